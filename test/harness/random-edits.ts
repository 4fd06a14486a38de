/** Random edits of the texts of a model: what people do, what they do by mistake, and what version control does. */
import type { Random } from './random.ts';

/** The texts of a model, by uri. */
export type Texts = ReadonlyMap<string, string>;

export interface Editor {
  /** @returns what was done, and the texts that are others; undefined for one that is gone */
  readonly edit: () => { readonly done: string; readonly changed: ReadonlyMap<string, string | undefined> };
  readonly texts: Texts;
}

/** @param donors texts that pieces are taken from */
export function createEditor(random: Random, begin: Texts, donors: readonly string[]): Editor {
  const texts = new Map(begin);
  const past: Texts[] = [new Map(begin)];
  return {
    texts,
    edit: () => {
      const before = new Map(texts);
      const done = random.pick(isLarge(texts) ? [checkOut] : weighted)({
        random,
        texts,
        past,
        donors,
      });
      if (random.below(8) === 0 && !isLarge(texts)) past.push(new Map(texts));
      const uris = new Set([...before.keys(), ...texts.keys()]);
      const changed = [...uris].filter((uri) => before.get(uri) !== texts.get(uri));
      return { done, changed: new Map(changed.map((uri) => [uri, texts.get(uri)])) };
    },
  };
}

/** Characters in all files, and frameworks that are aimed at: more is taken back, so that comparing stays quick. */
const largest = 100_000;
const mostAims = 8;

function isLarge(texts: Texts): boolean {
  const all = [...texts.values()].join('\n');
  return all.length > largest || all.split('aims at').length - 1 > mostAims;
}

interface Desk {
  readonly random: Random;
  readonly texts: Map<string, string>;
  /** How the texts were at some time. */
  readonly past: readonly Texts[];
  readonly donors: readonly string[];
}

type Edit = (desk: Desk) => string;

/** A slip or a thought within one file. */
const type: Edit = ({ random, texts, donors }) => {
  const uri = random.pick([...texts.keys()]);
  texts.set(uri, typed(random, texts.get(uri) ?? '', random.pick([...texts.values(), ...donors])));
  return `typed in ${uri}`;
};

/** A whole element, where another ends; broken ones are taken too. */
const paste: Edit = ({ random, texts, donors }) => {
  const uri = random.pick([...texts.keys()]);
  const block = random.pick(blocksOf(random.pick([...donors, ...texts.values()])));
  const blocks = blocksOf(texts.get(uri) ?? '');
  blocks.splice(random.below(blocks.length + 1), 0, block);
  texts.set(uri, blocks.join('\n'));
  return `pasted into ${uri}: ${block.slice(0, 60)}`;
};

const cut: Edit = ({ random, texts }) => {
  const uri = random.pick([...texts.keys()]);
  const blocks = blocksOf(texts.get(uri) ?? '');
  const [gone = ''] = blocks.splice(random.below(blocks.length), 1);
  texts.set(uri, blocks.join('\n'));
  return `cut from ${uri}: ${gone.slice(0, 60)}`;
};

const shuffle: Edit = ({ random, texts }) => {
  const uri = random.pick([...texts.keys()]);
  const blocks = blocksOf(texts.get(uri) ?? '');
  const [moved = ''] = blocks.splice(random.below(blocks.length), 1);
  blocks.splice(random.below(blocks.length + 1), 0, moved);
  texts.set(uri, blocks.join('\n'));
  return `moved a part of ${uri}`;
};

const addFile: Edit = ({ random, texts, donors }) => {
  const uri = freeUri(random, texts);
  texts.set(uri, random.pick([...donors, ...texts.values()]));
  return `made ${uri}`;
};

const dropFile: Edit = ({ random, texts }) => {
  const uri = random.pick([...texts.keys()]);
  if (texts.size > 2) texts.delete(uri);
  return `deleted ${uri}`;
};

const renameFile: Edit = ({ random, texts }) => {
  const uri = random.pick([...texts.keys()]);
  const to = freeUri(random, texts);
  texts.set(to, texts.get(uri) ?? '');
  texts.delete(uri);
  return `renamed ${uri} to ${to}`;
};

