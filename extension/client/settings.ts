import { env, workspace } from 'vscode';
import type { Settings } from '../../language-server/protocol.ts';

/** The section of the settings, also the id of the language client. */
export const section = 'servicewright';

/** The settings that the server heeds. */
export function readSettings(): Settings {
  const configuration = workspace.getConfiguration(section);
  return {
    asOf: validDate(configuration.get('asOf')),
    language: languageOf(configuration.get('language'), env.language),
    inlayHints: {
      downtime: configuration.get('inlayHints.downtime') !== false,
      overridden: configuration.get('inlayHints.overridden') !== false,
      titles: configuration.get('inlayHints.titles') !== false,
    },
    codeLens: configuration.get('codeLens') !== false,
  };
}

/** A date as YYYY-MM-DD that exists, else '' for the current one. */
function validDate(value: unknown): string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return '';
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) ? value : '';
}

function languageOf(value: unknown, displayLanguage: string): Settings['language'] {
  if (value === 'en' || value === 'nl') return value;
  return displayLanguage.toLowerCase().startsWith('nl') ? 'nl' : 'en';
}
