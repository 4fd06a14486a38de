/** What one rule found, as coverage tells it. */
import { unsoundEvidence } from './evidence.ts';
import type { Acceptance, Gap, RuleCoverage } from './coverage-result.ts';
import { gapMessage } from './gap-message.ts';
import { brokenGap, gapsOf, wholeGap, type GapContext } from './gaps.ts';
import { acceptanceOf } from './acceptance.ts';
import type { Obstacle } from './proof.ts';
import { judgeRule, type RuleResult } from './rule-result.ts';
import { isDeciding, type Rule } from './rule.ts';

/** A rule of a clause, held against the model. */
export function coverRule(context: GapContext, code: string, rule: Rule): RuleCoverage {
  const { sentence } = rule;
  const acceptance = acceptanceOf(context.judging, code, rule.name);
  if (!sentence)
    return { ...described(context, rule, acceptance), outcome: 'fails', gaps: [unreadable(context, rule)] };
  const result = judgeRule(context.judging, sentence);
  return {
    ...described(context, rule, acceptance),
    ...found(result),
    gaps: gapsOf(context, rule, sentence, result),
  };
}

/** A documented information that the clause requires: its sentence holds, and what it rests on is sound. */
export function coverEvidence(context: GapContext, rule: Rule): RuleCoverage {
  const { sentence } = rule;
  const facts = described(context, rule, undefined);
  if (!sentence) {
    const gap = wholeGap(context, rule, context.messages.clauseWithout(facts.title));
    return { ...facts, outcome: 'unanswered', gaps: [{ ...gap, uri: rule.uri, span: rule.span }] };
  }
  const result = judgeRule(context.judging, sentence);
  const gaps = [...gapsOf(context, rule, sentence, result), ...unsoundGaps(context, rule, result)];
  const undated = result.undated === true || context.judging.asOf === undefined;
  const outcome = gaps.length > 0 ? 'fails' : undated ? 'unanswered' : result.outcome;
  return { ...facts, ...found(result), outcome, undated, gaps };
}

function described({ language }: GapContext, rule: Rule, acceptance: Acceptance | undefined): RuleCoverage {
  return {
    name: rule.name,
    title: rule.title?.translations?.[language] ?? rule.title?.text ?? rule.name,
    uri: rule.uri,
    span: rule.span,
    strength: rule.strength,
    practice: rule.practice,
    deciding: isDeciding(rule),
    outcome: 'unanswered',
    undated: false,
    gaps: [],
    elements: [],
    holdsForSome: false,
    ...(acceptance && { acceptance }),
  };
}

function found(
  result: RuleResult,
): Pick<RuleCoverage, 'outcome' | 'undated' | 'elements' | 'holdsForSome' | 'answer'> {
  return {
    outcome: result.outcome,
    undated: result.undated ?? false,
    elements: [
      ...new Set(result.verdicts.flatMap(({ element, member }) => (member ? [element, member] : [element]))),
    ],
    holdsForSome: result.verdicts.some(({ outcome }) => outcome === 'holds'),
    ...(result.answer !== undefined && { answer: result.answer }),
  };
}

function unreadable(context: GapContext, rule: Rule): Gap {
  return { ...wholeGap(context, rule, context.messages.noSentence()), uri: rule.uri, span: rule.span };
}

/** Documents that are no evidence on the date of judging, at the elements that rest on them; of `some record` one is enough. */
function unsoundGaps({ judging, language }: GapContext, rule: Rule, result: RuleResult): readonly Gap[] {
  const held = result.verdicts.filter(({ outcome }) => outcome === 'holds');
  const gaps = held.flatMap(({ element }): readonly Gap[] => {
    const obstacles = unsoundEvidence(judging, element).map((fact): Obstacle => ({
      type: 'lack',
      fact,
      truth: 'false',
    }));
    if (obstacles.length === 0) return [];
    const message = gapMessage({ element, obstacles, doubts: [], asOf: judging.asOf }, language);
    return [{ rule: rule.name, message, element, uri: element.uri, span: element.nameSpan, obstacles }];
  });
  const head = rule.sentence?.head;
  return head?.type === 'count' && held.length - gaps.length >= head.count.least ? [] : gaps;
}

/** A rule's broken words as gaps, for rules outside of any coverage. */
export function brokenGaps(context: GapContext, rule: Rule, { broken }: RuleResult): readonly Gap[] {
  return broken.map((word) => brokenGap(context, rule, word));
}