/** A file says that it is of another package, or of none. */
const changePackage: Edit = ({ random, texts }) => {
  const uri = random.pick([...texts.keys()]);
  const packages = [...texts.values()].flatMap((text) => /^package [\w.]+/m.exec(text)?.[0] ?? []);
  const wanted = random.pick([...packages, ...packages.map((one) => `${one}.inner`), 'package new', '']);
  const text = texts.get(uri) ?? '';
  const stated = /^package .*$/m;
  texts.set(uri, stated.test(text) ? text.replace(stated, wanted) : `${wanted}\n${text}`);
  return `${uri} is of "${wanted}"`;
};

/** A name is another in every file, or only in some of them. */
const renameName: Edit = ({ random, texts }) => {
  const names = [...texts.values()].flatMap((text) =>
    [...text.matchAll(/\b[A-Z]\w+/g)].map(([name]) => name),
  );
  if (names.length === 0) return 'no name to change';
  const name = random.pick(names);
  const to = random.pick([`${name}x`, name.slice(0, -1), random.pick(names), 'ISO20000', 'Recover']);
  const pattern = new RegExp(`\\b${name}\\b`, 'g');
  const isEverywhere = random.below(2) === 0;
  for (const [uri, text] of texts)
    if (isEverywhere || random.below(2) === 0) texts.set(uri, text.replaceAll(pattern, to));
  return `renamed ${name} to ${to}${isEverywhere ? '' : ' here and there'}`;
};

/** A name is written with a package where it is used, or without: most often it means the same. */
const qualifyName: Edit = ({ random, texts }) => {
  const names = [...texts.values()].flatMap((text) => text.match(/(?<=^[a-z]+ )[A-Z]\w+/gm) ?? []);
  if (names.length === 0) return 'no name to qualify';
  const name = random.pick(names);
  const packages = [...texts.values()].flatMap((text) => /(?<=^package )[\w.]+/m.exec(text)?.[0] ?? []);
  const to = random.pick([name, ...packages.map((one) => `${one}.${name}`)]);
  const used = new RegExp(`(?<!^[a-z]+ )\\b(?:[a-z]+\\.)*${name}\\b`, 'gm');
  for (const [uri, text] of texts) if (random.below(3) > 0) texts.set(uri, text.replaceAll(used, to));
  return `called ${name} ${to}`;
};

/** Several edits before anyone looks. */
const several: Edit = (desk) =>
  Array.from({ length: 2 + desk.random.below(4) }, () => desk.random.pick(single)(desk)).join('; ');

/** All files are as they were at some time. */
const checkOut: Edit = ({ random, texts, past }) => {
  const then = random.pick(past);
  for (const uri of texts.keys()) if (!then.has(uri)) texts.delete(uri);
  for (const [uri, text] of then) texts.set(uri, text);
  return 'checked out';
};

const single: readonly Edit[] = [
  type,
  type,
  type,
  paste,
  paste,
  cut,
  shuffle,
  addFile,
  dropFile,
  renameFile,
  changePackage,
  renameName,
  renameName,
  qualifyName,
];
const weighted: readonly Edit[] = [...single, ...single, several, several, checkOut];

function freeUri(random: Random, texts: Texts): string {
  const wanted = `${random.pick(['a', 'm', 'z/deep'])}/new${String(random.below(8))}.sms`;
  return texts.has(wanted) ? `${wanted.slice(0, -4)}x.sms` : wanted;
}

/** What stands at the margin, each with what is indented below it. */
function blocksOf(text: string): string[] {
  return text.split(/\n(?=[a-z])/);
}

function typed(random: Random, text: string, other: string): string {
  const words = [...text.matchAll(/[A-Za-z]+|[{}",]|\d+/g)];
  const word = words.length > 0 ? random.pick(words) : undefined;
  const at = word?.index ?? 0;
  const length = word?.[0].length ?? 0;
  switch (random.below(7)) {
    case 0:
      return text.slice(0, at) + text.slice(at + length);
    case 1:
      return `${text.slice(0, at)}x${text.slice(at)}`;
    case 2:
      return text.slice(0, at) + text.slice(at, at + length).repeat(2) + text.slice(at + length);
    case 3:
      return random.below(4) === 0 ? text.slice(0, random.below(text.length + 1)) : text;
    case 4: {
      const lines = other.split('\n');
      const from = random.below(lines.length);
      return `${text}\n${lines.slice(from, from + 12).join('\n')}`;
    }
    case 5: {
      const lines = text.split('\n');
      lines.splice(random.below(lines.length), 1);
      return lines.join('\n');
    }
    default: {
      const second = words.length > 0 ? random.pick(words) : undefined;
      return second ? text.slice(0, at) + second[0] + text.slice(at + length) : text;
    }
  }
}
