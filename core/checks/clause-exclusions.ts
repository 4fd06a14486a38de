/** Clauses that a system would leave out: a framework that applies as a whole knows no such thing. */
import { partOf, propertiesOf, wordsOf } from '../model/access.ts';
import type { Element, Property, Span, WordValue } from '../model/fragment.ts';
import { elementsNamed } from '../model/model.ts';
import { targetOf } from '../model/resolve.ts';
import type { CheckContext, ElementCheck, Report } from './check.ts';
import { replacement } from './fixes.ts';

export const clauseExcluded: ElementCheck = {
  of: 'element',
  id: 'clause-excluded',
  severity: 'warning',
  summary: {
    en: 'No clause is left out of a framework that applies as a whole.',
    nl: 'Er blijft geen bepaling buiten een raamwerk dat als geheel geldt.',
  },
  kinds: ['sms'],
  check(context, sms, report) {
    for (const property of propertiesOf(sms, 'accepts')) checkAcceptance(context, sms, property, report);
    for (const property of propertiesOf(sms, 'exclusion')) checkExclusion(context, sms, property, report);
    for (const property of propertiesOf(sms, 'without')) {
      if (wordsOf(property, 'without').includes('clause'))
        report({ uri: sms.uri, span: property.span }, context.messages.withoutClause());
    }
  },
};

/** `accepts gap ISO20000 8.4.1` without a rule would accept a clause as a whole. */
function checkAcceptance(context: CheckContext, sms: Element, property: Property, report: Report): void {
  const { model, messages } = context;
  const code = partOf(property, 'clause').find((value) => value.type === 'word');
  const framework = frameworkIn(context, sms, property);
  if (!framework || code?.type !== 'word' || property.parts['rule'] !== undefined) return;
  const [clause] = elementsNamed(model, `${framework.qualifiedName} ${code.word}`);
  const rules = clause?.children.filter(({ kind }) => kind === 'must' || kind === 'should') ?? [];
  const end: Span = [code.span[1], code.span[1]];
  const fixes = rules
    .slice(0, mostRules)
    .map(({ name }) => replacement(model, messages.nameRule(name), sms.uri, end, ` ${name}`));
  const message = messages.wholeClause(`${framework.name} ${code.word}`, appliesAsWhole(framework));
  report({ uri: sms.uri, span: code.span }, message, { fixes });
}

const mostRules = 5;

function frameworkIn({ model }: CheckContext, sms: Element, property: Property): Element | undefined {
  const reference = partOf(property).find((value) => value.type === 'reference');
  const target = reference?.type === 'reference' ? targetOf(model, sms, reference, ['framework']) : undefined;
  return target?.kind === 'framework' ? target : undefined;
}

/** `exclusion ISO20000 8.4.1`, where the framework applies as a whole. */
function checkExclusion(context: CheckContext, sms: Element, property: Property, report: Report): void {
  const { model, messages } = context;
  for (const value of partOf(property)) {
    if (value.type !== 'clauses') continue;
    const framework = targetOf(model, sms, value.framework, ['framework']);
    if (framework?.kind !== 'framework' || !appliesAsWhole(framework)) continue;
    const code: WordValue | undefined = value.codes[0];
    const fix = replacement(model, messages.takeAway('exclusion'), sms.uri, property.span, '');
    report(
      { uri: sms.uri, span: code?.span ?? value.span },
      messages.wholeClause(`${framework.name} ${code?.word ?? ''}`.trim(), true),
      { fixes: [fix] },
    );
  }
}

/** Whether the framework says of itself that nothing of it can be left out. */
function appliesAsWhole(framework: Element): boolean {
  return propertiesOf(framework, 'tags').some((property) => wordsOf(property).includes('whole'));
}
