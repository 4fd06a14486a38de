/** Something that may be written at a place. */
import type { Language } from '../messages/language.ts';
import type { Element } from '../model/fragment.ts';
import type { Model } from '../model/model.ts';
import type { CompletionPlace } from './place.ts';

export interface Suggestion {
  readonly type: 'kind' | 'property' | 'keyword' | 'word' | 'name' | 'clause' | 'unit' | 'value' | 'element';
  readonly label: string;
  /** What is written; the label where it is absent. */
  readonly insert?: string;
  /** The same with places to fill in, as `${1:Name}`. */
  readonly snippet?: string;
  /** What the letters typed are held against, beside the label. */
  readonly alsoFoundBy?: string;
  /** The group it is shown in: the smallest first. */
  readonly group: number;
  /** In words: the title of an element, the name of a kind. */
  readonly detail?: string;
  readonly packageName?: string;
  readonly element?: Element;
  /** Of a word of the language: which one it is, for whom wants to know more. */
  readonly word?: { readonly kind: string; readonly property?: string };
}

/** What suggestions are made from. */
export interface Asking {
  readonly model: Model;
  readonly place: CompletionPlace;
  /** The elements around the place, the innermost first, as far as the text could be read. */
  readonly around: readonly Element[];
  readonly language: Language;
  /** YYYY-MM-DD */
  readonly asOf: string | undefined;
  /** How many names at most. */
  readonly most: number;
}
