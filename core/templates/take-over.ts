/** Templates as text to be put into a model: in one language, under names that are free, held by the team that is there. */
import { nameFrom } from '../checks/candidates.ts';
import type { Language } from '../messages/language.ts';
import type { Element } from '../model/fragment.ts';
import type { Model } from '../model/model.ts';
import { resolveName } from '../model/lookup.ts';
import { targetsOf } from '../model/resolve.ts';
import type { Template } from './templates.ts';

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
  const elements = [...new Set(templates.flatMap((template) => template.elements))];
  const names = namesFor(taking, elements);
  const ordered = elements.toSorted((one, other) => one.span[0] - other.span[0]);
  const kept = ordered.filter((element) => names.kept.has(element));
  const [text = ''] = templates.map((template) => template.text);
  const texts = kept.map((element) => text.slice(...element.span));
  return texts.map((one) => renamed(inLanguage(one, taking.language), names.byName)).join('\n\n');
}

interface Names {
  /** The elements to be written; the others are there already. */
  readonly kept: ReadonlySet<Element>;
  /** What each name of the library is called in the model. */
  readonly byName: ReadonlyMap<string, string>;
}

function namesFor(taking: Taking, elements: readonly Element[]): Names {
  const kept = new Set<Element>();
  const byName = new Map<string, string>();
  for (const element of elements) {
    const there = standIn(taking, element);
    if (there) byName.set(element.name, nameFrom(taking.model, taking.packageName, there));
    else {
      kept.add(element);
      byName.set(element.name, freeName(taking, nameIn(element, taking.language), new Set(byName.values())));
    }
  }
  for (const step of elements.flatMap(({ children }) => children)) {
    if (!byName.has(step.name)) byName.set(step.name, stepName(step, taking.language, byName));
  }
  return { kept, byName };
}

/** What the model has in the place of the element: the team that provides the services, or the same by its name. */
function standIn({ model, packageName, sms, language }: Taking, element: Element): Element | undefined {
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
