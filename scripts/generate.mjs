/**
 * Generates what is made from the grammar. With `--check` it fails if the files that stood
 * there were not the ones of the grammar.
 */
import { asCommand } from './system/as-command.mjs';
import { inProject, root } from './system/project.mjs';
import { runNode } from './system/run-command.mjs';
import { digestOf } from './system/source-digest.mjs';

/** The generators in their order, and what each of them writes. */
const generators = [
  {
    command: [inProject('node_modules/langium-cli/bin/langium.js'), 'generate'],
    cwd: inProject('grammar'),
    writes: 'grammar/generated',
  },
  {
    command: [inProject('scripts/reader/generate.mjs')],
    cwd: root,
    writes: 'grammar/reader/generated/reader.ts',
  },
  {
    command: [inProject('extension/syntaxes/generate.mjs')],
    cwd: root,
    writes: 'extension/syntaxes/sms.tmLanguage.json',
  },
  {
    command: [inProject('scripts/language-reference.mjs')],
    cwd: root,
    writes: 'docs/language.md',
  },
];

await asCommand(async () => {
  for (const { command, cwd, writes } of generators) {
    const before = digestOf(root, [writes]);
    await runNode(command, { cwd });
    if (!process.argv.includes('--check') || digestOf(root, [writes]) === before) continue;
    throw new Error(`${writes} was not what the grammar generates. It is now: commit it.`);
  }
});
