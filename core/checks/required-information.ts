/** Each clause of the framework that requires documented information is named by something that holds information. */
import { clauseUses, propertiesOf, wordsOf } from '../model/access.ts';
import type { Element } from '../model/fragment.ts';
import { elementsOfKind } from '../model/model.ts';
import { targetOf } from '../model/resolve.ts';
import { verdict, type PassableCheck, type PassableContext } from './passable.ts';

export const requiredInformation: PassableCheck = {
  name: 'RequiredInformation',
  judge(context) {
    const { framework } = context;
    if (!framework) return verdict('skipped', (messages) => messages.informationComplete());
    const answered = answeredClauses(context, framework);
    const missing = requiringClauses(framework).filter((code) => !answered.has(code));
    return missing.length === 0
      ? verdict('true', (messages) => messages.informationComplete())
      : verdict('false', (messages) => messages.informationMissing(missing), {
          kind: 'document',
          lines: [['satisfies', `${framework.name} ${missing[0] ?? ''}`]],
        });
  },
};

/** The numbers of the clauses that require documented information, in their order. */
function requiringClauses(around: Element): readonly string[] {
  return around.children.flatMap((clause) => {
    const required = propertiesOf(clause, 'documented').some((property) =>
      wordsOf(property, 'status').includes('required'),
    );
    return [...(required ? [clause.name] : []), ...requiringClauses(clause)];
  });
}

function answeredClauses({ model, counts }: PassableContext, framework: Element): ReadonlySet<string> {
  const holders = informationKinds.flatMap((kind) => elementsOfKind(model, kind)).filter(counts);
  const codes = holders.flatMap((element) =>
    clauseUses(element)
      .filter(({ property }) => property.word === 'satisfies')
      .filter(({ clauses }) => targetOf(model, element, clauses.framework, ['framework']) === framework)
      .flatMap(({ clauses }) => clauses.codes.map(({ word }) => word)),
  );
  return new Set(codes);
}

const informationKinds = ['document', 'record', 'report', 'policy', 'plan'] as const;
