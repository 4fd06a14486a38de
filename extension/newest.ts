import { CancellationTokenSource } from 'vscode';
import type { CancellationToken } from 'vscode';
import type { Disposal } from './disposal.ts';

/** A question that is asked again and again, of which only the newest answer counts. */
export interface Newest extends Disposal {
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
  let isAskedAgain = false;

  async function start(): Promise<void> {
    timer = undefined;
    isAskedAgain = false;
    const source = new CancellationTokenSource();
    underWay = source;
    const answer = await ask(source.token);
    if (source.token.isCancellationRequested) return;
    underWay = undefined;
    source.dispose();
    show(answer);
    catchUp();
  }
  function catchUp(): void {
    if (isAskedAgain) soon();
  }
  function soon(): void {
    if (underWay) isAskedAgain = true;
    else timer ??= setTimeout(() => void start(), delay);
  }
  function drop(): void {
    clearTimeout(timer);
    timer = undefined;
    underWay?.cancel();
    underWay?.dispose();
    underWay = undefined;
  }
  return {
    soon,
    now: () => {
      drop();
      void start();
    },
    dispose: drop,
  };
}
