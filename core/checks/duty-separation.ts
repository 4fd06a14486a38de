/** Whoever manages a process neither coordinates it nor manages the line of those who do it: judged by person. */
import type { Element } from '../model/fragment.ts';
import type { Model } from '../model/model.ts';
import { referrersOf, targetsOf } from '../model/resolve.ts';
import { verdict, type PassableCheck, type PassableContext } from './passable.ts';

export const dutySeparation: PassableCheck = {
  name: 'DutySeparation',
  judge(context, process) {
    const roles = rolesOf(context, process);
    const managers = roles.filter((role) => profileOf(context.model, role) === 'ProcessManager');
    const others = roles.filter((role) => otherDuties.has(profileOf(context.model, role)));
    for (const manager of managers) {
      for (const other of others) {
        const person = commonPerson(context.model, manager, other);
        if (person)
          return verdict('false', (messages) => messages.dutiesJoined(person.name, manager.name, other.name));
      }
    }
    return verdict('true', (messages) => messages.dutiesApart());
  },
};

const otherDuties: ReadonlySet<string> = new Set(['LineManager', 'ProcessCoordinator', 'LineCoordinator']);

/** The roles that own the process, or do or answer for one of its steps, there or in a procedure. */
function rolesOf({ model, counts }: PassableContext, process: Element): readonly Element[] {
  const procedures = referrersOf(model, process)
    .filter(({ from, property }) => from.kind === 'procedure' && property.word === 'of' && counts(from))
    .map(({ from }) => from);
  const flows = [process, ...procedures];
  const named = flows.flatMap((flow) => [
    ...targetsOf(model, flow, 'owner'),
    ...flow.children.flatMap((step) => [...targetsOf(model, step, 'R'), ...targetsOf(model, step, 'A')]),
  ]);
  return [...new Set(named)].filter(({ kind }) => kind === 'role');
}

/** The name of the standard profile that the role follows, '' where it follows none. */
function profileOf(model: Model, role: Element): string {
  const profile = targetsOf(model, role, 'profile').find((target) => target.library);
  return profile?.name ?? '';
}

/** What a team holds, it may divide among its people. */
function commonPerson(model: Model, one: Element, other: Element): Element | undefined {
  const holders = targetsOf(model, other, 'held');
  return targetsOf(model, one, 'held').find((holder) => holder.kind === 'person' && holders.includes(holder));
}
