/** Each priority has a response, a resolution and hours; a higher one is never looser, no response later than the resolution. */
import { partOf } from '../model/access.ts';
import type { Element } from '../model/fragment.ts';
import { statedProperties } from '../model/inherited.ts';
import type { Model } from '../model/model.ts';
import { compareQuantities, type WorkingTime } from '../model/quantity.ts';
import { targetOf } from '../model/resolve.ts';
import { workingTimeOf } from '../model/working-time.ts';
import { limitsFor, limitsOf, timeText, type Limit } from './limits.ts';
import { verdict, worst, type PassableCheck, type PassableVerdict } from './passable.ts';
import { levelsIn } from './priority-levels.ts';

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
    const all = levels.map((level): LevelLimits => {
      return {
        level,
        response: limitsFor(limits.response, level),
        resolution: limitsFor(limits.resolution, level),
      };
    });
    const found: PassableVerdict[] = [];
    for (const one of all) addMissing(one, found);
    if (!hasHours(model, agreement, limits))
      found.push(verdict('false', (messages) => messages.targetNoHours()));
    for (const word of words) addLooser(word, all, working, found);
    for (const one of all) addLate(one, working, found);
    return worst(found, sound);
  },
};

const words = ['response', 'resolution'] as const;

const sound = verdict('true', (messages) => messages.targetsSound());

/** The levels of the priorities that the agreement names, highest first. */
export function levelsOf(model: Model, agreement: Element): readonly string[] {
  return statedProperties(model, agreement, 'priorities').flatMap(({ property, from }) =>
    partOf(property).flatMap((value) => {
      const priorities =
        value.type === 'reference' ? targetOf(model, from, value, ['priorities']) : undefined;
      return priorities ? levelsIn(model, priorities) : [];
    }),
  );
}

interface Limits {
  readonly response: readonly Limit[];
  readonly resolution: readonly Limit[];
}

/** The limits of a priority. */
interface LevelLimits extends Limits {
  readonly level: string;
}

function addMissing(limits: LevelLimits, found: PassableVerdict[]): void {
  const { level } = limits;
  for (const word of words)
    if (limits[word].length === 0)
      found.push(verdict('false', (messages) => messages.targetMissing(level, word)));
}

function hasHours(model: Model, agreement: Element, { response, resolution }: Limits): boolean {
  return (
    statedProperties(model, agreement, 'hours').length > 0 ||
    (response.every(hasCalendar) && resolution.every(hasCalendar))
  );
}

function hasCalendar({ during }: Limit): boolean {
  return during !== '';
}

/** Times in one calendar are compared, level by level. */
function addLooser(
  word: 'response' | 'resolution',
  all: readonly LevelLimits[],
  working: WorkingTime | undefined,
  found: PassableVerdict[],
): void {
  for (let index = 1; index < all.length; index++) {
    const [higher, lower] = [all[index - 1], all[index]];
    if (!higher || !lower) continue;
    for (const { time, during } of higher[word]) {
      const longer = limitDuring(lower[word], during)?.time;
      if (!time || !longer) continue;
      const difference = compareQuantities(time, longer, working);
      if (difference === undefined)
        found.push(
          verdict('unknown', (messages) => messages.targetIncomparable(word, higher.level, lower.level)),
        );
      else if (difference > 0)
        found.push(
          verdict('false', (messages) =>
            messages.targetLooser(word, higher.level, timeText(time), lower.level, timeText(longer)),
          ),
        );
    }
  }
}

function addLate(
  { level, response, resolution }: LevelLimits,
  working: WorkingTime | undefined,
  found: PassableVerdict[],
): void {
  for (const { time, during } of response) {
    const end = limitDuring(resolution, during)?.time;
    const difference = time && end && compareQuantities(time, end, working);
    if (!time || !end || difference === undefined || difference <= 0) continue;
    found.push(
      verdict('false', (messages) => messages.responseAfterResolution(level, timeText(time), timeText(end))),
    );
  }
}

/** The first that runs in this calendar. */
function limitDuring(limits: readonly Limit[], during: string): Limit | undefined {
  for (const limit of limits) if (limit.during === during) return limit;
  return undefined;
}
