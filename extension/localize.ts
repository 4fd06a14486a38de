import { Uri, l10n as editorTexts, workspace } from 'vscode';
import { section } from './client/settings.ts';

/** The Dutch texts by the English ones: the bundle that the editor reads where it is shown in Dutch. */
let dutchTexts: ReadonlyMap<string, string> = new Map();

/** Reads the texts, once, before anything is shown. */
export async function loadTexts(extensionUri: Uri): Promise<void> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'l10n', 'bundle.l10n.nl.json'));
  const bundle: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (typeof bundle !== 'object' || bundle === null) return;
  dutchTexts = new Map(Object.entries(bundle).map(([text, translation]) => [text, String(translation)]));
}

/**
 * The texts of the extension. A language that is set for messages goes for these too, since the editor
 * itself can hardly be shown in Dutch; else they follow the editor.
 */
export const l10n = {
  t: (text: string, ...values: readonly (string | number)[]): string => {
    const language: unknown = workspace.getConfiguration(section).get('language');
    if (language === 'nl') return filledIn(dutchTexts.get(text) ?? text, values);
    return language === 'en' ? filledIn(text, values) : editorTexts.t(text, ...values);
  },
};

function filledIn(text: string, values: readonly (string | number)[]): string {
  return text.replace(/\{(\d+)\}/g, (placeholder, index: string) =>
    String(values[Number(index)] ?? placeholder),
  );
}
