/** Whoever does the work, someone inside the organization answers for it. */
import type { Element } from '../model/fragment.ts';
import { statedProperties } from '../model/inherited.ts';
import { isOutside, operatorsOf } from '../model/parties.ts';
import { targetsOf } from '../model/resolve.ts';
import { verdict, type PassableCheck, type PassableContext } from './passable.ts';

export const accountableInside: PassableCheck = {
  name: 'AccountableInside',
  judge(context, part) {
    const { model } = context;
    const answering = answeringFor(context, part);
    const inside = answering.find((actor) => !isOutside(model, actor));
    if (inside) return verdict('true', (messages) => messages.answeredInside(inside.name));
    const operator = operatorsOf(model, part)[0]?.name ?? '';
    const [outside] = answering;
    return outside
      ? verdict('false', (messages) => messages.answeredOutside(operator, outside.name))
      : verdict('false', (messages) => messages.answeredByNone(operator));
  },
};

/** The A of a step, else the owner of it or of what it is part of. */
function answeringFor({ model }: PassableContext, part: Element): readonly Element[] {
  const accountable = statedProperties(model, part, 'A').flatMap(({ from }) => targetsOf(model, from, 'A'));
  const own = [...accountable, ...targetsOf(model, part, 'owner')];
  if (own.length > 0 || !part.parent) return own;
  return targetsOf(model, part.parent, 'owner');
}
