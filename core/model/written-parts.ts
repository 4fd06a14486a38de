/** Values behind small words, in a form that takes little memory. */
import type { GroupValue, Parts, Property, Value } from './fragment.ts';
import { rewritten, Written } from './written-base.ts';

/**
 * Something with values behind small words. Most have a single value and no more, or one behind each word: these are
 * kept without a list around them, which is made for those who ask.
 */
export abstract class WrittenInParts extends Written {
  /** The one value that stands behind the own word, where nothing else stands there. */
  readonly only: Value | undefined;
  private readonly all: BriefParts | undefined;

  constructor(start: number, end: number, parts: Parts) {
    super(start, end);
    ({ only: this.only, all: this.all } = briefly(parts));
  }

  get parts(): Parts {
    const { only, all = {} } = this;
    if (only) return { value: [only] };
    const parts: Record<string, readonly Value[]> = {};
    for (const part in all) parts[part] = listOf(all[part]);
    return parts;
  }

  /** The values behind a small word; nothing where it does not stand there. */
  behind(part: string): readonly Value[] | undefined {
    if (this.only) return part === 'value' ? [this.only] : undefined;
    const values = this.all?.[part];
    return values && listOf(values);
  }

  /** Looks at each value with the small word that it stands behind, in the order of the text of each word. */
  each(look: (value: Value, part: string) => void): void {
    if (this.only) look(this.only, 'value');
    const { all } = this;
    for (const part in all) for (const value of listOf(all[part])) look(value, part);
  }

  override move(by: number): void {
    super.move(by);
    this.each((value) => {
      if (value instanceof Written) value.move(by);
    });
  }

  override toJSON(): object {
    return { ...super.toJSON(), only: undefined, all: undefined, parts: this.parts };
  }
}

type BriefParts = Readonly<Record<string, Value | readonly Value[]>>;

function briefly(parts: Parts): { readonly only: Value | undefined; readonly all: BriefParts | undefined } {
  let all: Record<string, Value | readonly Value[]> | undefined;
  let only: Value | undefined;
  for (const part in parts) {
    const values = parts[part] ?? [];
    const brief = values.length === 1 && values[0] ? values[0] : values;
    if (all) all[part] = brief;
    else if (part === 'value' && !isList(brief)) only = brief;
    else all = only ? { value: only, [part]: brief } : { [part]: brief };
  }
  return all ? { only: undefined, all } : { only, all };
}

function listOf(values: Value | readonly Value[] | undefined): readonly Value[] {
  if (!values) return [];
  return isList(values) ? values : [values];
}

function isList(values: Value | readonly Value[]): values is readonly Value[] {
  return Array.isArray(values);
}

/** The property with other values, or another sentence. */
export function restated(
  property: Property,
  changes: Partial<Pick<Property, 'parts' | 'sentence'>>,
): Property {
  const { parts, ...others } = changes;
  if (!parts || !(property instanceof WrittenInParts)) return rewritten<Property>(property, changes);
  return rewritten(property, { ...others, ...briefly(parts) });
}

/** The group with other values. */
export function regrouped(group: GroupValue, parts: Parts): GroupValue {
  return group instanceof WrittenInParts
    ? rewritten(group, briefly(parts))
    : rewritten<GroupValue>(group, { parts });
}
