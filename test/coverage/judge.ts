/** Holds one rule of an invented framework against a model. */
import type { RuleCoverage } from '../../core/coverage/coverage-result.ts';
import { asOf, coverageOf, ruleOf } from './coverage-of.ts';

/** What `must R "…" SENTENCE` finds in the model; an SMS that aims at the framework is added. */
export function judge(
  sentence: string,
  model: string,
  options: { readonly asOf?: string | undefined } = { asOf },
): RuleCoverage {
  const sms = model.includes('sms ') ? '' : 'sms S { aims at Own  services all }\n';
  return ruleOf(
    coverageOf(`framework Own { clause 1 "One" { must R "A rule" ${sentence} } }\n${sms}${model}`, options),
    '1',
    'R',
  );
}

/** The outcome, and what the gaps say: "fails: Service Mail states no `owner`: state it." */
export function outcome(
  sentence: string,
  model: string,
  options: { readonly asOf?: string | undefined } = { asOf },
): string {
  const rule = judge(sentence, model, options);
  return [rule.outcome, ...rule.gaps.map(({ message }) => message)].join(' | ');
}
