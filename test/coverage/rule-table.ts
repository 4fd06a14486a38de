/** The table of docs/iso20000-rules.md: what is looked at under each clause, and the rule of ours that does so. */
import { readdirSync, readFileSync } from 'node:fs';
import { sentenceText } from '../../core/coverage/rule-text.ts';
import type { Element } from '../../core/model/fragment.ts';
import { libraryFragments } from '../harness/model.ts';

const folder = new URL('rule-ids/', import.meta.url);

/** What is looked at, in our own words. */
export interface AskedText {
  readonly clause: string;
  readonly level: 'must' | 'should';
  readonly basis: 'standard' | 'practice';
  readonly text: string;
}

/** "8.3.3 Agreed", several of these, or why there is no rule. */
export type Answer = string | readonly string[] | { readonly not: string };

export function askedTexts(): ReadonlyMap<string, AskedText> {
  const { rules } = read('../rule-texts.json') as { rules: Record<string, AskedText> };
  return new Map(Object.entries(rules));
}

/** By id, from every file of the folder. */
export function answers(): ReadonlyMap<string, Answer> {
  const files = readdirSync(folder).toSorted();
  return new Map(files.flatMap((name) => Object.entries(read(name) as Record<string, Answer>)));
}

/** By clause and name: the rules and required documents of ISO/IEC 20000-1 in the library. */
export function isoRules(): ReadonlyMap<string, Element> {
  const elements = libraryFragments().flatMap((fragment) => fragment.elements);
  const rules = elements.filter(
    ({ kind, qualifiedName }) =>
      (kind === 'must' || kind === 'should') && qualifiedName.startsWith('ISO20000 '),
  );
  return new Map(rules.map((rule) => [`${rule.parent?.name ?? ''} ${rule.name}`, rule]));
}

export function rulesNamed(answer: Answer): readonly string[] {
  if (typeof answer === 'string') return [answer];
  return 'not' in answer ? [] : answer;
}

/** The page as Markdown. */
export function ruleTable(): string {
  const asked = [...askedTexts()];
  const clauses = [...new Set(asked.map(([, { clause }]) => clause))];
  const titles = clauseTitles();
  const sections = clauses.map((clause) => {
    const rows = asked.filter(([, text]) => text.clause === clause).map(rowOf);
    return [`## ${clause} ${titles.get(clause) ?? ''}`, '', ...heading, ...rows, ''].join('\n');
  });
  return `${introduction}\n${sections.join('\n')}`;
}

const introduction = `# What is looked at under each clause of ISO/IEC 20000-1:2018

Everything here is our own reading in our own words; no sentence of the standard stands here. The first columns say what
a model is looked at for, \`practice\` where that is advice of ours and no reading of the clause. The last ones name the
rule in \`library/iso20000-1-2018.sms\` that does so, as it stands there. That a rule holds shows coverage of a model; it
says nothing about an organization. A test keeps this page as the library is (\`UPDATE=1\` writes it anew).
`;

const heading = [
  '| Id | Weight | What is looked for | Rule | As it stands in the library |',
  '| --- | --- | --- | --- | --- |',
];

function rowOf([id, { level, basis, text }]: readonly [string, AskedText]): string {
  const answer = answers().get(id);
  const weight = basis === 'practice' ? `${level}, practice` : level;
  const names = answer === undefined ? [] : rulesNamed(answer);
  const found = names.flatMap((name) => isoRules().get(name) ?? []);
  const rules = found.map((rule) =>
    cell(`${rule.parent?.name ?? ''} ${rule.name}: ${rule.title?.text ?? ''}`),
  );
  const sentences = found.map((rule) =>
    rule.sentence ? `\`${sentenceText(rule.sentence).replaceAll('|', '\\|')}\`` : '',
  );
  const not = answer && typeof answer === 'object' && 'not' in answer ? [`none: ${cell(answer.not)}`] : [];
  return `| ${id} | ${weight} | ${cell(text)} | ${[...rules, ...not].join('<br>')} | ${sentences.join('<br>')} |`;
}

function cell(text: string): string {
  return text.replaceAll(/[|<>*_\\[\]`]/g, (sign) => `\\${sign}`).replaceAll(/\s+/g, ' ');
}

function clauseTitles(): ReadonlyMap<string, string> {
  const elements = libraryFragments().flatMap((fragment) => fragment.elements);
  const clauses = elements.filter(
    ({ kind, qualifiedName }) => kind === 'clause' && qualifiedName.startsWith('ISO20000 '),
  );
  return new Map(clauses.map(({ name, title }) => [name, title?.text ?? '']));
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
}
