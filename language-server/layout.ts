/** Layouts by a thread: one at a time, the newest first wanted, a thread that crashed replaced by a new one. */
import type { ElkGraph } from '../core/diagram/elk-graph.ts';
import { layoutError } from './layout-error.ts';
import { startLayoutThread, type LayoutThread } from './layout-thread.ts';

export interface ThreadedLayout {
  /**
   * Places the nodes and edges of a graph. Of the graphs that wait under one key only the newest is laid out;
   * the promise of the others is rejected, and so is that of a graph that takes too long (see layoutFailure).
   */
  readonly layOut: (graph: ElkGraph, key?: string) => Promise<ElkGraph>;
  readonly dispose: () => void;
}

export interface LayoutOptions {
  /** In milliseconds. */
  readonly timeLimit: number;
}

/** The thread starts when the first graph comes: it costs as much as opening a small model, and many never draw. */
export function createLayoutEngine(
  workerFile: string,
  options: LayoutOptions = { timeLimit: 30_000 },
): ThreadedLayout {
  let thread: LayoutThread | undefined;
  let isDisposed = false;
  let isBusy = false;
  let waiting: readonly Job[] = [];
  const known = new Map<string, ElkGraph>();

  async function work(): Promise<void> {
    const [job, ...others] = waiting;
    if (isBusy || !job) return;
    isBusy = true;
    waiting = others;
    if (!thread?.isAlive()) thread = startLayoutThread(workerFile);
    await thread.ask(job.graph, options.timeLimit).then(
      (result) => {
        remember(known, job.text, result);
        job.resolve(result);
      },
      (error: unknown) => job.reject(error),
    );
    isBusy = false;
    await work();
  }

  function drop(jobs: readonly Job[]): void {
    for (const { reject } of jobs) reject(layoutError('superseded', 'A newer layout is wanted.'));
  }

  return {
    layOut: (graph, key) => {
      if (isDisposed) return Promise.reject(layoutError('superseded', 'The layout is closed.'));
      const text = JSON.stringify(graph);
      const result = known.get(text);
      drop(waiting.filter((job) => key !== undefined && job.key === key));
      waiting = waiting.filter((job) => key === undefined || job.key !== key);
      if (result) return Promise.resolve(result);
      return new Promise((resolve, reject) => {
        waiting = [...waiting, { graph, text, key, resolve, reject }];
        void work();
      });
    },
    dispose: () => {
      isDisposed = true;
      drop(waiting);
      waiting = [];
      thread?.stop();
    },
  };
}

interface Job {
  readonly graph: ElkGraph;
  readonly text: string;
  readonly key: string | undefined;
  readonly resolve: (graph: ElkGraph) => void;
  readonly reject: (error: unknown) => void;
}

/** While somebody types, most graphs are those of a moment ago. */
const mostKnown = 12;

function remember(known: Map<string, ElkGraph>, text: string, result: ElkGraph): void {
  known.set(text, result);
  for (const oldest of known.keys()) {
    if (known.size <= mostKnown) return;
    known.delete(oldest);
  }
}
