/** Runs the checks over a model. */
import type { Finding } from '../finding.ts';
import { checkMessages } from '../messages/checks.ts';
import type { Language } from '../messages/language.ts';
import type { Element } from '../model/fragment.ts';
import { elementsOfKind, orderedFragments, ownElements, type Model } from '../model/model.ts';
import { compareText } from '../model/order.ts';
import { placeOf } from '../model/places.ts';
import { createPatience } from './candidates.ts';
import type { Check, CheckContext, Report } from './check.ts';
import { checks } from './registry.ts';

export interface Judging {
  /** YYYY-MM-DD; without it nothing is said about time. */
  readonly asOf: string | undefined;
  readonly language: Language;
}

/** What the checks find in the files that are not of the library, in the order of files and text. */
export function runChecks(model: Model, { asOf, language }: Judging): readonly Finding[] {
  const context: CheckContext = {
    model,
    asOf,
    language,
    messages: checkMessages[language],
    patience: createPatience(),
  };
  return checks.flatMap((check) => runCheck(context, check)).toSorted(compareFindings);
}

function runCheck(context: CheckContext, check: Check): Finding[] {
  const { model } = context;
  const findings: Finding[] = [];
  const report: Report = (
    { uri, span },
    message,
    { related = [], fixes = [], severity = check.severity } = {},
  ) => {
    findings.push({ id: check.id, severity, message, ...placeOf(model, uri, span), related, fixes });
  };
  switch (check.of) {
    case 'model':
      check.check(context, report);
      break;
    case 'file':
      for (const fragment of orderedFragments(model))
        if (!fragment.library) check.check(context, fragment, report);
      break;
    case 'element':
      for (const element of subjects(model, check.kinds)) check.check(context, element, report);
      break;
  }
  return findings;
}

function subjects(model: Model, kinds: readonly string[] | 'every'): readonly Element[] {
  if (kinds === 'every') return ownElements(model);
  return kinds
    .flatMap((kind) => elementsOfKind(model, kind))
    .filter((element) => !model.fragments.get(element.uri)?.library);
}

/** The order in which findings are shown: files, text, then ids. */
export function compareFindings(one: Finding, other: Finding): number {
  return (
    compareText(one.uri, other.uri) ||
    one.range.start.line - other.range.start.line ||
    one.range.start.character - other.range.start.character ||
    compareText(one.id, other.id) ||
    compareText(one.message, other.message)
  );
}
