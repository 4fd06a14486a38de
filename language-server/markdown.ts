/** A text of the model as Markdown that shows it as it is: no links, no pictures, no HTML. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~&:@/]/g, '\\$&');
}
