/** The gaps at one element: which rules have any there, and what each of them says. */
import type { Element } from '../model/fragment.ts';
import type { Gap } from './coverage-result.ts';
import type { ElementVerdicts, Judged } from './judged.ts';
import { elementGap, type GapContext } from './gaps.ts';
import type { Covering } from './kept-coverage.ts';
import type { Pointed } from './pointed-gaps.ts';
import { unsoundGap } from './rule-coverage.ts';
import { freeContext } from './rule-findings.ts';
import type { Task } from './task.ts';

/** The rules that have any there, without putting them into words: many are asked for nowhere. */
export function tasksWithGaps(covering: Covering, pointed: Pointed, element: Element): readonly Task[] {
  const found: Task[] = [];
  const { tasks, results } = covering.verdictsOf(element) ?? unjudged;
  for (let index = 0; index < results.length; index++) {
    const task = tasks[index];
    if (task && isAboutEach(task) && hasGaps(results[index])) found.push(task);
  }
  for (const [task, gaps] of pointed.at(element)) if (!isAboutEach(task) && gaps.length > 0) found.push(task);
  return found;
}

const unjudged: Pick<ElementVerdicts, 'tasks' | 'results'> = { tasks: [], results: [] };

function isAboutEach({ sentence }: Task): boolean {
  return sentence?.head.type === 'each';
}

function hasGaps(judged: Judged | undefined): judged is Judged {
  return judged !== undefined && judged.failing.length + judged.unsound.length > 0;
}

/** Of a rule about each element its own verdicts; a rule that asks for a number points at those that matter. */
export function gapsAt(covering: Covering, pointed: Pointed, element: Element, task: Task): readonly Gap[] {
  const { rule, sentence } = task;
  if (!sentence || !isAboutEach(task)) return pointed.at(element).get(task) ?? [];
  const judged = covering.verdictsOf(element)?.get(task);
  if (!hasGaps(judged)) return [];
  const context = contextOf(covering, task);
  return [
    ...judged.failing.map((verdict) => elementGap(context, rule, sentence, verdict, {})),
    ...(judged.unsound.length > 0 ? [unsoundGap(context, rule, element, judged.unsound)] : []),
  ];
}

function contextOf({ plan, language }: Covering, task: Task): GapContext {
  const place = plan.value.places.get(task);
  const free = freeContext(task, language);
  return place ? { ...free, place: () => place.aimed.place } : free;
}
