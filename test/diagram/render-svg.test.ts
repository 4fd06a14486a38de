import { expect, it } from 'vitest';
import { diagramCss } from '../../core/diagram/diagram-css.ts';
import { iconOf } from '../../core/diagram/icons.ts';
import { renderSvg } from '../../core/diagram/render-svg.ts';
import { outlineOf } from '../../core/diagram/shapes.ts';
import { standaloneSvg } from '../../core/diagram/standalone-svg.ts';
import { draw, edge, graph, node, randomGraph, team } from './layout-in-process.ts';

const hostile = [
  `<img src=x onerror=alert(1)>`,
  `</script><script>alert(1)</script>`,
  `"><svg onload=alert(1)>`,
  `' onclick='alert(1)`,
  `</style><style>*{}`,
  `]]><!--`,
  `&lt;b&gt;`,
  'nul\u0000bell\u0007',
  '\ud800lone',
];

const parts = /<\/?([a-z]+)((?: [a-zA-Z-]+="[^"<>]*")*)\/?>|[^<>]+/gu;

it.each(hostile)('a model that says %j gives markup of ours only', async (text) => {
  const nodes = [
    node('service', text, { label: text, detail: text, caption: text }),
    node(text, 'b', { label: text, container: 'c' }),
    { ...team('c'), label: text },
  ];
  const drawing = await draw({ ...graph(nodes, [edge(text, text, 'b', text)]), title: text, note: text });
  for (const svg of [renderSvg(drawing), svgOf(standaloneSvg(drawing))]) {
    expect(svg.replace(parts, '')).toBe('');
    const tags = [...svg.matchAll(parts)].flatMap(([, tag]) => tag ?? []);
    expect(tags.filter((tag) => !allowedTags.has(tag))).toEqual([]);
    expect(svg).not.toMatch(/ on[a-z]+="|href=|style="/);
    // eslint-disable-next-line no-control-regex -- what XML may not hold
    expect(svg).not.toMatch(/[\u0000-\u0008]|\p{Cs}/u);
  }
});

const allowedTags = new Set(['svg', 'title', 'desc', 'g', 'path', 'rect', 'circle', 'text', 'style']);

/** Without the declaration and the stylesheet, which are the same in every file. */
function svgOf(file: string): string {
  expect(file.split('<style>')).toHaveLength(2);
  return file
    .replace(/^<\?xml[^>]*\?>\n/, '')
    .replace(diagramCss('file'), '')
    .trimEnd();
}

it('characters that cannot be seen, or that turn the order of reading, are shown by their code', async () => {
  const svg = renderSvg(await draw(graph([node('service', 'a', { label: 'A\u202eB\u200bC' })])));
  expect(svg).toContain('aria-label="service: A⟨U+202E⟩B⟨U+200B⟩C"');
  expect(svg).not.toMatch(/[\u202e\u200b]/);
});

it('an element keeps its id, so that a click finds it', async () => {
  const svg = renderSvg(await draw(graph([node('service', 'it.mail.Email')])));
  expect(svg).toContain('data-id="it.mail.Email"');
});

it('every node can take the focus, says its kind and title, and has a title of its own', async () => {
  const drawing = await draw(randomGraph(20, 3, 5));
  const svg = renderSvg(drawing);
  expect(
    svg.match(/<g class="sw-(node|container)[^>]* tabindex="0" role="graphics-symbol" aria-label="[^"]+"/g),
  ).toHaveLength(drawing.nodes.length);
  expect(svg).toMatch(/^<svg [^>]*role="graphics-document"[^>]*><title>Test<\/title><desc>[^<]+<\/desc>/);
});

it('kinds differ in shape or in glyph, not in colour alone', () => {
  const size = { width: 200, height: 60, isContainer: false };
  const kinds = ['service', 'component', 'customer', 'supplier', 'team', 'organization', 'asset'];
  const looks = kinds.map((kind) => `${outlineOf({ ...size, kind })} ${iconOf(kind)}`);
  expect(new Set(looks).size).toBe(kinds.length);
  expect(new Set(kinds.slice(0, 4).map((kind) => outlineOf({ ...size, kind }))).size).toBe(4);
});

it('the drawing for the editor carries no stylesheet, the file carries one without anything to load', async () => {
  const drawing = await draw(randomGraph(10, 2, 6));
  expect(renderSvg(drawing)).not.toContain('<style');
  expect(standaloneSvg(drawing)).toContain('prefers-color-scheme: dark');
  expect(diagramCss('file')).not.toMatch(/url\(|@import|[<>&]|--vscode|var\(/);
});

it('the stylesheet of the editor takes its colours from the theme only', () => {
  expect(diagramCss('webview')).not.toMatch(/#[0-9a-f]{3}|rgba?\(|url\(/i);
});

it('the same drawing gives the same bytes', async () => {
  const svgs = [await draw(randomGraph(30, 3, 7)), await draw(randomGraph(30, 3, 7))].map(standaloneSvg);
  expect(svgs[0]).toBe(svgs[1]);
});

it('a drawing without nodes is still a file that can be opened', async () => {
  expect(standaloneSvg(await draw(graph([])))).toMatch(/ viewBox="0 -40 [1-9]\d* 40" /);
});
