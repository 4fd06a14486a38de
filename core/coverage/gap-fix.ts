/** The quick fix of a gap: what can be met by adding something gets a skeleton where such things live. */
import { nameFrom } from '../checks/candidates.ts';
import { elementAfter, propertyLine } from '../checks/fixes.ts';
import type { Addition } from '../checks/passable.ts';
import type { Fix, TextEdit } from '../finding.ts';
import type { CoverageMessages } from '../messages/coverage.ts';
import type { Language } from '../messages/language.ts';
import type { Element } from '../model/fragment.ts';
import { isKind, kindLabel } from '../model/kinds.ts';
import { ownElements, type Model } from '../model/model.ts';
import { propertyWording } from '../model/properties.ts';
import type { Sentence } from '../model/sentence.ts';
import { homesOf } from '../edits/homes.ts';
import { linesInsertion } from './insertion.ts';
import { capital, newName } from './new-name.ts';
import type { Judging } from './judging.ts';
import { procedureFix } from './procedure-fix.ts';
import type { Fact, LinkedFact, Obstacle } from './proof.ts';
import { propertyWordOf, stepKinds } from './rule-words.ts';
import { belongs, type Scope } from './scope.ts';
import { wordNamedBy, wordNaming } from './naming-words.ts';
import { audienceLine, elementSkeleton, lineSkeleton, linesFor } from './skeleton.ts';
import { templateFix } from './template-fix.ts';

export interface Mending {
  readonly judging: Judging;
  readonly messages: CoverageMessages;
  readonly language: Language;
}

/** The fix for what an element lacks; nothing where only its author can tell. */
export function fixForElement(
  mending: Mending,
  element: Element,
  obstacles: readonly Obstacle[],
): Fix | undefined {
  const procedure = procedureFix(mending.judging.model, mending.messages, element, obstacles);
  if (procedure) return procedure;
  const words = [...new Set(obstacles.flatMap((obstacle) => missingWord(obstacle, element) ?? []))];
  const lines = words.flatMap((word) => lineSkeleton(word) ?? []);
  if (lines.length > 0) {
    const wordings = words
      .filter((word) => lineSkeleton(word) !== undefined)
      .map((word) => propertyWording(word));
    const title = mending.messages.addLines(wordings.join(', '), element.name);
    return { title, edits: [linesInsertion(mending.judging.model, element, lines)] };
  }
  return firstOf(obstacles.flatMap(lacksIn), (fact) => fixForFact(mending, element, fact));
}

/** What is lacking, of several ways to meet a rule the first. */
function lacksIn(obstacle: Obstacle): readonly Fact[] {
  if (obstacle.type === 'either') return (obstacle.ways[0] ?? []).flatMap(lacksIn);
  return obstacle.type === 'lack' ? [obstacle.fact] : [];
}

function fixForFact(mending: Mending, element: Element, fact: Fact): Fix | undefined {
  if (fact.type === 'linked') {
    const { near, kind, where } = fact;
    const line = isKind(kind) ? undefined : audienceLine(kind, where);
    if (line !== undefined) {
      const edits = [linesInsertion(mending.judging.model, element, [line])];
      return { title: mending.messages.addLines(propertyWording(kind), element.name), edits };
    }
    return near ? fixForElement(mending, near.element, [near.obstacle]) : fixForLink(mending, element, fact);
  }
  if (fact.type === 'stated' && fact.phrase === 'components')
    return fixByNaming(mending, element, 'component', []);
  return fact.type === 'check' && fact.adds ? fixForCheck(mending, element, fact.adds) : undefined;
}

/** What a check says is to be added: lines of the element itself, or a new one. */
function fixForCheck(mending: Mending, element: Element, { kind, lines }: Addition): Fix | undefined {
  if (kind !== undefined)
    return added(mending, kind, newName(mending.judging.model, `New${capital(kind)}`), lines.map(lineOf));
  const words = lines.map(([word]) => propertyWording(word)).join(', ');
  const edits = [linesInsertion(mending.judging.model, element, lines.map(lineOf))];
  return { title: mending.messages.addLines(words, element.name), edits };
}

