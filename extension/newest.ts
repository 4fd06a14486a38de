import { CancellationTokenSource } from 'vscode';
import type { CancellationToken, Disposable } from 'vscode';

/** A question that is asked again and again, of which only the newest answer counts. */
export interface Newest extends Disposable {
  /** Asks within the delay, once for all calls until then. */
  soon(): void;
  /** Asks at once; an answer that is still under way is dropped. */
  now(): void;
}

/**
 * One question is under way at a time: what calls `soon` meanwhile is asked when the answer is there,
 * so that the answers keep pace with fast typing. Answers that were dropped are not shown.
 */
export function newest<T>(
  delay: number,
  ask: (token: CancellationToken) => Promise<T>,
  show: (answer: T) => void,
): Newest {
  let timer: NodeJS.Timeout | undefined;
  let underWay: CancellationTokenSource | undefined;
  let again = false;

  const start = async (): Promise<void> => {
    timer = undefined;
    again = false;
    const source = new CancellationTokenSource();
    underWay = source;
    const answer = await ask(source.token);
    if (source.token.isCancellationRequested) return;
    underWay = undefined;
    source.dispose();
    show(answer);
    if (again) soon();
  };
  const soon = (): void => {
    if (underWay) again = true;
    else timer ??= setTimeout(() => void start(), delay);
  };
  const drop = (): void => {
    clearTimeout(timer);
    timer = undefined;
    underWay?.cancel();
    underWay?.dispose();
    underWay = undefined;
  };
  return {
    soon,
    now: () => {
      drop();
      void start();
    },
    dispose: drop,
  };
}
