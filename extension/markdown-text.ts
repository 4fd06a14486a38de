/** Text of a model as Markdown that shows exactly that text: no link, no HTML, no picture, no new line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()#+!|<>~&$]/g, (sign) =>
      sign === '<' ? '&lt;' : sign === '&' ? '&amp;' : `\\${sign}`,
    );
}

/** A table of Markdown; the texts are escaped here. */
export function markdownTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  const rule = `| ${headings.map(() => '---').join(' | ')} |`;
  return [line(headings), rule, ...rows.map(line)].join('\n');
}
