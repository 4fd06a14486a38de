// Writes the TextMate grammar from the words and tokens of the language; with --check it only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { smsGrammar } from './sms-grammar.mjs';

const file = new URL('sms.tmLanguage.json', import.meta.url);
const text = `${JSON.stringify(smsGrammar(), undefined, 2)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
} else if (readFileSync(file, 'utf8') !== text) {
  process.stderr.write('extension/syntaxes/sms.tmLanguage.json is out of date. Run "npm run generate".\n');
  process.exitCode = 1;
}
