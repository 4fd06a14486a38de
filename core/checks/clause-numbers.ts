/** Numbers of clauses: of another edition, of a list that numbers otherwise, or of a clause about something else. */
import { clausesIn, propertiesOf, titleOf } from '../model/access.ts';
import type { Element, WordValue } from '../model/fragment.ts';
import { namesArePlain } from '../model/links.ts';
import { mappingLines, type MappingLine } from '../model/mappings.ts';
import { elementsNamed, elementsOfKind, type Model } from '../model/model.ts';
import { perElement, perVersion } from '../model/per-version.ts';
import { targetOf } from '../model/resolve.ts';
import { sameSet } from '../reactive/computed-set.ts';
import type { CheckContext, ElementCheck, Report } from './check.ts';
import { replacement } from './fixes.ts';

export const mistakenClauseNumber: ElementCheck = {
  of: 'element',
  id: 'mistaken-clause-number',
  severity: 'warning',
  summary: {
    en: 'A clause is named by the number that it has in the edition meant.',
    nl: 'Een bepaling wordt genoemd met het nummer dat zij in de bedoelde uitgave heeft.',
  },
  kinds: 'every',
  check(context, element, report) {
    if (namesArePlain(context.model, element)) return;
    const cites = propertiesOf(element, 'satisfies').flatMap(clausesIn);
    if (cites.length === 0) return;
    const topics = topicsIn(element, wordsOfClauses(context.model));
    if (topics.size === 0) return;
    for (const clauses of cites) {
      const framework = targetOf(context.model, element, clauses.framework, ['framework']);
      if (framework?.kind !== 'framework') continue;
      const cited = new Set(clauses.codes.map(({ word }) => word));
      for (const code of clauses.codes)
        checkCode(context, { element, topics, framework, code, cited }, report);
    }
  },
};

/** Another clause number of a mapping than its framework has is a slip of the author. */
export const unknownMappedClause: ElementCheck = {
  of: 'element',
  id: 'unknown-mapped-clause',
  severity: 'error',
  summary: {
    en: 'A mapping names clauses that exist.',
    nl: 'Een koppeling noemt bepalingen die bestaan.',
  },
  kinds: ['mapping'],
  check({ model, messages }, element, report) {
    const lines = mappingLines(model).filter(({ mapping }) => mapping === element);
    for (const { framework, code, clause } of lines.flatMap(({ from, to }) => [from, ...to])) {
      if (clause || framework.children.length === 0) continue;
      report(
        { uri: element.uri, span: code.span },
        messages.unknownClause(framework.name, code.word, undefined),
      );
    }
  },
};

/** The lines of mappings that lead from the number, in another framework, to clauses of this one. */
export function renumberings(model: Model, framework: Element, code: string): readonly MappingLine[] {
  return linesByTarget(model).get(`${framework.qualifiedName} ${code}`) ?? [];
}

const linesByTarget = perVersion((model: Model): ReadonlyMap<string, readonly MappingLine[]> => {
  const found = new Map<string, MappingLine[]>();
  for (const line of mappingLines(model)) {
    const targets = new Set(line.to.map(({ framework }) => framework.qualifiedName));
    for (const target of targets) {
      const key = `${target} ${line.from.code.word}`;
      found.set(key, [...(found.get(key) ?? []), line]);
    }
  }
  return found;
});

interface Citation {
  readonly element: Element;
  readonly topics: ReadonlySet<string>;
  readonly framework: Element;
  readonly code: WordValue;
  /** All numbers of the list. */
  readonly cited: ReadonlySet<string>;
}

