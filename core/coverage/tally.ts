/** What a rule found in all elements, as a sum: an edit takes what one element gave out and puts in what it gives now. */
import type { Element } from '../model/fragment.ts';
import type { Graph } from '../reactive/graph.ts';
import { Source } from '../reactive/source.ts';
import type { Judged } from './judged.ts';
import type { Tally as Counted } from './linked.ts';

export class Tally {
  /** The numbers below. */
  readonly numbers: Source;
  /** Which elements fail, and why. */
  readonly failures: Source;
  /** Which elements were judged. */
  readonly members: Source;
  /** Elements that the rule runs over. */
  candidates = 0;
  /** Verdicts, without those that are set aside. */
  judged = 0;
  holds = 0;
  undated = 0;
  /** Verdicts that are a gap. */
  failed = 0;
  /** Verdicts about anything but the SMS itself. */
  others = 0;
  /** Of rules that ask for a number: how many count. */
  readonly counted = { sure: 0, possible: 0, undated: 0 } satisfies Counted;
  readonly failing = new Map<Element, Judged>();
  /** Of rules that ask for a number: those that were looked at and of which there is anything to say. */
  readonly seen = new Map<Element, Judged>();
  private readonly isBounded: boolean;

  /** @param isBounded whether the rule asks that there be no more than a number: then those that count may be too many */
  constructor(graph: Graph, isBounded: boolean) {
    this.isBounded = isBounded;
    [this.numbers, this.failures, this.members] = [new Source(graph), new Source(graph), new Source(graph)];
  }

  /** To be called when the rule is held against nothing any more. */
  giveUp(): void {
    for (const source of [this.numbers, this.failures, this.members]) source.giveUp();
  }

  /** @param before what the element gave until now */
  replace(element: Element, before: Judged | undefined, now: Judged | undefined): void {
    if (before === now) return;
    this.count(element, before, -1);
    this.count(element, now, 1);
    this.remember(element, before, now);
    if (!sameNumbers(before, now)) this.numbers.changed();
    if (isFailing(before) || isFailing(now) || isCounted(before) || isCounted(now)) this.failures.changed();
    if (before?.verdicts !== now?.verdicts || hasMembers(before) || hasMembers(now)) this.members.changed();
  }

  private count(element: Element, judged: Judged | undefined, sign: 1 | -1): void {
    if (!judged) return;
    const { verdicts, truth } = judged;
    this.candidates += sign;
    this.judged += sign * verdicts;
    this.holds += sign * judged.holds;
    this.undated += sign * judged.undated;
    this.failed += sign * judged.failing.length;
    if (element.kind !== 'sms') this.others += sign * verdicts;
    if (truth === undefined) return;
    const { counted } = this;
    if (truth === 'true') counted.sure += sign;
    if (truth === 'undated') counted.undated += sign;
    if (truth === 'true' || truth === 'unknown' || truth === 'undated') counted.possible += sign;
  }

  private isTold({ verdict }: Judged): boolean {
    return this.isBounded || verdict !== undefined;
  }

  private remember(element: Element, before: Judged | undefined, now: Judged | undefined): void {
    if (isFailing(now)) this.failing.set(element, now);
    else if (isFailing(before)) this.failing.delete(element);
    if (isCounted(now) && this.isTold(now)) this.seen.set(element, now);
    else if (isCounted(before)) this.seen.delete(element);
  }
}

function sameNumbers(before: Judged | undefined, now: Judged | undefined): boolean {
  return (
    before !== undefined &&
    now !== undefined &&
    before.verdicts === now.verdicts &&
    before.holds === now.holds &&
    before.undated === now.undated &&
    before.truth === now.truth &&
    before.failing.length === now.failing.length &&
    before.unsound.length === now.unsound.length
  );
}

function isFailing(judged: Judged | undefined): judged is Judged {
  return judged !== undefined && (judged.failing.length > 0 || judged.unsound.length > 0);
}

function isCounted(judged: Judged | undefined): judged is Judged {
  return judged?.truth !== undefined;
}

function hasMembers(judged: Judged | undefined): boolean {
  return (judged?.members.length ?? 0) > 0;
}
