/** The layout engine of server and command line: ELK in a thread of its own. */
import { Worker } from 'node:worker_threads';
import type { ElkGraph, LayoutEngine } from '../core/diagram/elk-graph.ts';

export interface DisposableLayoutEngine {
  /** Rejects with an Error where the thread broke down or took longer than a minute. */
  readonly layOut: LayoutEngine;
  readonly dispose: () => void;
}

/** Milliseconds after which a layout is given up. */
const longestWait = 60_000;

type Answer = { readonly id: number; readonly graph: ElkGraph } | { readonly id: number; readonly error: string };

interface Waiting {
  readonly resolve: (graph: ElkGraph) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** Starts the thread at the first drawing; one that broke down is replaced at the next. @param workerFile the bundled layout-worker */
export function createLayoutEngine(workerFile: string): DisposableLayoutEngine {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let lastId = 0;

  const settle = (id: number): Waiting | undefined => {
    const found = waiting.get(id);
    waiting.delete(id);
    clearTimeout(found?.timer);
    return found;
  };
  const breakDown = (reason: string): void => {
    const broken = worker;
    worker = undefined;
    for (const id of [...waiting.keys()]) settle(id)?.reject(new Error(reason));
    void broken?.terminate();
  };
  const start = (): Worker => {
    const started = new Worker(workerFile);
    started.unref();
    started.on('message', (answer: Answer) => {
      const asked = settle(answer.id);
      if ('graph' in answer) asked?.resolve(answer.graph);
      else asked?.reject(new Error(answer.error));
    });
    started.on('error', (error) => breakDown(error instanceof Error ? error.message : String(error)));
    return started;
  };
  const layOut: LayoutEngine = (graph) =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      const timer = setTimeout(() => breakDown(`The layout took longer than ${longestWait / 1000} s.`), longestWait);
      waiting.set(id, { resolve, reject, timer });
      worker ??= start();
      worker.postMessage({ id, graph });
    });
  return { layOut, dispose: () => breakDown('The layout engine was disposed of.') };
}
