/** A security risk above the limit has a control; a control has an owner, and a risk or obligation that it is for. */
import { propertiesOf, referencesOf } from '../model/access.ts';
import type { Element } from '../model/fragment.ts';
import { linksOf, linksTo } from '../model/links.ts';
import { verdict, type PassableCheck, type PassableContext, type PassableVerdict } from './passable.ts';
import { scoreOf } from './risk-score.ts';

export const securityTreatment: PassableCheck = {
  name: 'SecurityTreatment',
  judge(context, element) {
    return element.kind === 'control' ? judgeControl(context, element) : judgeRisk(context, element);
  },
};

function judgeRisk(context: PassableContext, risk: Element): PassableVerdict {
  const scored = scoreOf(context, risk);
  if ('truth' in scored) return scored;
  if (!scored.above) return verdict('true', (messages) => messages.riskWithin(scored.working, scored.limit));
  const { working, limit } = scored;
  const controlled = isLinkedWith(context, risk, controls);
  return controlled
    ? verdict('true', (messages) => messages.riskControlled(working, limit))
    : verdict('false', (messages) => messages.riskUncontrolled(working, limit), {
        kind: 'control',
        lines: [
          ['covers', risk.name],
          ['owner', 'none "TODO"'],
        ],
      });
}

function judgeControl(context: PassableContext, control: Element): PassableVerdict {
  if (referencesOf(control, 'owner').length === 0)
    return verdict('false', (messages) => messages.controlUnowned());
  const isFounded = propertiesOf(control, 'satisfies').length > 0 || isLinkedWith(context, control, reasons);
  return isFounded ? founded : unfounded;
}

const founded = verdict('true', (messages) => messages.controlFounded());
const unfounded = verdict('false', (messages) => messages.controlUnfounded());

const controls: readonly string[] = ['control'];
const reasons: readonly string[] = ['risk', 'requirement'];

/** Whether the element names one of the kinds that counts, or is named by one. */
function isLinkedWith(
  { model, counts }: PassableContext,
  element: Element,
  kinds: readonly string[],
): boolean {
  const isMeant = (other: Element | undefined): boolean =>
    other !== undefined && kinds.includes(other.kind) && counts(other);
  return (
    linksOf(model, element).some(({ target }) => isMeant(target)) ||
    linksTo(model, element).some(({ from }) => isMeant(from))
  );
}
