/** Templates as text to be put into a model: in one language, under names that are free, held by the team that is there. */
import { nameFrom } from '../checks/candidates.ts';
import type { Language } from '../messages/language.ts';
import { clauseUses, referencesOf } from '../model/access.ts';
import type { Element } from '../model/fragment.ts';
import { elementsOfKind, type Model } from '../model/model.ts';
import { lastWord } from '../model/qualified-name.ts';
import { resolveName } from '../model/lookup.ts';
import { targetsOf } from '../model/resolve.ts';
import { elementsOf, type Template } from './templates.ts';

export interface Taking {
  readonly model: Model;
  /** The package that the text is put into. */
  readonly packageName: string;
  /** The SMS that it is for: whoever provides its services holds the roles. */
  readonly sms: Element | undefined;
  readonly language: Language;
}

/** The text of the templates, their elements in the order of the library, each once; what the model has is left out. */
export function takenOver(taking: Taking, templates: readonly Template[]): string {
  const there = standIns(taking, templates);
  const elements = elementsOf(templates, (element) => there(element) !== undefined);
  const byName = namesFor(taking, elements, there);
  const kept = elements.filter((element) => !there(element));
  const [text = ''] = templates.map((template) => template.text);
  const texts = kept.map((element) => text.slice(...element.span));
  return texts.map((one) => renamed(inLanguage(one, taking.language), byName)).join('\n\n');
}

/** What each name of the library is called in the model. */
function namesFor(
  taking: Taking,
  elements: readonly Element[],
  there: StandIns,
): ReadonlyMap<string, string> {
  const byName = new Map<string, string>();
  for (const element of elements) {
    const present = there(element);
    const taken = new Set(byName.values());
    const name = present
      ? nameFrom(taking.model, taking.packageName, present)
      : freeName(taking, nameIn(element, taking.language), taken);
    byName.set(element.name, name);
  }
  for (const step of elements.flatMap(({ children }) => children)) {
    if (!byName.has(step.name)) byName.set(step.name, stepName(step, taking.language, byName));
  }
  return byName;
}

/** What the model has in the place of an element of the library; nothing where that is to be written. */
type StandIns = (element: Element) => Element | undefined;

/** The team that provides the services, what is called the same, and a process that answers the same clause. */
function standIns(taking: Taking, templates: readonly Template[]): StandIns {
  const wanted = new Set(templates.map(({ process }) => process));
  const others = otherProcesses(taking, templates, wanted);
  return (element) => sameByName(taking, element) ?? others.get(element);
}

/**
 * Where a template names the process of another, and the model has one that answers the same clause and leaves a
 * record, that process and its record are meant.
 */
function otherProcesses(
  { model }: Taking,
  templates: readonly Template[],
  wanted: ReadonlySet<Element>,
): ReadonlyMap<Element, Element> {
  const found = new Map<Element, Element>();
  const around = templates[0]?.around ?? new Map<string, Element>();
  const own = elementsOfKind(model, 'process').filter(({ library }) => !library);
  for (const process of around.values()) {
    if (process.kind !== 'process' || wanted.has(process)) continue;
    const codes = codesOf(process);
    const same = own.find((other) => recordsOf(model, other).length > 0 && sharesCode(codesOf(other), codes));
    const [record] = same ? recordsOf(model, same) : [];
    if (!same || !record) continue;
    found.set(process, same);
    for (const { name } of referencesOf(process, 'output')) {
      const output = around.get(name);
      if (output?.kind === 'record') found.set(output, record);
    }
  }
  return found;
}

function recordsOf(model: Model, process: Element): readonly Element[] {
  return [process, ...process.children].flatMap((element) =>
    targetsOf(model, element, 'output').filter(({ kind }) => kind === 'record'),
  );
}

function codesOf(process: Element): readonly string[] {
  return clauseUses(process).flatMap(({ clauses }) =>
    clauses.codes.map(({ word }) => `${lastWord(clauses.framework.name)} ${word}`),
  );
}

function sharesCode(one: readonly string[], other: readonly string[]): boolean {
  return one.some((code) => other.includes(code));
}

function sameByName({ model, packageName, sms, language }: Taking, element: Element): Element | undefined {
  if (element.kind === 'team') {
    const provider = sms && targetsOf(model, sms, 'provider').find(({ kind }) => holders.has(kind));
    if (provider) return provider;
  }
  const same = [element.name, nameIn(element, language)].map((name) =>
    resolveName(model, packageName, name, [element.kind]),
  );
  return same.find((found) => found && !found.library && found.kind === element.kind);
}

const holders: ReadonlySet<string> = new Set(['team', 'organization', 'role', 'person']);

/** In another language than English the words of the title: "IncidentenAfhandelen". */
function nameIn({ name, title }: Element, language: Language): string {
  const words = language === 'en' ? undefined : title?.translations?.[language];
  const parts = words?.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '') ?? [];
  return parts.length === 0 ? name : parts.map(capitalized).join('');
}

/** Titles of steps are long: their first one or two telling words are enough. */
function stepName(step: Element, language: Language, taken: ReadonlyMap<string, string>): string {
  if (language === 'en') return step.name;
  const words = (step.title?.translations?.[language] ?? step.name).split(/[^\p{L}\p{N}]+/u);
  const telling = words.slice(words.findIndex((word) => !fillers.has(word.toLowerCase())));
  const end = telling.findIndex((word) => fillers.has(word));
  const names = new Set(taken.values());
  const name = telling
    .slice(0, end < 0 ? 2 : Math.min(end, 2))
    .map(capitalized)
    .join('');
  return numbered(name, (candidate) => names.has(candidate));
}

const fillers: ReadonlySet<string> = new Set(
  ' met en van in of op om aan de het uit naast als wie waar of wat er'.split(' '),
);

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function freeName({ model, packageName }: Taking, wanted: string, given: ReadonlySet<string>): string {
  return numbered(wanted, (name) => {
    const found = resolveName(model, packageName, name);
    return given.has(name) || (found !== undefined && !found.library);
  });
}

function numbered(wanted: string, isTaken: (name: string) => boolean): string {
  let name = wanted;
  for (let number = 2; isTaken(name); number++) name = `${wanted}${String(number)}`;
  return name;
}

const quoted = /"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"/.source;

/** Of each text the one in the language. */
function inLanguage(text: string, language: Language): string {
  const pair = new RegExp(`(${quoted})\\s+nl\\s*(${quoted})`, 'g');
  return text.replace(pair, (_all, english: string, dutch: string) => (language === 'nl' ? dutch : english));
}

/** Names outside of texts under their new names; what stands in a package of the library keeps its own. */
function renamed(text: string, byName: ReadonlyMap<string, string>): string {
  const token = new RegExp(`${quoted}|(?:[\\p{L}_][\\p{L}\\p{N}_]*\\.)?[\\p{L}_][\\p{L}\\p{N}_]*`, 'gu');
  return text.replace(token, (found) => byName.get(found) ?? found);
}
