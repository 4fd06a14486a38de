/** A number that the framework has no clause for, with what was perhaps meant. */
import { closestWord } from '../closest-word.ts';
import { titleOf } from '../model/access.ts';
import type { Element, ReferenceValue, WordValue } from '../model/fragment.ts';
import { elementsNamed, elementsOfKind } from '../model/model.ts';
import { targetOf } from '../model/resolve.ts';
import type { CheckContext, Report } from './check.ts';
import { renumberings } from './clause-numbers.ts';
import { replacement } from './fixes.ts';

/** A framework without clauses is not written out: its numbers are taken as they are. */
export function checkClause(
  context: CheckContext,
  element: Element,
  framework: ReferenceValue,
  code: WordValue,
  report: Report,
): void {
  const { model, messages } = context;
  const target = targetOf(model, element, framework, ['framework']);
  if (target?.kind !== 'framework' || target.children.length === 0) return;
  if (elementsNamed(model, `${target.qualifiedName} ${code.word}`).length > 0) return;
  if (checkRenumbered(context, element, target, code, report)) return;
  const codes = elementsOfKind(model, 'clause').filter((clause) =>
    clause.qualifiedName.startsWith(`${target.qualifiedName} `),
  );
  const suggestion = closestWord(
    code.word,
    codes.map((clause) => clause.name),
  );
  const fixes = suggestion
    ? [replacement(model, messages.replaceBy(suggestion), element.uri, code.span, suggestion)]
    : [];
  report({ uri: element.uri, span: code.span }, messages.unknownClause(target.name, code.word, suggestion), {
    fixes,
  });
}

/** A number that another edition has leads to those that stand for it here. @returns whether it is one */
function checkRenumbered(
  { model, language, messages }: CheckContext,
  element: Element,
  framework: Element,
  code: WordValue,
  report: Report,
): boolean {
  const [line] = renumberings(model, framework, code.word);
  if (!line?.from.clause) return false;
  const title = titleOf(line.from.clause, language);
  const numbers = line.to.flatMap(({ clause, code: number }) => (clause ? [number.word] : []));
  if (numbers.length === 0) return false;
  const source = titleOf(line.from.framework, language);
  report(
    { uri: element.uri, span: code.span },
    messages.renumbered({
      framework: framework.name,
      code: code.word,
      title,
      source,
      numbers: numbers.join(', '),
    }),
    {
      fixes: numbers.map((number) =>
        replacement(model, messages.replaceBy(number), element.uri, code.span, number),
      ),
    },
  );
  return true;
}
