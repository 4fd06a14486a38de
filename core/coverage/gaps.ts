/** The gaps of a rule that does not hold: at the elements concerned, or of the SMS as a whole. */
import type { Fix } from '../finding.ts';
import { oneOf } from '../messages/wording.ts';
import type { Element, Span } from '../model/fragment.ts';
import { kindLabel } from '../model/kinds.ts';
import type { Sentence } from '../model/sentence.ts';
import { brokenWords, type BrokenWord } from './broken-rule.ts';
import type { Gap } from './coverage-result.ts';
import { fixForElement, fixForRule, type Mending } from './gap-fix.ts';
import { gapMessage, subjectOf } from './gap-message.ts';
import { conditionWords, countWords } from './condition-words.ts';
import type { Obstacle } from './proof.ts';
import type { RuleResult } from './rule-result.ts';
import type { Task } from './task.ts';
import type { Rule } from './rule.ts';
import type { Verdict } from './verdict.ts';

export interface GapContext extends Mending {
  /** Where a gap of the SMS as a whole is shown. */
  readonly place: () => { readonly uri: string; readonly span: Span };
}

/** @param most how many gaps at elements are wanted, those of the first elements */
export function gapsOf(
  context: GapContext,
  { rule, sentence }: Task,
  result: RuleResult,
  most: number,
): readonly Gap[] {
  const { messages } = context;
  if (!sentence) return result.broken.map((broken, index) => brokenGap(context, rule, broken, index));
  if (result.undated || result.outcome === 'holds' || result.outcome === 'no case') return [];
  if (result.empty) return [emptyGap(context, rule, sentence, result.waiting)];
  if (result.unread) return [wholeGap(context, rule, messages.unread())];
  const failing = result.failing(most);
  if (failing.length === 0) return [noneGap(context, rule, sentence, result.found ?? 0)];
  return failing.map((verdict) => elementGap(context, rule, sentence, verdict, result));
}

/** How many gaps there are, without working them out. */
export function countGaps({ sentence, tally }: Task, result: RuleResult): number {
  if (!sentence) return result.broken.length;
  if (result.undated || result.outcome === 'holds' || result.outcome === 'no case') return 0;
  if (result.empty || result.unread) return 1;
  const failing = sentence.head.type === 'each' ? tally.failed : result.failing(Infinity).length;
  return Math.max(1, failing);
}

/** A gap at the place of the rule itself: it cannot be evaluated. @param index of the word among those that are broken */
function brokenGap(
  { messages }: GapContext,
  rule: Rule,
  { type, word, span, guess }: BrokenWord,
  index: number,
): Gap {
  const say = {
    kind: messages.brokenKind,
    word: messages.brokenWord,
    check: messages.brokenCheck,
    duration: messages.brokenDuration,
  };
  return {
    rule: rule.name,
    message: say[type](word, guess),
    uri: rule.uri,
    get span() {
      return (rule.sentence && brokenWords(rule.sentence)[index]?.span) ?? span;
    },
    obstacles: [],
  };
}

interface More {
  readonly missingKinds?: readonly string[];
  readonly fix?: () => Fix | undefined;
}

export function wholeGap(
  context: GapContext,
  rule: Rule,
  message: string,
  { missingKinds, fix }: More = {},
): Gap {
  const { place } = context;
  return {
    rule: rule.name,
    message: said(context, rule, message),
    get uri() {
      return place().uri;
    },
    get span() {
      return place().span;
    },
    obstacles: [],
    ...(missingKinds && { missingKinds }),
    get fix() {
      return fix?.();
    },
  };
}

function emptyGap(context: GapContext, rule: Rule, sentence: Sentence, waiting: Element | undefined): Gap {
  const {
    judging: { scope, framework },
    messages,
  } = context;
  const { kinds } = sentence.head.group;
  if (waiting) {
    const message = messages.onlyUnfinished(kindWords(context, kinds), waiting.name);
    return wholeGap(context, rule, message, { missingKinds: kinds });
  }
  const unnamed = framework && scope.sms && kinds.includes('service') && scope.namedServices.size === 0;
  const message = unnamed
    ? messages.noServices(subjectOf(scope.sms, context.language))
    : messages.nothingOf(kindWords(context, kinds));
  const fix = (): Fix | undefined => (unnamed ? undefined : fixForRule(context, sentence));
  return wholeGap(context, rule, message, { missingKinds: kinds, fix });
}

/** Elements of the kind exist, but none, or too few, are near what the rule asks for. */
function noneGap(context: GapContext, rule: Rule, sentence: Sentence, found: number): Gap {
  const { head } = sentence;
  const { group } = head;
  const saying = { ...context, asOf: context.judging.asOf };
  const where = group.where ? ` ${conditionWords(group.where, saying)}` : '';
  const kinds = kindWords(context, group.kinds);
  const few = found > 0 && head.type === 'count';
  const message = few
    ? context.messages.fewWhere(found, kinds, where, countWords(head.count, context.messages))
    : context.messages.noneWhere(kinds, where);
  return wholeGap(context, rule, message, { fix: () => fixForRule(context, sentence) });
}

/** The gap that a verdict is. */
export function elementGap(
  context: GapContext,
  rule: Rule,
  sentence: Sentence,
  verdict: Verdict,
  { tooMany }: Pick<RuleResult, 'tooMany'>,
): Gap {
  const { element } = verdict;
  if (tooMany)
    return new GapAtElement(rule.name, { element, obstacles: none }, () =>
      said(context, rule, tooManyMessage(context, sentence, verdict)),
    );
  return new GapAtElement(
    rule.name,
    verdict,
    () => {
      const { obstacles, doubts } = verdict;
      const { asOf } = context.judging;
      return said(context, rule, gapMessage({ element, obstacles, doubts, asOf }, context.language));
    },
    () => fixForElement(context, element, verdict.obstacles),
  );
}

const none: readonly Obstacle[] = [];

/** A gap at an element: what is in the way, what is said of it, and what mends it, is worked out when somebody asks. */
export class GapAtElement implements Gap {
  readonly rule: string;
  readonly element: Element;
  private readonly found: Pick<Verdict, 'element' | 'obstacles'>;
  private readonly say: () => string;
  private readonly mend: (() => Fix | undefined) | undefined;

  constructor(
    rule: string,
    found: Pick<Verdict, 'element' | 'obstacles'>,
    say: () => string,
    mend?: () => Fix | undefined,
  ) {
    this.rule = rule;
    this.element = found.element;
    this.found = found;
    this.say = say;
    this.mend = mend;
  }

  get obstacles(): readonly Obstacle[] {
    return this.found.obstacles;
  }

  get message(): string {
    return this.say();
  }

  get uri(): string {
    return this.element.uri;
  }

  get span(): Span {
    return this.element.nameSpan;
  }

  get fix(): Fix | undefined {
    return this.mend?.();
  }
}

function tooManyMessage(
  { messages, language }: GapContext,
  { head }: Sentence,
  { element }: Verdict,
): string {
  const asked = head.type === 'count' ? countWords(head.count, messages) : '';
  const lack = messages.surplus(asked, kindWords({ messages, language }, head.group.kinds));
  return messages.gap(subjectOf(element, language), lack, '', messages.mends(messages.mendSurplus()));
}

function kindWords(
  { messages, language }: Pick<GapContext, 'messages' | 'language'>,
  kinds: readonly string[],
): string {
  return oneOf(
    kinds.map((kind) => kindLabel(kind, language)),
    messages.or,
  );
}

/** Advice is worded as advice. */
function said({ messages }: GapContext, { practice }: Rule, message: string): string {
  return practice ? messages.practice(message) : message;
}