function checkCode(context: CheckContext, citation: Citation, report: Report): void {
  const { element, topics, framework, code } = citation;
  const { model, language, messages } = context;
  const [clause] = elementsNamed(model, `${framework.qualifiedName} ${code.word}`);
  if (!clause || isAbout(context.model, clause, topics)) return;
  const line = renumberings(model, framework, code.word).find(
    ({ from }) => from.clause && isAbout(context.model, from.clause, topics),
  );
  const meant = line ? line.to.flatMap((mapped) => mapped.clause ?? []) : clausesAbout(citation, model);
  const others = meant.filter((other) => !isRelated(other, clause) && !citation.cited.has(other.name));
  if (others.length === 0) return;
  const numbers = others.map(({ name }) => name).join(', ');
  const title = element.title?.text ?? element.name;
  const source = line ? titleOf(line.from.framework, language) : undefined;
  const message = messages.mistakenNumber({
    code: `${framework.name} ${code.word}`,
    title: titleOf(clause, language),
    meant: title,
    number: code.word,
    numbers,
    source,
  });
  const fixes = others.map((other) =>
    replacement(model, messages.replaceBy(other.name), element.uri, code.span, other.name),
  );
  report({ uri: element.uri, span: code.span }, message, { fixes });
}

function clausesAbout({ topics, framework }: Citation, model: Model): readonly Element[] {
  const byTopic = clausesByTopic(model);
  return [
    ...new Set([...topics].flatMap((topic) => byTopic.get(`${framework.qualifiedName} ${topic}`) ?? [])),
  ];
}

/** By framework and topic: the clauses that are called so. */
const clausesByTopic = perVersion((model: Model): ReadonlyMap<string, readonly Element[]> => {
  const found = new Map<string, Element[]>();
  for (const clause of elementsOfKind(model, 'clause')) {
    const framework = clause.qualifiedName.slice(0, clause.qualifiedName.lastIndexOf(' '));
    for (const topic of topicsOf(model, clause)) {
      const key = `${framework} ${topic}`;
      found.set(key, [...(found.get(key) ?? []), clause]);
    }
  }
  return found;
});

function isAbout(model: Model, clause: Element, topics: ReadonlySet<string>): boolean {
  for (const topic of topicsOf(model, clause)) if (topics.has(topic)) return true;
  return false;
}

/** A clause and one within it are about the same. */
function isRelated(one: Element, other: Element): boolean {
  return isWithin(one, other) || isWithin(other, one);
}

function isWithin(inner: Element, outer: Element): boolean {
  for (let around: Element | undefined = inner; around; around = around.parent)
    if (around === outer) return true;
  return false;
}

/** What a clause is called, for those who name it. */
const topicsOf = perElement((_, clause) => topicsIn(clause));

/** Every word in what clauses are called: an element that is called by others is about none of them. */
const wordsOfClauses = perVersion(
  (model: Model): ReadonlySet<string> =>
    new Set(
      elementsOfKind(model, 'clause').flatMap((clause) =>
        [...topicsOf(model, clause)].flatMap((topic) => topic.split(' ')),
      ),
    ),
  sameSet,
);

/**
 * What an element is called, in every language, as words without order: "change management".
 * @param known the words that matter: what is called by any other is left out
 */
function topicsIn({ name, title, kind }: Element, known?: ReadonlySet<string>): ReadonlySet<string> {
  const texts = [
    ...(kind === 'clause' ? [] : [name.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')]),
    ...(title ? [title.text, ...Object.values(title.translations ?? {})] : []),
  ];
  return new Set(texts.map((text) => topicOf(text, known)).filter((topic) => topic !== ''));
}

function topicOf(text: string, known: ReadonlySet<string> | undefined): string {
  const found = new Set<string>();
  let isTelling = false;
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    if (fillers.has(word)) continue;
    if (known?.has(word) === false) return '';
    found.add(word);
    isTelling ||= !general.has(word);
  }
  return isTelling ? [...found].toSorted().join(' ') : '';
}

const fillers: ReadonlySet<string> = new Set(
  'the of and a an for to in our process procedure de het een van en voor in ons onze proces'.split(' '),
);
/** Words that say nothing of a topic by themselves. */
const general: ReadonlySet<string> = new Set(
  'general management system service services algemeen beheer systeem dienst diensten'.split(' '),
);
