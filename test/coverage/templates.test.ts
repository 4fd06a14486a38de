import { describe, expect, test } from 'vitest';
import { evaluateCoverage } from '../../core/coverage/coverage.ts';
import type { ClauseCoverage, Gap, RuleCoverage } from '../../core/coverage/coverage-result.ts';
import { isDeciding, rulesOf } from '../../core/coverage/rule.ts';
import { findingsOf } from '../../core/findings.ts';
import { starterText } from '../../core/messages/starter.ts';
import { languages, type Language } from '../../core/messages/language.ts';
import { clauseUses } from '../../core/model/access.ts';
import type { Element } from '../../core/model/fragment.ts';
import { elementsNamed, elementsOfKind, type Model } from '../../core/model/model.ts';
import { starterWith } from '../../core/templates/starter-with.ts';
import { takenOver } from '../../core/templates/take-over.ts';
import { templateNames } from '../../core/templates/template-names.ts';
import { templatesOf, type Template } from '../../core/templates/templates.ts';
import { modelOfTexts } from '../harness/model.ts';
import { asOf } from './coverage-of.ts';
import { applied } from './findings-in.ts';

const cases = languages.flatMap((language) =>
  Object.keys(templateNames).map((name) => [name, language] as const),
);

describe.each(cases)('the template %s (%s)', (name, language) => {
  const text = starterWith(modelOfTexts({}), [templateNamed(modelOfTexts({}), name)], language, asOf);
  const model = modelOfTexts({ 'model.sms': text });

  test('is read whole, and no check finds anything in it', () => {
    const findings = findingsOf(model, { asOf, language: 'en' });
    expect(findings.filter(({ id }) => id !== 'gap').map(({ id, message }) => `${id}: ${message}`)).toEqual(
      [],
    );
  });

  test('leaves no gap of the clauses that it stands for at its process', () => {
    const clauses = clausesOf(model, name);
    const [coverage] = evaluateCoverage(model, { asOf, language: 'en' });
    const covered = clauses.flatMap((clause) => coverage?.clauses.find(({ code }) => code === clause) ?? []);
    expect(covered.length).toBeGreaterThan(0);
    expect(covered.flatMap((clause) => gapsAtProcesses(model, clause))).toEqual([]);
  });

  test('is a process as USM means it', () => {
    const usm = modelOfTexts({ 'model.sms': text.replace(/aims at\s+ISO20000/, 'aims at USM') });
    const [coverage] = evaluateCoverage(usm, { asOf, language: 'en' });
    const clauses = coverage?.clauses.filter(({ code }) =>
      ['Process', 'Procedure', 'Architecture'].includes(code),
    );
    const own = new Set(elementsOfKind(usm, 'process').filter(isNew(language)));
    const gaps = (clauses ?? []).flatMap(({ rules }) => rules.flatMap((rule) => rule.gaps));
    expect(gaps.filter(({ element }) => element && own.has(element)).map(({ message }) => message)).toEqual(
      [],
    );
  });
});

