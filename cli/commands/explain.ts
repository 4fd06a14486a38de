import { evaluateCoverage } from '../../core/coverage/coverage.ts';
import { explainClause, explainElement, topClauses } from '../../core/coverage/explain.ts';
import type { Command, CommandContext, Settings } from '../command.ts';
import { explanationsAsJson } from '../explanations-json.ts';
import { explanationsAsText, type Explanations } from '../explanations-text.ts';
import { findAsked, isIncomplete, loadModel, tellBrokenFiles } from '../load-models.ts';
import type { ExitCode } from '../terminal.ts';

export const explainCommand = {
  name: 'explain',
  operands: 'CLAUSE|ELEMENT [PATH …]',
  mostPaths: Infinity,
  subjects: 1,
  options: ['format', 'as-of'],
  examples: ['explain 8.3.3', 'explain "USM Agreement" our-services', 'explain Email --lang nl'],
  run: explain,
} as const satisfies Command;

function explain(context: CommandContext, settings: Settings): ExitCode {
  const found = findAsked(context, settings.paths);
  if (!found) return 2;
  const explained = found.map((files): Explanations => {
    const loaded = loadModel(context, files);
    tellBrokenFiles(context, loaded);
    const { model } = loaded;
    const coverage = evaluateCoverage(model, settings);
    const clauses = explainClause(model, coverage, settings.subject, settings.language);
    const elements = explainElement(model, coverage, settings.subject);
    return { model, coverage, clauses, elements };
  });
  if (!explained.some(({ clauses, elements }) => clauses.length + elements.length > 0)) {
    const [codes = []] = explained.map(({ model }) => topClauses(model, settings.subject));
    const { noSuchSubject, frameworkSubject } = context.messages;
    context.terminal.tell(
      codes.length > 0
        ? frameworkSubject(settings.subject, codes.join(', '))
        : noSuchSubject(settings.subject),
    );
    return 2;
  }
  const format = settings.format === 'json' ? explanationsAsJson : explanationsAsText;
  context.terminal.print(format(context, settings, explained));
  return isIncomplete(found) ? 2 : 0;
}
