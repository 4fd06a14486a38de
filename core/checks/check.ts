/** A check: a consistency rule of the product, as a value in the one registry. */
import type { Fix, Severity } from '../finding.ts';

import type { CheckMessages } from '../messages/checks.ts';
import type { Language } from '../messages/language.ts';
import type { Element, Fragment, Span } from '../model/fragment.ts';
import type { Model } from '../model/model.ts';

export type Check = ElementCheck | FileCheck | ModelCheck;

interface CheckFacts {
  /** Reads as the defect. */
  readonly id: string;
  readonly severity: Severity;
  /** Reads as the wish. */
  readonly summary: Readonly<Record<Language, string>>;
}

/** Looks at one element, and through the model at what it names. */
export interface ElementCheck extends CheckFacts {
  readonly of: 'element';
  /** The kinds it looks at; `every` for all. */
  readonly kinds: readonly string[] | 'every';
  readonly check: (context: CheckContext, element: Element, report: Report) => void;
}

/** Looks at one file by itself. */
export interface FileCheck extends CheckFacts {
  readonly of: 'file';
  readonly check: (context: CheckContext, fragment: Fragment, report: Report) => void;
}

/** Looks at the whole of a relation. */
export interface ModelCheck extends CheckFacts {
  readonly of: 'model';
  readonly check: (context: CheckContext, report: Report) => void;
}

export interface CheckContext {
  readonly model: Model;
  /** YYYY-MM-DD; without it nothing is said about time. */
  readonly asOf: string | undefined;
  readonly language: Language;
  readonly messages: CheckMessages;
}

/** Reports a defect at a span of a file. */
export type Report = (
  place: { readonly uri: string; readonly span: Span },
  message: string,
  more?: ReportDetails,
) => void;

export interface ReportDetails {
  readonly related?: readonly RelatedElement[];
  /** Worked out when somebody asks for them. */
  readonly fixes?: readonly Fix[] | (() => readonly Fix[]);
  readonly severity?: Severity;
}

/** Shown at the element's name, wherever that stands by then. */
export interface RelatedElement {
  readonly element: Element;
  readonly message: string;
}
