/** A check that a rule may pass: its formula stands in words in library/checks.sms, its working in its message. */
import { passableMessages, type PassableMessages } from '../messages/passable.ts';
import type { Language } from '../messages/language.ts';
import type { Element } from '../model/fragment.ts';
import type { Model } from '../model/model.ts';
import type { ComputedSet } from '../reactive/computed-set.ts';
import type { InGraph } from '../reactive/per-key.ts';

export interface PassableCheck {
  /** The name of the check in the library. */
  readonly name: string;
  readonly judge: (context: PassableContext, element: Element) => PassableVerdict;
}

export interface PassableContext extends InGraph {
  readonly model: Model;
  /** Whether an element stands where the SMS can see it, and is no draft, stub or retired. */
  readonly counts: (element: Element) => boolean;
  readonly sms: Element | undefined;
  /** The services that the SMS names. */
  readonly namedServices: ComputedSet<Element>;
  /** Those services, and those that they depend on. */
  readonly services: ComputedSet<Element>;
  /** The framework of the rule that passes the check; absent for a rule that stands by itself. */
  readonly framework: Element | undefined;
  /** YYYY-MM-DD; without it nothing is judged about time. */
  readonly asOf: string | undefined;
}

export interface PassableVerdict {
  /** Unknown where a number is missing, undated where only a date could tell; skipped where there is nothing to compare. */
  readonly truth: 'true' | 'false' | 'unknown' | 'undated' | 'skipped';
  /** What was found, and what would mend it. */
  readonly message: Readonly<Record<Language, Saying>>;
  /** The id of the check that tells the same by itself. */
  readonly toldBy?: string;
  /** What would mend it where something is to be added. */
  readonly adds?: Addition;
}

/** Lines to add: of a new element of the kind, or of the element itself where there is none. */
export interface Addition {
  readonly kind?: string;
  /** The word of each property with its value. */
  readonly lines: readonly (readonly [word: string, value: string])[];
}

/** A predicate of the element: "promises 99.9%, but …", and after it what would mend it. */
export type Saying = readonly string[];

/** A verdict with its message in every language. */
export function verdict(
  truth: PassableVerdict['truth'],
  say: (messages: PassableMessages) => Saying,
  adds?: Addition,
): PassableVerdict {
  return adds ? { truth, message: new Message(say), adds } : { truth, message: new Message(say) };
}

/** Put into words only where somebody reads it: most verdicts hold. */
class Message {
  private readonly say: (messages: PassableMessages) => Saying;

  constructor(say: (messages: PassableMessages) => Saying) {
    this.say = say;
  }

  get en(): Saying {
    return this.say(passableMessages.en);
  }

  get nl(): Saying {
    return this.say(passableMessages.nl);
  }
}

/** Of several verdicts the worst: false, then unknown, then undated; true where one is, skipped where none compares. */
export function worst(verdicts: readonly PassableVerdict[], otherwise: PassableVerdict): PassableVerdict {
  let found: PassableVerdict | undefined;
  for (const candidate of verdicts)
    if (!found || badness[candidate.truth] > badness[found.truth]) found = candidate;
  return found ?? otherwise;
}

const badness = {
  false: 5,
  unknown: 4,
  undated: 3,
  true: 2,
  skipped: 1,
} as const satisfies Record<PassableVerdict['truth'], number>;
