/** Whole processes of the library, to be put in as they would stand in this model, with the names to fill in. */
import { formatted } from '../format/format-text.ts';
import { completionMessages } from '../messages/completion.ts';
import type { Model } from '../model/model.ts';
import { elementsOfKind } from '../model/model.ts';
import { takenOver } from '../templates/take-over.ts';
import { templatesOf, templateTitle, type Template } from '../templates/templates.ts';
import type { Asking, Suggestion } from './suggestion.ts';

/** From so many letters on: the text of a template is long. */
const fewestLetters = 2;

/** @param fits whether the letters typed so far may mean the suggestion */
export function templateSuggestions(
  asking: Asking,
  fits: (suggestion: Suggestion) => boolean,
): readonly Suggestion[] {
  if (asking.place.prefix.length < fewestLetters) return [];
  return templatesOf(asking.model)
    .map((template) => ({ template, offer: offerOf(asking, template) }))
    .filter(({ offer }) => fits(offer))
    .flatMap(({ template, offer }) => withText(asking, template, offer));
}

function offerOf({ language }: Asking, template: Template): Suggestion {
  const title = templateTitle(template, language);
  const messages = completionMessages[language];
  return {
    type: 'element',
    label: messages.template(title),
    alsoFoundBy: ['process', template.name, messages.templateWords, title].join(' '),
    group: 4,
  };
}

/** What the model has already is left out; where it has all, nothing is offered. */
function withText(asking: Asking, template: Template, offer: Suggestion): readonly Suggestion[] {
  const { model, place, language } = asking;
  const sms = ownSystem(model);
  const text = laidOut(takenOver({ model, packageName: place.packageName, sms, language }, [template]));
  const [, name] = /^process (\S+)/m.exec(text) ?? [];
  if (name === undefined) return [];
  const count = text.match(/^[a-z]+ \S+ /gm)?.length ?? 0;
  const detail = completionMessages[language].templateDetail(count);
  return [{ ...offer, detail, insert: text, snippet: `${asSnippet(text, name)}\n$0` }];
}

/** Without the other language lines are shorter; the last texts are remembered, for they are offered at each key. */
function laidOut(text: string): string {
  const result = known.get(text) ?? formatted(text).trimEnd();
  if (known.size === mostKnown) known.clear();
  known.set(text, result);
  return result;
}

const known = new Map<string, string>();
const mostKnown = 50;

function ownSystem(model: Model): Suggestion['element'] {
  return elementsOfKind(model, 'sms').find(({ library }) => !library);
}

/** The name of the process is filled in once, and stands wherever it is named. */
function asSnippet(text: string, name: string): string {
  let isFirst = true;
  const token = /"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|[\p{L}_][\p{L}\p{N}_]*|[\s\S]/gu;
  return text.replace(token, (found) => {
    if (found !== name) return found.replace(/[\\$}]/g, '\\$&');
    const field = isFirst ? `\${1:${name}}` : '$1';
    isFirst = false;
    return field;
  });
}
