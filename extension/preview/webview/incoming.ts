/** Messages of the host; anything else is dropped. */
import type { HostMessage } from '../messages.ts';

/** The message, or undefined for what is none. */
export function readHostMessage(data: unknown): HostMessage | undefined {
  return isHostMessage(data) ? data : undefined;
}

function isHostMessage(data: unknown): data is HostMessage {
  if (!isRecord(data)) return false;
  switch (data['type']) {
    case 'drawing':
      return (
        isText(data['svg']) &&
        isText(data['title']) &&
        typeof data['stale'] === 'boolean' &&
        areRows(data['rows']) &&
        isRecord(data['labels']) &&
        isRecord(data['state'])
      );
    case 'highlight':
      return Array.isArray(data['ids']) && data['ids'].every(isText);
    case 'message':
      return isText(data['text']);
    default:
      return false;
  }
}

function areRows(rows: unknown): boolean {
  return (
    Array.isArray(rows) &&
    rows.every((row) => isRecord(row) && isText(row['id']) && Array.isArray(row['relations']))
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
