/** The quick fix of a rule that misses a process: the template of the library that is what the rule looks for. */
import { elementAfter } from '../checks/fixes.ts';
import type { Fix } from '../finding.ts';
import { elementsOfKind, ownElements } from '../model/model.ts';
import type { Group } from '../model/sentence.ts';
import { takenOver } from '../templates/take-over.ts';
import { templatesOf, templateTitle } from '../templates/templates.ts';
import { evaluate } from './condition.ts';
import type { Mending } from './gap-fix.ts';
import { belongs } from './scope.ts';

/** The fix, where a process is looked for and one of the templates is such a process. */
export function templateFix(
  { judging, messages, language }: Mending,
  { kinds, where }: Pick<Group, 'kinds' | 'where'>,
): Fix | undefined {
  const { model, scope } = judging;
  if (!kinds.includes('process') || !where) return undefined;
  const template = templatesOf(model).find(
    ({ process }) => evaluate(judging, { element: process }, where).truth === 'true',
  );
  const place =
    elementsOfKind(model, 'process').findLast((process) => belongs(scope, process)) ??
    (scope.sms ? model.fragments.get(scope.sms.uri)?.elements.at(-1) : ownElements(model).at(-1));
  if (!template || !place) return undefined;
  const { packageName } = place;
  const text = takenOver({ model, packageName, sms: scope.sms, language }, [template]);
  return {
    title: messages.takeOver(templateTitle(template, language)),
    edits: [elementAfter(model, place, text)],
  };
}
