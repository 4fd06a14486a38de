import { MarkdownString } from 'vscode';
import type { CompletionItem, Hover } from 'vscode';

/**
 * The server escapes what a model says. This is the second lock: no command link runs, no HTML is
 * shown and no picture is fetched, whatever the text of a hover or a completion.
 */
function safeMarkdown(text: MarkdownString): MarkdownString {
  const safe = new MarkdownString(text.value.replaceAll('![', '!\\['));
  safe.isTrusted = false;
  safe.supportHtml = false;
  return safe;
}

export function safeHover(hover: Hover): Hover {
  hover.contents = hover.contents.map(safeContent);
  return hover;
}

export function safeCompletion<T extends CompletionItem>(item: T): T {
  if (item.documentation instanceof MarkdownString) item.documentation = safeMarkdown(item.documentation);
  return item;
}

/** The older form of a hover, a plain string, is Markdown too. */
function safeContent(content: Hover['contents'][number]): Hover['contents'][number] {
  if (content instanceof MarkdownString) return safeMarkdown(content);
  return typeof content === 'string' ? safeMarkdown(new MarkdownString(content)) : content;
}
