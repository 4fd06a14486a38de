import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inProject } from '../system/project.mjs';

/**
 * The file with the counts of a run of this name.
 * @param {string} name
 */
export function countsFile(name) {
  return inProject('out', 'test-counts', `${name}.json`);
}

/**
 * A reporter for vitest that writes down how many tests passed, failed and were skipped, and
 * which passed only when tried again.
 * @param {string} name the name of the run
 * @returns {import('vitest/node').Reporter}
 */
export function countReporter(name) {
  return {
    onTestRunEnd(modules, unhandledErrors) {
      const tests = modules.flatMap((module) => [...module.children.allTests()]);
      const broken = modules.filter((module) => module.errors().length > 0);
      const counts = {
        passed: countOf(tests, 'passed'),
        failed: countOf(tests, 'failed') + broken.length + unhandledErrors.length,
        skipped: countOf(tests, 'skipped'),
        flaky: tests.filter((test) => test.diagnostic()?.flaky).map((test) => test.fullName),
      };
      mkdirSync(dirname(countsFile(name)), { recursive: true });
      writeFileSync(countsFile(name), JSON.stringify(counts));
    },
  };
}

/**
 * @param {readonly import('vitest/node').TestCase[]} tests
 * @param {'passed' | 'failed' | 'skipped'} state
 */
function countOf(tests, state) {
  return tests.filter((test) => test.result().state === state).length;
}
