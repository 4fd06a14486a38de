import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folder into which the editor unpacked the extension. */
export function installedExtension(data: string): string {
  const extensions = join(data, 'extensions');
  const name = readdirSync(extensions).find((folder) => folder.startsWith('servicewright.'));
  if (!name) throw new Error(`The extension is not installed in ${extensions}.`);
  return join(extensions, name);
}
