/** A process says what happens: its steps name no one who does it and nothing to do it with. */
import type { Element } from '../model/fragment.ts';
import { verdict, type PassableCheck } from './passable.ts';

export const processOnlyWhat: PassableCheck = {
  name: 'ProcessOnlyWhat',
  judge(_context, process) {
    for (const step of process.children) {
      const words = whoAndWith(step);
      if (words.length > 0)
        return verdict('false', (messages) => messages.stepNamesRole(step.name, words.join(', ')));
    }
    return verdict('true', (messages) => messages.onlyWhat());
  },
};

/** The words by which a step names roles and means. */
export function whoAndWith(step: Element): readonly string[] {
  return [...new Set(step.properties.map(({ word }) => word))].filter((word) => means.has(word));
}

const means: ReadonlySet<string> = new Set(['R', 'A', 'C', 'I', 'tool']);
