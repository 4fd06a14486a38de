import { step } from '../system/progress.mjs';
import { inProject } from '../system/project.mjs';
import { runNode } from '../system/run-command.mjs';

/** The checks of the sources that run before any test, each by itself. */
const checks = [
  { title: 'Generated files', args: ['scripts/generate.mjs', '--check'] },
  { title: 'Notices', args: ['scripts/notices.mjs', '--check'] },
  { title: 'Types', args: ['node_modules/typescript/bin/tsc', '-b'] },
  { title: 'Lint', args: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0'] },
  { title: 'Format', args: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'] },
];

/**
 * Runs all checks of the sources; one that fails does not keep the others from running.
 * @param {import('./tally.mjs').Tally} tally
 */
export async function checkSources(tally) {
  for (const {
    title,
    args: [script, ...options],
  } of checks) {
    const work = () => runNode([inProject(script ?? ''), ...options]);
    await step(title, work).catch((error) => tally.fail(error));
  }
}
