import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands } from '../../cli/commands.ts';
import { servicewright } from './command-line.ts';

const page = new URL('../../docs/command-line.md', import.meta.url);

const introduction = `# The command line

After \`npm ci && npm run build\` the command is \`npx servicewright\` in the checkout. What stands here is what \`--help\`
prints; a test keeps it so. Below it stands what programs read.
`;

/** What is written by hand begins with this. */
const byHand = '\n## What programs read\n';

test('docs/command-line.md says what the help says', async () => {
  const help = await Promise.all([[], ...commands.map(({ name }) => [name])].map(section));
  const text = readFileSync(page, 'utf8');
  const expected = [introduction, ...help].join('\n') + text.slice(text.indexOf(byHand));
  if (process.env['UPDATE']) writeFileSync(page, expected);
  expect(text).toBe(expected);
});

async function section(words: readonly string[]): Promise<string> {
  const { stdout } = await servicewright('.', [...words, '--help']);
  return `## ${['servicewright', ...words].join(' ')}\n\n\`\`\`text\n${stdout.trimEnd()}\n\`\`\`\n`;
}
