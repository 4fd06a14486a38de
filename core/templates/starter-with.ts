/** The starter model with whole processes beside it. */
import { starterText } from '../messages/starter.ts';
import type { Language } from '../messages/language.ts';
import { elementsOfKind, type Model } from '../model/model.ts';
import { replaceFragment } from '../model/edit.ts';
import { readFragment } from '../model/read.ts';
import { takenOver } from './take-over.ts';
import type { Template } from './templates.ts';

/**
 * @param library a model that holds the library; the starter is put into it
 * @param today YYYY-MM-DD, the day on which the model begins
 */
export function starterWith(
  library: Model,
  templates: readonly Template[],
  language: Language,
  today: string,
): string {
  const starter = starterText(language, today);
  if (templates.length === 0) return starter;
  replaceFragment(library, readFragment('starter.sms', starter, { library: false }));
  const sms = elementsOfKind(library, 'sms').find((element) => !element.library);
  return `${starter}\n${takenOver({ model: library, packageName: '', sms, language }, templates)}\n`;
}
