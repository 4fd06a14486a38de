/** What `//= name` in a fixture prints. */
import type { Model } from '../../core/model/model.ts';
import { orderedFragments } from '../../core/model/model.ts';
import type { Fixture } from './fixture.ts';

export type Printer = (model: Model, fixture: Fixture) => string;

export const printers: Readonly<Partial<Record<string, Printer>>> = {
  /** Every element, indented below the one around it. */
  elements: (model) =>
    orderedFragments(model)
      .filter(({ library }) => !library)
      .flatMap(({ elements }) => elements)
      .map((element) => {
        let depth = 0;
        for (let around = element.parent; around; around = around.parent) depth++;
        const words = [...new Set(element.properties.map(({ word }) => word))].join(' ');
        return `${'  '.repeat(depth)}${element.kind} ${element.name}${words === '' ? '' : `: ${words}`}`;
      })
      .join('\n'),
};
