import type { PageMessage, PreviewState } from './messages.ts';

/** The longest id that an element may have, and the longest address of a file. */
const longestId = 1_000;
const longestUri = 8_000;

/** A message of the page, or undefined for anything else: whatever a page may send, only this is heeded. */
export function readPageMessage(message: unknown): PageMessage | undefined {
  if (!isRecord(message)) return undefined;
  switch (message['type']) {
    case 'ready':
    case 'table':
      return hasOnly(message, ['type']) ? { type: message['type'] } : undefined;
    case 'reveal': {
      const id = message['id'];
      const valid = isShortText(id, longestId) && hasOnly(message, ['type', 'id']);
      return valid ? { type: 'reveal', id } : undefined;
    }
    default:
      return undefined;
  }
}

/** The state that a page kept over a reload, or undefined where it kept none that can be used. */
export function readPreviewState(state: unknown, schemes: ReadonlySet<string>): PreviewState | undefined {
  if (!isRecord(state)) return undefined;
  const { uri, view, pinned } = state;
  if (!isShortText(uri, longestUri) || !isShortText(view, longestId)) return undefined;
  if (!schemes.has(uri.slice(0, uri.indexOf(':')))) return undefined;
  return { uri, view, pinned: pinned === true };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isShortText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= longest;
}

function hasOnly(record: Readonly<Record<string, unknown>>, keys: readonly string[]): boolean {
  return Object.keys(record).every((key) => keys.includes(key));
}
