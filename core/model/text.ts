/** Reads a text token: quotes and escapes go, the common indent of a text of several lines goes. */
export function unquote(image: string): string {
  if (image.startsWith('"""'))
    return dedent(image.slice(3, image.endsWith('"""') && image.length >= 6 ? -3 : undefined));
  const closed = image.length > 1 && /[^\\](\\\\)*"$/.test(image);
  const inner = image.slice(1, closed ? -1 : undefined);
  return inner.includes('\\')
    ? inner.replace(/\\(.)/g, (_, char: string) => (char === 'n' ? '\n' : char === 't' ? '\t' : char))
    : inner;
}

/** Writes a text as a token of the language. */
export function quote(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll(/\r?\n/g, '\\n')}"`;
}

function dedent(text: string): string {
  const lines = text.split(/\r?\n/);
  const indents = lines
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const indent = indents.length > 0 ? Math.min(...indents) : 0;
  const [first = '', ...rest] = lines;
  return [
    first.trimStart(),
    ...rest.map((line) => line.slice(Math.min(indent, line.length - line.trimStart().length))),
  ]
    .join('\n')
    .trim();
}

/** Whether the text says something: not empty, not a placeholder. */
export function isSaying(text: string): boolean {
  if (beginsAsWord(text.charCodeAt(0))) return true;
  return !/^\s*(todo\b.*|tbd|\?+|\.\.\.|…|<[^>]*>)?\s*$/i.test(text);
}

/** Whether it is a letter from A to Z that no placeholder begins with: most texts begin so. */
function beginsAsWord(code: number): boolean {
  const small = code | 0x20;
  return small >= 97 && small <= 122 && small !== beginOfTodo;
}

const beginOfTodo = 't'.charCodeAt(0);
