/** What an editor shows between the words of a file, greyed: what the words mean, without being written. */
import { visibleText } from '../diagram/visible-text.ts';
import type { Language } from '../messages/language.ts';
import { hintMessages } from '../messages/hints.ts';
import { titleOf } from '../model/access.ts';
import type { Element, Fragment, Span } from '../model/fragment.ts';
import { linksOf } from '../model/links.ts';
import type { Model } from '../model/model.ts';
import { allowedDowntime } from './allowed-downtime.ts';
import { durationText } from './duration-text.ts';
import { overridesIn } from './overridden.ts';

export const hintKinds = ['downtime', 'overridden', 'titles'] as const;
export type HintKind = (typeof hintKinds)[number];

export interface Hint {
  /** Behind this the hint stands. */
  readonly offset: number;
  readonly label: string;
  readonly tooltip: string;
}

export interface HintRequest {
  readonly kinds: ReadonlySet<HintKind>;
  readonly language: Language;
  readonly asOf: string;
  readonly within: Span;
}

/** The hints of the file within a span, in the order of the text. */
export function hintsIn(model: Model, fragment: Fragment, request: HintRequest): readonly Hint[] {
  const { within, kinds } = request;
  const makers = [
    ...(kinds.has('downtime') ? [downtimeHints] : []),
    ...(kinds.has('overridden') ? [overriddenHints] : []),
    ...(kinds.has('titles') ? [titleHints] : []),
  ];
  return fragment.elements
    .filter(({ span }) => span[0] <= within[1] && span[1] >= within[0])
    .flatMap((element) => makers.flatMap((make) => make(model, element, request)))
    .map((hint) => ({ ...hint, label: visibleText(hint.label), tooltip: visibleText(hint.tooltip) }))
    .filter(({ offset }) => within[0] <= offset && offset <= within[1])
    .toSorted((one, other) => one.offset - other.offset);
}

function downtimeHints(model: Model, element: Element, { language, asOf }: HintRequest): readonly Hint[] {
  const messages = hintMessages[language];
  return element.properties.flatMap((property) => {
    const percentage =
      property.word === 'availability' && property.parts['value']?.find(({ type }) => type === 'quantity');
    const allowed = percentage ? allowedDowntime(model, element, property, asOf) : undefined;
    if (!percentage || !allowed) return [];
    const [minutes, of] = [allowed.minutes, allowed.of].map((time) => durationText(time, messages.letters));
    const tooltip = messages.downtimeOf(minutes ?? '', of ?? '', allowed.days);
    return [{ offset: property.span[1], label: messages.downtime(minutes ?? ''), tooltip }];
  });
}

function overriddenHints(model: Model, element: Element, { language }: HintRequest): readonly Hint[] {
  return overridesIn(model, element).map(({ span, text, base }) => ({
    offset: span[1],
    label: hintMessages[language].insteadOf(shortened(text)),
    tooltip: hintMessages[language].saidIn(text, base.name),
  }));
}

function titleHints(model: Model, element: Element, { language }: HintRequest): readonly Hint[] {
  return linksOf(model, element).flatMap(({ reference, target }) => {
    // A step's title stands beside its name, in the same process.
    if (!target || target.parent || target.kind === 'framework') return [];
    const title = titleOf(target, language);
    return tells(target.name, title)
      ? [{ offset: reference.span[1], label: shortened(title), tooltip: title }]
      : [];
  });
}

/** Whether the title says more than the words that the name is made of. */
function tells(name: string, title: string): boolean {
  const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  return plain(name) !== plain(title);
}

const longestLabel = 40;

function shortened(text: string): string {
  return text.length > longestLabel ? `${text.slice(0, longestLabel - 1).trimEnd()}…` : text;
}
