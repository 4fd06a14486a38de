/** Whether an element counts: what is only declared, or in use no more, counts for nothing. */
import { wordsOf } from './access.ts';
import type { Element, Property } from './fragment.ts';
import { isSaying } from './text.ts';

/**
 * Unfinished: declared, but not described yet: a draft, a stub, a title to be filled in, a name to be typed.
 * A stub that states its status can still be asked for that.
 */
export type ElementState = 'unfinished' | 'unfinished with status' | 'retired' | 'finished';

export function stateOf(
  name: string,
  { title, properties }: Pick<Element, 'title' | 'properties'>,
): ElementState {
  const status = statusIn(properties);
  const isStub = properties.some(({ word }) => word === 'stub');
  const isUntitled = title !== undefined && !isSaying(title.text);
  if (name === '' || isStub || status.includes('draft') || isUntitled)
    return isStub && status.length === 0 ? 'unfinished' : 'unfinished with status';
  return status.includes('retired') ? 'retired' : 'finished';
}

/** The words of all that is said about the status: most say one. */
function statusIn(properties: readonly Property[]): readonly string[] {
  let status = none;
  for (let index = 0; index < properties.length; index++) {
    const property = properties[index];
    if (property?.word !== 'status') continue;
    const words = wordsOf(property);
    status = status.length > 0 ? [...status, ...words] : words;
  }
  return status;
}

const none: readonly string[] = [];
