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
  const controlled = linked(context, risk).some(({ kind }) => kind === 'control');
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
  const reason = linked(context, control).some(({ kind }) => kind === 'risk' || kind === 'requirement');
  const obliged = propertiesOf(control, 'satisfies').length > 0;
  return reason || obliged
    ? verdict('true', (messages) => messages.controlFounded())
    : verdict('false', (messages) => messages.controlUnfounded());
}

function linked({ model, counts }: PassableContext, element: Element): readonly Element[] {
  const named = linksOf(model, element).flatMap(({ target }) => target ?? []);
  const by = linksTo(model, element).map(({ from }) => from);
  return [...named, ...by].filter(counts);
}
