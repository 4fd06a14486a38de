import { describe } from 'vitest';
import { testRules } from './rule-fixtures.ts';

describe('each rule of USM holds for one model and fails another by the fact that it names', () => {
  testRules(new URL('usm-rules/', import.meta.url), 'USM');
});
