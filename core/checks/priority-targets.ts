/** Each priority has a response, a resolution and hours; a higher one is never looser, no response later than the resolution. */
import { partOf, wordsOf } from '../model/access.ts';
import type { Element } from '../model/fragment.ts';
import { statedProperties } from '../model/inherited.ts';
import type { Model } from '../model/model.ts';
import { compareQuantities, type WorkingTime } from '../model/quantity.ts';
import { targetOf } from '../model/resolve.ts';
import { workingTimeOf } from '../model/working-time.ts';
import { limitsFor, limitsOf, timeText, type Limit } from './limits.ts';
import { verdict, worst, type PassableCheck, type PassableVerdict } from './passable.ts';

export const priorityTargets: PassableCheck = {
  name: 'PriorityTargets',
  judge({ model }, agreement) {
    const levels = levelsOf(model, agreement);
    if (levels.length === 0) return verdict('unknown', (messages) => messages.noPriorities());
    const working = workingTimeOf(model, agreement);
    const limits = {
      response: limitsOf(model, agreement, 'response'),
      resolution: limitsOf(model, agreement, 'resolution'),
    };
    const found = [
      ...levels.flatMap((level) => missing(level, limits)),
      ...hoursMissing(model, agreement, [...limits.response, ...limits.resolution]),
      ...(['response', 'resolution'] as const).flatMap((word) => looser(word, levels, limits[word], working)),
      ...levels.flatMap((level) => late(level, limits, working)),
    ];
    return worst(found, sound);
  },
};

const sound = verdict('true', (messages) => messages.targetsSound());

/** The levels of the priorities that the agreement names, highest first. */
export function levelsOf(model: Model, agreement: Element): readonly string[] {
  return statedProperties(model, agreement, 'priorities').flatMap(({ property, from }) =>
    partOf(property).flatMap((value) => {
      const priorities =
        value.type === 'reference' ? targetOf(model, from, value, ['priorities']) : undefined;
      return (priorities?.properties ?? []).flatMap((line) =>
        line.word === 'levels' ? wordsOf(line, 'levels') : [],
      );
    }),
  );
}

interface Limits {
  readonly response: readonly Limit[];
  readonly resolution: readonly Limit[];
}

function missing(level: string, limits: Limits): readonly PassableVerdict[] {
  return (['response', 'resolution'] as const)
    .filter((word) => limitsFor(limits[word], level).length === 0)
    .map((word) => verdict('false', (messages) => messages.targetMissing(level, word)));
}

function hoursMissing(
  model: Model,
  agreement: Element,
  limits: readonly Limit[],
): readonly PassableVerdict[] {
  const stated =
    statedProperties(model, agreement, 'hours').length > 0 || limits.every(({ during }) => during !== '');
  return stated ? [] : [verdict('false', (messages) => messages.targetNoHours())];
}

/** Times in one calendar are compared, level by level. */
function looser(
  word: 'response' | 'resolution',
  levels: readonly string[],
  limits: readonly Limit[],
  working: WorkingTime | undefined,
): readonly PassableVerdict[] {
  return levels.flatMap((level, index) => {
    const lower = levels[index + 1];
    if (lower === undefined) return [];
    return limitsFor(limits, level).flatMap((limit) => {
      const below = limitsFor(limits, lower).find(({ during }) => during === limit.during);
      const [time, longer] = [limit.time, below?.time];
      if (!time || !longer) return [];
      const difference = compareQuantities(time, longer, working);
      if (difference === undefined)
        return [verdict('unknown', (messages) => messages.targetIncomparable(word, level, lower))];
      if (difference <= 0) return [];
      return [
        verdict('false', (messages) =>
          messages.targetLooser(word, level, timeText(time), lower, timeText(longer)),
        ),
      ];
    });
  });
}

function late(level: string, limits: Limits, working: WorkingTime | undefined): readonly PassableVerdict[] {
  return limitsFor(limits.response, level).flatMap(({ time, during }) => {
    const resolution = limitsFor(limits.resolution, level).find((limit) => limit.during === during)?.time;
    const difference = time && resolution && compareQuantities(time, resolution, working);
    if (!time || !resolution || difference === undefined || difference <= 0) return [];
    return [
      verdict('false', (messages) =>
        messages.responseAfterResolution(level, timeText(time), timeText(resolution)),
      ),
    ];
  });
}
