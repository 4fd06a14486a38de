/** In a procedure the steps of its process that it says nothing of yet. */
import { titleOf } from '../model/access.ts';
import { targetsOf } from '../model/resolve.ts';
import type { Asking, Suggestion } from './suggestion.ts';

export function stepSuggestions({ model, around, language }: Asking): readonly Suggestion[] {
  const procedure = around.find(({ kind }) => kind === 'procedure');
  if (!procedure) return [];
  const present = new Set(procedure.children.map(({ name }) => name));
  const steps = targetsOf(model, procedure, 'of').flatMap(({ children }) => children);
  return steps
    .filter(({ name }) => name !== '' && !present.has(name))
    .map((step) => ({
      type: 'name',
      label: step.name,
      group: 1,
      detail: titleOf(step, language),
      element: step,
    }));
}