function lineOf([word, value]: readonly [string, string]): string {
  return propertyLine(propertyWording(word), value);
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The fix for a rule that has no element to judge: one to begin with, as its sentence asks. */
export function fixForRule(mending: Mending, { head, claim }: Sentence): Fix | undefined {
  const [kind] = head.group.kinds;
  if (
    kind === undefined ||
    kind === 'sms' ||
    stepKinds.has(kind) ||
    (head.type === 'count' && head.count.least === 0)
  )
    return undefined;
  const whole = templateFix(mending, head.group);
  if (whole) return whole;
  const framework = mending.judging.framework?.name ?? '';
  const lines = [...linesFor(head.group.where, framework), ...linesFor(claim, framework)];
  return added(mending, kind, newName(mending.judging.model, `New${capital(kind)}`), lines);
}

/** The properties that an element is missing, or holds a placeholder for: nothing is added twice. */
function missingWord(obstacle: Obstacle, element: Element): string | undefined {
  if (obstacle.type === 'either') return firstWord(obstacle.ways, element);
  const word =
    obstacle.fact.type === 'linked' ? countedWord(obstacle.fact) : lackingWord(obstacle.fact, element);
  if (word === undefined) return undefined;
  const property = propertyWordOf(element, word);
  return element.properties.some((present) => present.word === property) ? undefined : property;
}

/** The property of which at least one value is asked. */
function countedWord({ kind, found, count, where }: LinkedFact): string | undefined {
  return !isKind(kind) && !audienceLine(kind, where) && found === 0 && count.least > 0 ? kind : undefined;
}

function lackingWord(fact: Fact, element: Element): string | undefined {
  if (fact.type !== 'stated' && fact.type !== 'tested') return undefined;
  const [shortfall] = fact.shortfalls;
  if (shortfall?.type !== 'missing' || (shortfall.at && shortfall.at !== element)) return undefined;
  return shortfall.word.split('.')[0];
}

function firstWord(ways: readonly (readonly Obstacle[])[], element: Element): string | undefined {
  const words = ways.flatMap((way) => way.flatMap((obstacle) => missingWord(obstacle, element) ?? []));
  return words.find((word) => lineSkeleton(word) !== undefined);
}

/** A step within its process, an SLA of service and customer, or an element that names this one. */
function fixForLink(mending: Mending, element: Element, fact: LinkedFact): Fix | undefined {
  const { kind, where, count, found } = fact;
  if (!isKind(kind) || found >= count.least || fact.waiting) return undefined;
  const lines = linesFor(where, mending.judging.framework?.name ?? '');
  if (stepKinds.has(kind)) return fixWithin(mending, element, kind, lines);
  const whole = element.kind === 'sms' && where && templateFix(mending, { kinds: [kind], where });
  if (whole) return whole;
  if (element.kind === 'sms')
    return added(mending, kind, newName(mending.judging.model, `New${capital(kind)}`), lines);
  const word = wordNaming(kind, element);
  return word === undefined
    ? fixByNaming(mending, element, kind, lines)
    : fixByNamed(mending, element, fact, [word, ...lines]);
}

function fixWithin(mending: Mending, element: Element, kind: string, lines: readonly string[]): Fix {
  const { judging, messages, language } = mending;
  const name = newName(mending.judging.model, `New${capital(kind)}`);
  const nested = `${kind} ${name} "TODO" { ${lines.map((line) => line.replace(/ +/, ' ')).join('  ')} }`;
  return {
    title: messages.addElement(kindLabel(kind, language), name),
    edits: [linesInsertion(judging.model, element, [nested])],
  };
}

/** A new element that names this one, and its customer where both are asked for. */
function fixByNamed(
  mending: Mending,
  element: Element,
  { kind, member }: LinkedFact,
  [word = '', ...lines]: readonly string[],
): Fix | undefined {
  const {
    judging: { model, scope },
  } = mending;
  const around = scope.sms?.packageName ?? element.packageName;
  const own = propertyLine(propertyWording(word), nameFrom(model, around, element));
  const memberWord = member?.kind === 'requirement' ? 'realizes' : 'customer';
  const other = member ? [propertyLine(memberWord, nameFrom(model, around, member))] : [];
  const name = newName(
    mending.judging.model,
    member ? `${element.name}For${member.name}` : `New${capital(kind)}`,
  );
  return added(mending, kind, name, [own, ...other, ...lines]);
}

/** A new element, and a line of this one that names it. */
function fixByNaming(
  mending: Mending,
  element: Element,
  kind: string,
  lines: readonly string[],
): Fix | undefined {
  const word = wordNamedBy(kind, element);
  if (word === undefined) return undefined;
  const name = newName(mending.judging.model, `New${capital(kind)}`);
  const line = propertyLine(propertyWording(word), name);
  return added(mending, kind, name, lines, [linesInsertion(mending.judging.model, element, [line])]);
}

/** The element after the last of its kind, else after the last of the file of the SMS. */
function added(
  mending: Mending,
  kind: string,
  name: string,
  lines: readonly string[],
  first: readonly TextEdit[] = [],
): Fix | undefined {
  const {
    judging: { model, scope },
    messages,
    language,
  } = mending;
  const place =
    homeIn(model, scope, kind) ??
    (scope.sms ? model.fragments.get(scope.sms.uri)?.elements.at(-1) : ownElements(model).at(-1));
  if (!place) return undefined;
  const edit = elementAfter(model, place, elementSkeleton(kind, name, lines));
  return { title: messages.addElement(kindLabel(kind, language), name), edits: [...first, edit] };
}

/** With its like in the package of the SMS, else in another one that it owns. */
function homeIn(model: Model, scope: Scope, kind: string): Element | undefined {
  const homes = homesOf(model, kind);
  const own = homes.get(scope.sms?.packageName ?? '');
  if (own && belongs(scope, own)) return own;
  return [...homes.values()].findLast((element) => belongs(scope, element));
}
