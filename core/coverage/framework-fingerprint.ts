/** The fingerprint of the rules of a framework: another where a clause, a rule or a required document is. */
import type { Clause } from './clause-tree.ts';
import { fingerprintOf } from './fingerprint.ts';
import { sentenceText } from './rule-text.ts';
import type { Rule } from './rule.ts';

export function frameworkFingerprint(clauses: readonly Clause[]): string {
  return fingerprintOf(
    clauses.flatMap(({ code, rules, evidence }) => [code, ...rules.map(ruleText), ...evidence.map(ruleText)]),
  );
}

function ruleText({ name, strength, practice, sentence }: Rule): string {
  return `${strength} ${String(practice)} ${name} ${sentence ? sentenceText(sentence) : ''}`;
}
