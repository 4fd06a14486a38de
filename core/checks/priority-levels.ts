/** The levels of priorities, highest first. */
import { propertiesOf, wordsOf } from '../model/access.ts';
import { perElementOfMany } from '../model/per-version.ts';
import { sameList } from '../reactive/computed-set.ts';

/** Those that a matrix of priorities lists: one is most often that of many agreements. */
export const levelsIn = perElementOfMany(
  (_, priorities): readonly string[] =>
    propertiesOf(priorities, 'levels').flatMap((line) => wordsOf(line, 'levels')),
  sameList,
);
