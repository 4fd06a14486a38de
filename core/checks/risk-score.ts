/** The score of a risk, likelihood times impact, and the limit up to which a score is accepted. */
import { propertiesOf, quantityOf } from '../model/access.ts';
import type { Element } from '../model/fragment.ts';
import { elementsOfKind } from '../model/model.ts';
import { compareRationals, decimalText, multiply, readDecimal, type Rational } from '../model/rational.ts';
import { isKind } from './audience.ts';
import { keptOnce } from './kept-in-context.ts';
import { verdict, type PassableContext, type PassableVerdict } from './passable.ts';

/** A risk held against the limit; `working` is "3 × 4 = 12", `limit` "8 of RiskCriteria". */
export interface Scored {
  readonly above: boolean;
  readonly working: string;
  readonly limit: string;
}

/** The score with its limit, or what is missing to tell. */
export function scoreOf(context: PassableContext, risk: Element): Scored | PassableVerdict {
  const [likelihood, impact] = [numberOf(risk, 'likelihood'), numberOf(risk, 'impact')];
  const unscored = !likelihood ? 'likelihood' : 'impact';
  if (!likelihood || !impact) return verdict('unknown', (messages) => messages.riskUnscored(unscored));
  const limit = lowestLimit(context);
  if (!limit)
    return verdict('unknown', (messages) => messages.noRiskLimit(), {
      kind: 'criteria',
      lines: [['kind', 'risk']],
    });
  const score = multiply(likelihood, impact);
  return {
    above: compareRationals(score, limit.amount) > 0,
    get working() {
      return `${decimalText(likelihood)} × ${decimalText(impact)} = ${decimalText(score)}`;
    },
    get limit() {
      return `${decimalText(limit.amount)} of ${limit.name}`;
    },
  };
}

/** Every risk is held against the same. */
const lowestLimit = keptOnce(({ model, counts }): Limit | undefined => {
  const limits = elementsOfKind(model, 'criteria')
    .filter((criteria) => counts(criteria) && isKind(criteria, 'risk'))
    .flatMap((criteria) => {
      const amount = numberOf(criteria, 'limit');
      return amount ? [{ amount, name: criteria.name }] : [];
    });
  return limits.toSorted((one, other) => compareRationals(one.amount, other.amount))[0];
}, sameLimit);

interface Limit {
  readonly amount: Rational;
  /** Of the criteria that state it. */
  readonly name: string;
}

function sameLimit(one: Limit | undefined, other: Limit | undefined): boolean {
  if (!one || !other) return one === other;
  return one.name === other.name && compareRationals(one.amount, other.amount) === 0;
}

function numberOf(element: Element, word: string): Rational | undefined {
  for (const property of propertiesOf(element, word)) {
    const quantity = quantityOf(property);
    if (quantity?.unit === '') return readDecimal(quantity.amount);
  }
  return undefined;
}
