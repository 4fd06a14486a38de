import { defineConfig } from 'vitest/config';
import { countReporter } from './scripts/testing/count-reporter.mjs';

const minute = 60_000;

/**
 * The runs of tests, by the name that scripts/test.mjs gives: all, the random ones, which run longer
 * where SOAK is 1, and those in a real editor.
 */
const runs = {
  // What takes longest waits for the whole run: random edits and texts, the two models of every rule, servers and processes.
  quick: {
    include: ['test/**/*.test.ts'],
    exclude: [
      'test/{vscode,cli,language-server,scripts,editors}/**',
      'test/**/{random-*,rule-fixes,iso20000-rules,usm-rules,meaning-kept,no-claims,bad-input,layout}.test.ts',
    ],
    testTimeout: minute / 2,
    maxWorkers: 2,
  },
  tests: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/vscode/**'],
    testTimeout: minute / 2,
    maxWorkers: 2,
  },
  soak: { include: ['test/**/random-*.test.ts'], testTimeout: 60 * minute },
  editor: {
    include: ['test/vscode/**/*.test.ts'],
    globalSetup: 'test/vscode/harness/global-setup.ts',
    maxWorkers: 1,
    testTimeout: 2 * minute,
    retry: 1,
  },
};

const name = process.env.SERVICEWRIGHT_RUN ?? 'tests';

export default defineConfig({
  test: {
    hookTimeout: 2 * minute,
    maxWorkers: '100%',
    ...runs[name],
    reporters: ['default', countReporter(name)],
  },
});
