/** What a check told, kept in a form that holds while the text around it moves. */
import type { Finding, Fix, Severity } from '../finding.ts';
import { modelElement, type ModelElement } from '../model/element.ts';
import type { Element, Span } from '../model/fragment.ts';
import { noteFile, type Model } from '../model/model.ts';
import { namePlace, placeOf } from '../model/places.ts';
import type { Check, RelatedElement, Report, ReportDetails } from './check.ts';

export interface Told {
  readonly check: Check;
  readonly severity: Severity;
  readonly message: string;
  readonly uri: string;
  /** Counted from the begin of the anchor, or of the file where there is none. */
  readonly span: Span;
  readonly anchor: ModelElement | undefined;
  readonly related: readonly RelatedElement[];
  readonly fixes: ReportDetails['fixes'];
}

/** Collects what a check reports. @param about the element that the check is about */
export function collect(
  model: Model,
  check: Check,
  about: Element | undefined,
  run: (report: Report) => void,
): readonly Told[] {
  const told: Told[] = [];
  const anchor = about && modelElement(about);
  run(({ uri, span }, message, { related = [], fixes, severity = check.severity } = {}) => {
    const within = anchor?.uri === uri && isWithin(span, anchor.said.span) ? anchor : undefined;
    if (!within) noteFile(model, uri);
    for (const { element } of related) modelElement(element).note('place');
    const start = within?.start ?? 0;
    told.push({
      check,
      severity,
      message,
      uri,
      span: [span[0] - start, span[1] - start],
      anchor: within,
      related,
      fixes,
    });
  });
  return told;
}

/** The finding as it stands now. @param again what the check tells now, in the same order, for its fixes */
export function findingOf(model: Model, told: Told, again: () => Told | undefined): Finding {
  const start = told.anchor?.start ?? 0;
  return {
    id: told.check.id,
    severity: told.severity,
    message: told.message,
    ...placeOf(model, told.uri, [told.span[0] + start, told.span[1] + start]),
    related: told.related.map(({ element, message }) => ({
      ...namePlace(model, element),
      message,
    })),
    get fixes(): readonly Fix[] {
      if (told.fixes === undefined) return [];
      const { fixes = [] } = again() ?? {};
      return typeof fixes === 'function' ? fixes() : fixes;
    },
  };
}

function isWithin([start, end]: Span, [from, to]: Span): boolean {
  return from <= start && end <= to;
}
