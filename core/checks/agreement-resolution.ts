/** No OLA or contract underneath takes longer to resolve a priority than the SLA allows. */
import type { Element } from '../model/fragment.ts';
import { compareQuantities } from '../model/quantity.ts';
import { workingTimeOf } from '../model/working-time.ts';
import type { PassableMessages } from '../messages/passable.ts';
import { agreementsUnderneath, isWithoutAgreements } from './agreements-underneath.ts';
import { unresolvedUnderneath } from './unresolved.ts';
import { limitsFor, limitsOf, timeText, type Limit } from './limits.ts';
import {
  verdict,
  worst,
  type PassableCheck,
  type PassableContext,
  type PassableVerdict,
} from './passable.ts';

export const agreementResolution: PassableCheck = {
  name: 'AgreementResolution',
  judge(context, sla) {
    const limits = limitsOf(context.model, sla, 'resolution').filter(({ time }) => time);
    if (limits.length === 0) return verdict('skipped', (messages) => messages.noResolution());
    const agreements = agreementsUnderneath(context, sla);
    if (agreements.length === 0) {
      return verdict(isWithoutAgreements(context, sla) ? 'skipped' : 'unknown', (messages) =>
        messages.nothingUnderneath(),
      );
    }
    const carried = verdict('true', (messages) => messages.resolutionCarried());
    const compared = agreements.flatMap((agreement) =>
      compareLimits(context, sla, agreement, 'resolution', limits),
    );
    return worst([...compared, ...unresolvedUnderneath(context, sla)], carried);
  },
};

/** Each limit of the SLA against those of one agreement. */
export function compareLimits(
  context: PassableContext,
  sla: Element,
  agreement: Element,
  word: 'response' | 'resolution',
  limits: readonly Limit[],
): readonly PassableVerdict[] {
  const there = limitsOf(context.model, agreement, word);
  return limits.flatMap((limit) => {
    const own = limitsFor(there, limit.level);
    if (own.length === 0)
      return [
        verdict('unknown', (messages) =>
          sayings(messages, word).missing(levelText(messages, limit), agreement.name),
        ),
      ];
    return own.map((found) => compareLimit(context, { sla, agreement, word }, limit, found));
  });
}

interface Pair {
  readonly sla: Element;
  readonly agreement: Element;
  readonly word: 'response' | 'resolution';
}

function compareLimit(
  { model }: PassableContext,
  { sla, agreement, word }: Pair,
  limit: Limit,
  found: Limit,
): PassableVerdict {
  const [promised, takes] = [limit.time, found.time];
  if (!promised) return verdict('skipped', (messages) => messages.noResolution());
  if (!takes)
    return verdict('unknown', (messages) =>
      sayings(messages, word).missing(levelText(messages, limit), agreement.name),
    );
  const working = workingTimeOf(model, sla) ?? workingTimeOf(model, agreement);
  const difference = compareQuantities(takes, promised, working);
  const truth = difference === undefined ? 'unknown' : difference > 0 ? 'false' : 'true';
  return verdict(truth, (messages) => {
    const say = sayings(messages, word);
    const [level, limitText, takesText] = [levelText(messages, limit), timeText(promised), timeText(takes)];
    if (truth === 'true') return messages.resolutionCarried();
    return truth === 'false'
      ? say.longer(level, limitText, agreement.name, takesText)
      : say.incomparable(level, limitText, agreement.name, takesText);
  });
}

interface Sayings {
  readonly missing: PassableMessages['resolutionMissing'];
  readonly longer: PassableMessages['resolutionLonger'];
  readonly incomparable: PassableMessages['resolutionIncomparable'];
}

function sayings(messages: PassableMessages, word: 'response' | 'resolution'): Sayings {
  if (word === 'response') {
    return {
      missing: messages.responseMissing,
      longer: messages.responseLonger,
      incomparable: messages.responseIncomparable,
    };
  }
  return {
    missing: messages.resolutionMissing,
    longer: messages.resolutionLonger,
    incomparable: messages.resolutionIncomparable,
  };
}

function levelText(messages: PassableMessages, { level }: Limit): string {
  return level === '' ? messages.allPriorities() : level;
}
