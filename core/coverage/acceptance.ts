/** `accepts gap ISO20000 8.4.1 Budgeted until … because … by …` of an SMS. */
import { dateOf, partOf, propertiesOf, textsOf, wordsOf } from '../model/access.ts';
import { isDate } from '../model/date.ts';
import type { Element, Property } from '../model/fragment.ts';
import { targetOf } from '../model/resolve.ts';
import { fittingKinds } from '../model/lookup.ts';
import { isSaying } from '../model/text.ts';
import type { Acceptance } from './coverage-result.ts';
import type { Judging } from './judging.ts';

/** The acceptance of a rule's gaps; nothing where one of its parts is missing, or without a date to hold it against. */
export function acceptanceOf(judging: Judging, code: string, rule: string): Acceptance | undefined {
  const {
    scope: { sms },
    asOf,
  } = judging;
  if (!sms || asOf === undefined) return undefined;
  for (const property of propertiesOf(sms, 'accepts')) {
    if (!isAbout(judging, sms, property, code, rule)) continue;
    const until = dateOf(property, 'until')?.date;
    const because = textsOf(property, 'because').find(isSaying);
    const by = nameBehind(judging, sms, property);
    if (until && isDate(until) && because && by) return { until, because, by, expired: until < asOf };
  }
  return undefined;
}

function isAbout(
  { model, framework }: Judging,
  sms: Element,
  property: Property,
  code: string,
  rule: string,
): boolean {
  const reference = partOf(property).find((value) => value.type === 'reference');
  const target = reference?.type === 'reference' ? targetOf(model, sms, reference, ['framework']) : undefined;
  if (!framework || target !== framework) return false;
  return wordsOf(property, 'clause').includes(code) && wordsOf(property, 'rule').includes(rule);
}

function nameBehind({ model }: Judging, sms: Element, property: Property): string | undefined {
  const by = partOf(property, 'by').find((value) => value.type === 'reference');
  if (by?.type !== 'reference') return undefined;
  return targetOf(model, sms, by, fittingKinds(property, 'by'))?.name;
}
