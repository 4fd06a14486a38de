/** Each clause of the framework that requires documented information is named by something that holds information. */
import { clausesIn, propertiesOf, wordsOf } from '../model/access.ts';
import type { Element, ReferenceValue, WordValue } from '../model/fragment.ts';
import { namesOf } from '../model/referrers.ts';
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

/** Asked from the side of the framework: of thousands of documents most changes are none of what they satisfy. */
function answeredClauses({ model, counts }: PassableContext, framework: Element): ReadonlySet<string> {
  const codes = namesOf(model, framework)
    .filter(({ from, property }) => property.word === 'satisfies' && informationKinds.has(from.kind))
    .filter(({ from }) => counts(from))
    .flatMap(({ from, reference }) => clausesBehind(from, reference));
  return new Set(codes.map(({ word }) => word));
}

function clausesBehind(element: Element, framework: ReferenceValue): readonly WordValue[] {
  const named = propertiesOf(element, 'satisfies').flatMap(clausesIn);
  return named.find((clauses) => clauses.framework === framework)?.codes ?? [];
}

const informationKinds: ReadonlySet<string> = new Set(['document', 'record', 'report', 'policy', 'plan']);
