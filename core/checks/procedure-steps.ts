/** A procedure is its process with who does it: the same steps, in the same order, each with someone. */
import { propertiesOf } from '../model/access.ts';
import type { Element } from '../model/fragment.ts';
import { statedProperties } from '../model/inherited.ts';
import { targetsOf } from '../model/resolve.ts';
import { verdict, type PassableCheck, type PassableContext, type PassableVerdict } from './passable.ts';
import { unresolvedIn } from './unresolved.ts';

export const procedureSteps: PassableCheck = {
  name: 'ProcedureSteps',
  judge(context, procedure) {
    const [unresolved] = unresolvedIn(context, procedure, ['of']);
    if (unresolved) return unresolved;
    const process = targetsOf(context.model, procedure, 'of').find(({ kind }) => flows.has(kind));
    if (!process) return verdict('unknown', (messages) => messages.stepsOfNothing());
    return (
      orderVerdict(process, procedure) ??
      staffVerdict(context, procedure) ??
      verdict('true', (messages) => messages.stepsStaffed())
    );
  },
};

const flows: ReadonlySet<string> = new Set(['process', 'workflow', 'procedure']);

function orderVerdict(process: Element, { children }: Element): PassableVerdict | undefined {
  const order = new Map(process.children.map(({ name }, index) => [name, index]));
  let last = -1;
  for (const { name } of children) {
    const place = order.get(name);
    if (place === undefined) return verdict('false', (messages) => messages.foreignStep(name, process.name));
    if (place < last) return verdict('false', (messages) => messages.stepOutOfOrder(name, process.name));
    last = place;
  }
  return undefined;
}

/** A decision may be taken by whoever did the step before it. */
function staffVerdict({ model }: PassableContext, procedure: Element): PassableVerdict | undefined {
  const alone = procedure.children.find(
    (step) => step.kind !== 'decision' && statedProperties(model, step, 'R').length === 0,
  );
  const byTeam = propertiesOf(procedure, 'team').length > 0 && procedure.children.length === 0;
  return alone && !byTeam ? verdict('false', (messages) => messages.stepWithoutRole(alone.name)) : undefined;
}
