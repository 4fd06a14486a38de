/** The settings of an editor, however it sends them. */
import { isDate } from '../core/model/date.ts';
import type { Settings } from './protocol.ts';
import { readShownSettings } from './shown-settings.ts';

/**
 * Settings from outside. What is not said stays as it is: some editors tell of changes without telling which.
 * What is not of its form is left at its default.
 */
export function readSettings(given: unknown, current: Settings): Settings {
  const settings = { ...current, ...ownPart(given) };
  const asOf: unknown = settings.asOf;
  const language: unknown = settings.language;
  return {
    asOf: typeof asOf === 'string' && isDate(asOf) ? asOf : '',
    language: language === 'nl' ? 'nl' : 'en',
    ...readShownSettings(settings),
  };
}

/** Editors other than ours send the settings under the name of the product, or just as they were set up. */
function ownPart(given: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(given)) return {};
  const part = given['servicewright'] ?? given['settings'] ?? given;
  return isRecord(part) ? part : {};
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
