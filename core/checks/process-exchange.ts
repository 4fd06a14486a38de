/** How processes act on each other: what one gives and another takes, and where one goes on as another. */
import type { Element } from '../model/fragment.ts';
import { linksOf } from '../model/links.ts';
import { elementsOfKind } from '../model/model.ts';
import { namesOf } from '../model/referrers.ts';
import { targetsOf } from '../model/resolve.ts';
import { sameList } from '../reactive/computed-set.ts';
import { keptOf } from './kept-in-context.ts';
import { verdict, type PassableCheck, type PassableContext } from './passable.ts';

/** The process exchanges something with another one. */
export const processExchange: PassableCheck = {
  name: 'ProcessExchange',
  judge(context, process) {
    return exchangesOf(context, process).length > 0 ? exchanging : alone;
  },
};

const exchanging = verdict('true', (messages) => messages.exchanging());
const alone = verdict('false', (messages) => messages.noExchange());

/** From each process of the SMS each other one can be reached along exchanges. */
export const processesConnected: PassableCheck = {
  name: 'ProcessesConnected',
  judge(context, sms) {
    const [first, ...others] = elementsOfKind(context.model, 'process').filter(
      (process) => context.counts(process) && isWithin(process.packageName, sms.packageName),
    );
    if (!first) return verdict('unknown', (messages) => messages.noProcess());
    const reached = new Set([first]);
    for (const process of reached) for (const other of exchangesOf(context, process)) reached.add(other);
    const apart = others.filter((process) => !reached.has(process)).map(({ name }) => name);
    return apart.length === 0
      ? verdict('true', (messages) => messages.connected())
      : verdict('false', (messages) => messages.notConnected(first.name, apart));
  },
};

function isWithin(packageName: string, around: string): boolean {
  return around === '' || packageName === around || packageName.startsWith(`${around}.`);
}

/** The other processes that this one exchanges something with: each of them asks, and the SMS asks for all. */
const exchangesOf = keptOf((context, process): readonly Element[] => {
  const found = new Set<Element>();
  for (const part of partsOf(context, process)) {
    for (const thing of targetsOf(context.model, part, 'output')) addNamers(found, context, thing, takes);
    for (const thing of targetsOf(context.model, part, 'input')) addNamers(found, context, thing, gives);
    addNamers(found, context, part, flowWords);
    const links = linksOf(context.model, part);
    for (let index = 0; index < links.length; index++) {
      const link = links[index];
      if (link?.target && flowWords.includes(link.property.word)) addProcesses(found, context, link.target);
    }
  }
  found.delete(process);
  return [...found].filter(context.counts);
}, sameList);

const gives: readonly string[] = ['output'];
const takes: readonly string[] = ['input'];
const flowWords: readonly string[] = ['input', 'output', 'then', 'yes', 'no', 'case'];

/** Adds the processes in which one of these properties names the element. */
function addNamers(
  found: Set<Element>,
  context: PassableContext,
  element: Element,
  words: readonly string[],
): void {
  const links = namesOf(context.model, element);
  for (let index = 0; index < links.length; index++) {
    const link = links[index];
    if (link && words.includes(link.property.word)) addProcesses(found, context, link.from);
  }
}

/** The process with its steps, and its procedures with theirs. */
function partsOf({ model }: PassableContext, process: Element): readonly Element[] {
  const parts: Element[] = [];
  addParts(parts, process);
  for (const { from, property } of namesOf(model, process))
    if (from.kind === 'procedure' && property.word === 'of') addParts(parts, from);
  return parts;
}

function addParts(parts: Element[], element: Element): void {
  parts.push(element);
  for (const child of element.children) addParts(parts, child);
}

/** Adds the process that an element is or stands in; a procedure stands for its process. */
function addProcesses(found: Set<Element>, context: PassableContext, element: Element): void {
  if (element.kind === 'process') found.add(element);
  else if (element.kind === 'procedure')
    for (const process of targetsOf(context.model, element, 'of')) found.add(process);
  else if (element.parent) addProcesses(found, context, element.parent);
}
