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

/** Collects what checks report. */
export class Collection {
  readonly told: Told[] = [];
  private readonly model: Model;
  private readonly anchor: ModelElement | undefined;
  private check: Check | undefined;

  /** @param about the element that the checks are about */
  constructor(model: Model, about: Element | undefined) {
    this.model = model;
    this.anchor = about && modelElement(about);
  }

  /** What this check reports to; it runs before the next one is asked for. */
  for(check: Check): Report {
    this.check = check;
    return this.report;
  }

  private readonly report: Report = ({ uri, span }, message, details = {}) => {
    const { check, model } = this;
    if (!check) return;
    const { related = [], fixes, severity = check.severity } = details;
    const anchor =
      this.anchor?.uri === uri && isWithin(span, this.anchor.said.span) ? this.anchor : undefined;
    if (!anchor) noteFile(model, uri);
    for (const { element } of related) modelElement(element).note('place');
    const start = anchor?.start ?? 0;
    const place: Span = [span[0] - start, span[1] - start];
    this.told.push({ check, severity, message, uri, span: place, anchor, related, fixes });
  };
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
