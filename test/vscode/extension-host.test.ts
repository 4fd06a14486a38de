import { describe, test } from 'vitest';
import { runApiSuite } from './harness/api-suite.ts';

/** The tests ran in the extension host before; here they are told, one by one. */
const results = await runApiSuite();

describe('in the extension host', () => {
  for (const { sentence, tries, error } of results) {
    test(sentence, ({ task }) => {
      if (error !== undefined) throw new Error(error);
      if (tries > 1 && task.result?.retryCount === 0) throw new Error('It passed only when tried again.');
    });
  }
});
