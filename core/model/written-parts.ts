/** Values behind small words, in a form that takes little memory. */
import type { GroupValue, Parts, Property, Value } from './fragment.ts';
import { rewritten, Written } from './written-base.ts';

/**
 * Something with values behind small words. Most have a single value and no more, or one behind each word: these are
 * kept without a list around them, which is made for those who ask.
 */
export abstract class WrittenInParts extends Written {
  declare held: Held;

  get parts(): Parts {
    return partsOf(this.held);
  }

  /** The one value that stands behind the own word, where nothing else stands there. */
  get only(): Value | undefined {
    const { held } = this;
    return isOnly(held) ? held : undefined;
  }

  /** The values behind a small word; nothing where it does not stand there. */
  behind(part: string): readonly Value[] | undefined {
    const { held } = this;
    if (isOnly(held)) return part === 'value' ? [held] : undefined;
    const values = held?.[part];
    return values && listOf(values);
  }

  /** Looks at each value with the small word that it stands behind, in the order of the text of each word. */
  each(look: (value: Value, part: string) => void): void {
    const { held } = this;
    if (isOnly(held)) {
      look(held, 'value');
      return;
    }
    for (const part in held) {
      const values = held[part];
      if (!values) continue;
      if (isList(values)) for (const value of values) look(value, part);
      else look(values, part);
    }
  }

  override move(by: number): void {
    super.move(by);
    this.each((value) => {
      if (value instanceof Written) value.move(by);
    });
  }

  override toJSON(): object {
    return { ...super.toJSON(), held: undefined, parts: this.parts };
  }
}

/** What stands behind small words: the one value behind the own word, or what stands behind each word. */
export type Held = Value | BriefParts | undefined;
type BriefParts = Record<string, Brief>;
type Brief = Value | readonly Value[];

/** Whether it is the one value behind the own word, and nothing else. */
export function isOnly(held: Held | Brief): held is Value {
  return held instanceof Written;
}

/** What is held and something behind one more word. @param held is used up */
export function withPart(held: Held, part: string, values: Brief): Held {
  if (!held && part === 'value' && isOnly(values)) return values;
  const all: BriefParts = !held || isOnly(held) ? {} : held;
  if (isOnly(held)) all['value'] = held;
  all[part] = values;
  return all;
}

/** The values behind the own word. */
export function ownValues(held: Held): readonly Value[] {
  return listOf(isOnly(held) ? held : held?.['value']);
}

/** What is held, with lists. */
export function partsOf(held: Held): Parts {
  if (isOnly(held)) return { value: [held] };
  const parts: Record<string, readonly Value[]> = {};
  for (const part in held) parts[part] = listOf(held[part]);
  return parts;
}

/** The same without lists where there is one value. */
export function heldIn(parts: Parts): Held {
  let held: Held;
  for (const part in parts) {
    const values = parts[part] ?? [];
    held = withPart(held, part, values.length === 1 && values[0] ? values[0] : values);
  }
  return held;
}

function listOf(values: Brief | undefined): readonly Value[] {
  if (!values) return [];
  return isList(values) ? values : [values];
}

function isList(values: Brief): values is readonly Value[] {
  return Array.isArray(values);
}

/** The property with other values, or another sentence. */
export function restated(
  property: Property,
  changes: Partial<Pick<Property, 'parts' | 'sentence'>>,
): Property {
  const { parts, ...others } = changes;
  if (!parts || !(property instanceof WrittenInParts)) return rewritten<Property>(property, changes);
  return rewritten(property, { ...others, held: heldIn(parts) });
}

/** The group with other values. */
export function regrouped(group: GroupValue, parts: Parts): GroupValue {
  return group instanceof WrittenInParts
    ? rewritten(group, { held: heldIn(parts) })
    : rewritten<GroupValue>(group, { parts });
}
