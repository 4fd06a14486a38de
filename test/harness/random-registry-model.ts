/** Random models made from the registry and the grammar: every kind, every property that it takes, names of fitting kinds. */
import { nestedKinds } from '../../core/completion/nested-kinds.ts';
import { kindEntry } from '../../core/model/kinds.ts';
import { propertiesOfKind, propertyEntry } from '../../core/model/properties.ts';
import { randomLine } from '../registry/grammar-lines.ts';
import { kindsWithProperties } from '../registry/subjects.ts';
import type { Random } from './random.ts';

export interface MadeFile {
  readonly name: string;
  readonly packageName: string;
  readonly elements: readonly MadeElement[];
}

export interface MadeElement {
  readonly kind: string;
  readonly name: string;
  readonly title: string;
  readonly lines: readonly { readonly word: string; readonly text: string }[];
  readonly children: readonly MadeElement[];
}

/** @param count how many elements stand in each of the three files, beside those within them */
export function randomRegistryModel(random: Random, count: number): readonly MadeFile[] {
  const heads = ['own', 'own.inner', 'other.place'].map((packageName) => ({
    packageName,
    heads: Array.from({ length: count }, (_, index) => headOf(random, `${packageName}${String(index)}`)),
  }));
  const declared = heads.flatMap(({ packageName, heads: those }) =>
    those.map(({ kind, name }) => ({ kind, name: `${packageName}.${name}` })),
  );
  return heads.map(({ packageName, heads: those }, index) => ({
    name: `${String(index)}.sms`,
    packageName,
    elements: those.map((head) => filled(random, head, declared)),
  }));
}

/** As somebody types who does not care how it looks. */
export function printed({ packageName, elements }: MadeFile): string {
  return `package ${packageName}\n${elements.map(printedElement).join('\n')}\n`;
}

function printedElement({ kind, name, title, lines, children }: MadeElement): string {
  const members = [...lines.map(({ text }) => text), ...children.map(printedElement)];
  const block = members.length === 0 ? '' : ` {\n${members.join('\n')}\n}`;
  return `${kind} ${name} ${title}${block}`;
}

type Head = Pick<MadeElement, 'kind' | 'name' | 'title'>;
type Declared = Pick<MadeElement, 'kind' | 'name'>;

const titles = ['"A title"', '"Één \\"title\\" €"', '"Title" nl "Titel"', 'nl "Alleen Nederlands"', '""'];

/** Clauses, rules and checks are tried by texts derived from the grammar. */
const topKinds = kindsWithProperties.filter(
  (kind) => kindEntry(kind)?.nested !== true && !['rule', 'check', 'framework'].includes(kind),
);

function headOf(random: Random, key: string): Head {
  const kind = random.pick(topKinds);
  const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}${key.replaceAll('.', '_')}`;
  return { kind, name, title: random.pick(titles) };
}

function filled(random: Random, head: Head, declared: readonly Declared[]): MadeElement {
  const chosen = propertiesOfKind(head.kind).filter(() => random.below(4) === 0);
  // Behind a plain number, as of a limit, "of" would go on with a scale: 3 of 5.
  const words = [...chosen.filter((word) => word === 'of'), ...chosen.filter((word) => word !== 'of')];
  const lines = words.map((word) => ({
    word,
    text: randomLine(random, word, (part) => nameFor(random, declared, word, part)),
  }));
  const inner = nestedKinds[head.kind] ?? [];
  const children = Array.from({ length: inner.length > 0 ? random.below(4) : 0 }, (_, index) =>
    filled(random, { kind: random.pick(inner), name: `Inner${String(index)}`, title: '"Inner"' }, declared),
  );
  return { ...head, lines, children };
}

/** A name that fits, as it must be written anywhere; a made-up one where nothing fits. */
function nameFor(random: Random, declared: readonly Declared[], word: string, part: string): string {
  const kinds: readonly string[] | undefined = propertyEntry(word)?.refersTo?.[part];
  const fitting = declared.filter(({ kind }) => !kinds || kinds.includes(kind));
  return fitting.length === 0 ? 'Nobody' : random.pick(fitting).name;
}
