import { CompletionList } from 'vscode';
import type { Middleware } from 'vscode-languageclient/node';
import { safeCompletion, safeHover } from './safe-markdown.ts';

/** What stands between the server's answers and the editor. */
export const middleware: Middleware = {
  provideHover: async (document, position, token, next) => {
    const hover = await next(document, position, token);
    return hover ? safeHover(hover) : hover;
  },
  provideCompletionItem: async (document, position, context, token, next) => {
    const answer = await next(document, position, context, token);
    const items = answer instanceof CompletionList ? answer.items : answer;
    items?.forEach(safeCompletion);
    return answer;
  },
  resolveCompletionItem: async (item, token, next) => {
    const resolved = await next(item, token);
    return resolved ? safeCompletion(resolved) : resolved;
  },
  window: {
    // The server never has a reason to open another program.
    showDocument: async (params, token, next) =>
      params.external === true ? { success: false } : next(params, token),
  },
};
