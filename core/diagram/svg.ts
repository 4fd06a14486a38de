/** Builds SVG text: every attribute and every text is escaped here, and nowhere else. */

export type SvgAttributes = Readonly<Record<string, string | number | undefined>>;

/** Markup that is finished and safe; plain strings are not. */
export interface SvgMarkup {
  readonly markup: string;
}

/** `tag('g', { class: 'a' }, [text])`; attributes that are undefined are left out. */
export function tag(name: string, attributes: SvgAttributes, children: readonly SvgMarkup[] = []): SvgMarkup {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`],
  );
  const content = children.map((child) => child.markup).join('');
  return {
    markup:
      content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`,
  };
}

/** A text between tags. */
export function text(content: string): SvgMarkup {
  return { markup: escapeXml(content) };
}

function escapeXml(content: string): string {
  return content.replace(/[<>&"']/g, (character) => entities[character] ?? '').replace(notXml, '\ufffd');
}

const entities: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What an XML text may not hold, even escaped. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;