describe('a template', () => {
  test('uses what the model has, and is the same for the same model', () => {
    const base = 'team Desk\nsms S { provider Desk }\nrole IncidentManager "Ours"\nprocess Agent\n';
    const model = modelOfTexts({ 'model.sms': base });
    const text = take(model, 'incident');
    expect(text).toContain('held by      Desk');
    expect(text).not.toMatch(/^role IncidentManager/m);
    expect(text).toMatch(/^role Agent2 "Service agent"/m);
    expect(text).toMatch(/\{ R Agent2 +A IncidentManager +\}/);
    expect(take(modelOfTexts({ 'model.sms': base }), 'incident')).toBe(text);
    const free = base.replace('process Agent', 'team Rest');
    const taken = `${free}${take(modelOfTexts({ 'model.sms': free }), 'incident')}`;
    expect(take(modelOfTexts({ 'model.sms': taken }), 'incident')).toBe('');
  });

  test('brings what it builds on, or uses what the model has for it', () => {
    const base = 'sms S { aims at ISO20000 }\n';
    const alone = take(modelOfTexts({ 'model.sms': base }), 'problem');
    expect(alone).toMatch(/^process ManageIncidents /m);
    const model = `${base}record Ticket\nprocess Mend { satisfies ISO20000 8.6.1  output Ticket }\n`;
    const text = take(modelOfTexts({ 'model.sms': model }), 'problem');
    expect(text).not.toContain('ManageIncidents');
    expect(text).toContain('input        Ticket');
    expect(text).toMatch(/then +Mend when "it comes back"/);
    const checked = findingsOf(modelOfTexts({ 'model.sms': `${model}${text}` }), { asOf, language: 'en' });
    expect(checked.filter(({ id }) => id === 'unresolved-name')).toEqual([]);
  });

  test('is offered where a rule misses its process, in the language of the user', () => {
    const text = 'sms S { aims at ISO20000  services Mail }\nservice Mail { status live }\nteam Desk\n';
    const fixes = (language: Language) =>
      findingsOf(modelOfTexts({ 'model.sms': text }), { asOf, language }).flatMap((finding) => finding.fixes);
    const [dutch] = fixes('nl').filter(({ title }) => title.includes('Incidenten afhandelen'));
    expect(dutch?.title).toBe(
      'Begin met 8.6.1 Incidentbeheer: Voeg het proces “Incidenten afhandelen” met rollen, stappen en registraties toe',
    );
    const [english] = fixes('en').filter(({ title }) => title.includes('“Handle incidents”'));
    const mended = modelOfTexts({ 'model.sms': applied(text, english?.edits ?? []) });
    const [coverage] = evaluateCoverage(mended, { asOf, language: 'en' });
    const clause = coverage?.clauses.find(({ code }) => code === '8.6.1');
    expect(clause?.rules.find((rule) => rule.name === 'Handled')?.outcome).toBe('holds');
  });
});

function templateNamed(model: Model, name: string): Template {
  const template = templatesOf(model).find((one) => one.name === name);
  if (!template) throw new Error(`There is no template ${name}.`);
  return template;
}

function take(model: Model, name: string): string {
  const sms = elementsOfKind(model, 'sms').find((element) => !element.library);
  return takenOver({ model, packageName: '', sms, language: 'en' }, [templateNamed(model, name)]);
}

/** The clauses that the process of a template stands for. */
function clausesOf(model: Model, name: string): readonly string[] {
  const { process } = templateNamed(model, name);
  return clauseUses(process).flatMap(({ clauses }) => clauses.codes.map(({ word }) => word));
}

/** Gaps at processes and what is in or of them, and of the whole where a process is looked for. */
function gapsAtProcesses(model: Model, { code, rules }: ClauseCoverage): readonly string[] {
  const [clause] = elementsNamed(model, `ISO20000 ${code}`);
  const heads = new Map(
    clause
      ? rulesOf(clause)
          .filter(isDeciding)
          .map((rule) => [rule.name, rule.sentence?.head.group.kinds ?? []])
      : [],
  );
  const asksProcess = ({ name }: RuleCoverage): boolean =>
    (heads.get(name) ?? []).some((kind) => flows.has(kind));
  return rules.flatMap((rule) =>
    rule.gaps
      .filter((gap) => (gap.element ? isAtFlow(gap.element) && heads.has(rule.name) : asksProcess(rule)))
      .map(({ message }: Gap) => `${code} ${rule.name}: ${message}`),
  );
}

const flows: ReadonlySet<string> = new Set(['process', 'procedure', 'step', 'decision']);

function isAtFlow(element: Element): boolean {
  return flows.has(element.kind) || (element.parent !== undefined && isAtFlow(element.parent));
}

/** What does not stand in the starter by itself. */
function isNew(language: Language): (element: Element) => boolean {
  const starter = modelOfTexts({ 'model.sms': starterText(language, asOf) });
  const names = new Set(elementsOfKind(starter, 'process').map(({ name }) => name));
  return (process) => !process.library && !names.has(process.name);
}
