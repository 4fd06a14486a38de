/** Names: each means one element, and each use of a name means something. */
import { closestWord } from '../closest-word.ts';
import { oneOf, oneOfKinds } from '../messages/wording.ts';
import { clausesIn, partOf } from '../model/access.ts';
import type { Element, Property, ReferenceValue, Value, WordValue } from '../model/fragment.ts';
import { isFitting, linksOf, namesArePlain, type Link } from '../model/links.ts';
import { kindLabel, kindWords } from '../model/kinds.ts';
import { elementsNamed, namesakesOf } from '../model/model.ts';
import { compareElements } from '../model/order.ts';
import { propertyWording } from '../model/properties.ts';
import { fittingKinds } from '../model/lookup.ts';
import type { CheckContext, ElementCheck, Report } from './check.ts';
import { closestName } from './candidates.ts';
import { levelsIn } from './priority-levels.ts';
import { checkClause } from './unknown-clause.ts';
import { replacement } from './fixes.ts';

export const unresolvedName: ElementCheck = {
  of: 'element',
  id: 'unresolved-name',
  severity: 'error',
  summary: { en: 'Every name that is used is declared.', nl: 'Elke gebruikte naam is gedeclareerd.' },
  kinds: 'every',
  check(context, element, report) {
    if (namesArePlain(context.model, element)) return;
    checkNames(context, element, linksOf(context.model, element), report);
  },
};

/**
 * Reports the names of an element that do not mean what they should, and the clauses that no framework has.
 * @param isAsked whether a name is asked about, with the clauses behind it
 */
export function checkNames(
  context: CheckContext,
  element: Element,
  links: readonly Link[],
  report: Report,
  isAsked: (reference: ReferenceValue) => boolean = () => true,
): void {
  for (let index = 0; index < links.length; index++) {
    const link = links[index];
    if (!link || !isAsked(link.reference)) continue;
    checkLink(context, element, link, report);
    for (const code of codesBehind(link)) checkClause(context, element, link.reference, code, report);
  }
}

/** The clauses that stand behind the name of a framework. */
function codesBehind({ property, part, reference }: Link): readonly WordValue[] {
  if (part === 'framework')
    return clausesIn(property).find(({ framework }) => framework === reference)?.codes ?? none;
  if (property.word !== 'accepts' || part !== 'value') return none;
  const code = partOf(property, 'clause').find((value) => value.type === 'word');
  return code ? [code] : none;
}

const none: readonly never[] = [];

function checkLink(context: CheckContext, element: Element, link: Link, report: Report): void {
  const { model, language, messages } = context;
  const { reference, target, property } = link;
  const kinds = fittingKinds(property, link.part);
  if (isFitting(target, kinds)) return;
  const place = { uri: element.uri, span: reference.span };
  const wanted = kinds ? oneOfKinds(kinds, language, messages.or()) : messages.anything();
  if (target) {
    report(
      place,
      messages.wrongKind(
        reference.name,
        kindLabel(target.kind, language),
        placeWording(element.kind, link),
        wanted,
      ),
      {
        related: [{ element: target, message: target.name }],
      },
    );
    return;
  }
  const suggestion = closestName(model, element.qualifiedName, reference.name, kinds ?? kindWords);
  const fixes = suggestion
    ? [replacement(model, messages.replaceBy(suggestion), element.uri, reference.span, suggestion)]
    : [];
  report(place, messages.unresolved(reference.name, wanted, suggestion), { fixes });
}

/** The words before the name: "held by", "support … during". */
function placeWording(kind: string, { property, part }: Link): string {
  const wording = propertyWording(property.word, kind);
  return part === 'value' || part === 'framework' || wording.endsWith(` ${part}`)
    ? wording
    : `${wording} … ${part}`;
}

export const duplicateName: ElementCheck = {
  of: 'element',
  id: 'duplicate-name',
  severity: 'error',
  summary: { en: 'Every name means one element.', nl: 'Elke naam betekent één element.' },
  kinds: 'every',
  check(context, element, report) {
    const { model, language, messages } = context;
    if (element.name === '') return;
    const same = namesakesOf(model, element);
    const shipped = same.find(({ library }) => library);
    const first = shipped ?? same.find((other) => compareElements(other, element) < 0);
    if (!first) return;
    const message = shipped
      ? messages.duplicateLibrary(element.name)
      : messages.duplicate(kindLabel(element.kind, language), element.name, kindLabel(first.kind, language));
    report({ uri: element.uri, span: element.nameSpan }, message, {
      related: [{ element: first, message: messages.firstOne(first.name) }],
      fixes: () => {
        const free = freeName(context, element);
        return [replacement(model, messages.rename(free), element.uri, element.nameSpan, free)];
      },
    });
  },
};

function freeName(context: CheckContext, element: Element): string {
  const around = element.qualifiedName.slice(0, -element.name.length);
  let count = 2;
  while (elementsNamed(context.model, `${around}${element.name}${String(count)}`).length > 0) count++;
  return `${element.name}${String(count)}`;
}

export const unknownPriority: ElementCheck = {
  of: 'element',
  id: 'unknown-priority',
  severity: 'error',
  summary: { en: 'Targets name priorities of the matrix.', nl: 'Doelen noemen prioriteiten uit de matrix.' },
  kinds: ['sla', 'ola', 'contract', 'tier', 'priorities'],
  check(context, element, report) {
    const levels = levelsFor(context, element);
    if (levels.length === 0) return;
    for (const level of levelUses(element)) {
      if (levels.includes(level.word)) continue;
      const suggestion = closestWord(level.word, levels);
      const fixes = suggestion
        ? [
            replacement(
              context.model,
              context.messages.replaceBy(suggestion),
              element.uri,
              level.span,
              suggestion,
            ),
          ]
        : [];
      report(
        { uri: element.uri, span: level.span },
        context.messages.unknownLevel(level.word, oneOf(levels, context.messages.or())),
        { fixes },
      );
    }
  },
};

function levelsFor(context: CheckContext, element: Element): readonly string[] {
  const matrix = element.kind === 'priorities' ? element : prioritiesOf(context, element, new Set());
  return matrix ? levelsIn(context.model, matrix) : none;
}

/** The matrix that an agreement uses, its own or that of what it is based on. */
function prioritiesOf(context: CheckContext, element: Element, seen: Set<Element>): Element | undefined {
  if (seen.has(element)) return undefined;
  seen.add(element);
  const [own] = referenceTargets(context, element, 'priorities');
  if (own) return own;
  const [base] = referenceTargets(context, element, 'based');
  return base && prioritiesOf(context, base, seen);
}

function referenceTargets(context: CheckContext, element: Element, word: string): readonly Element[] {
  return linksOf(context.model, element).flatMap(({ property, target }) =>
    target && property.word === word ? [target] : [],
  );
}

function levelUses(element: Element): readonly WordValue[] {
  const found: WordValue[] = [];
  for (const property of element.properties) addLevels(property, found);
  return found;
}

function addLevels(property: Property, found: WordValue[]): void {
  if (property.word === 'impact') addWords(partOf(property, 'levels'), found);
  else
    for (const value of partOf(property)) if (value.type === 'group') addWords(partOf(value, 'level'), found);
}

function addWords(values: readonly Value[], found: WordValue[]): void {
  for (const value of values) if (value.type === 'word') found.push(value);
}
