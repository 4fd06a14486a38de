import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Element, Fragment } from '../../core/model/fragment.ts';
import { packFragment, unpackFragment } from '../../core/model/packed.ts';
import { readFragment } from '../../core/model/read.ts';

const folders = ['library', 'examples/waterland/it', 'examples/minimal'];
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.sms'))
    .map((name) => `${folder}/${name}`),
);

test.each(files)('%s is the same after it was packed', (file) => {
  const read = (): Fragment => readFragment(`file:///${file}`, readFileSync(file, 'utf8'), { library: true });
  const packed: unknown = JSON.parse(JSON.stringify(packFragment(read())));
  const back = unpackFragment(packed as ReturnType<typeof packFragment>, `file:///${file}`);
  const before = read();
  expect({ ...back, elements: back.elements.map(seen) }).toEqual({
    ...before,
    elements: before.elements.map(seen),
  });
});

/** What anybody can ask of an element. */
function seen(element: Element): object {
  const { uri, kind, name, qualifiedName, packageName, library, title, properties, sentence } = element;
  const { span, kindSpan, nameSpan, block } = element;
  return {
    ...{ uri, kind, name, qualifiedName, packageName, library, title, properties, sentence },
    ...{ span, kindSpan, nameSpan, block },
    spans: properties.map((property) => [property.span, property.wordSpan]),
    titleSpan: title?.span,
    parent: element.parent?.qualifiedName,
    children: element.children.map(({ qualifiedName: within }) => within),
  };
}
