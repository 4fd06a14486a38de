import { Worker } from 'node:worker_threads';
import type { ElkGraph } from '../core/diagram/elk-graph.ts';
import type { LayoutAnswer, LayoutQuestion } from './layout-messages.ts';
import { layoutError } from './layout-error.ts';

/** A thread that answers one question at a time. It keeps the process alive only while it is asked. */
export interface LayoutThread {
  readonly ask: (graph: ElkGraph, timeLimit: number) => Promise<ElkGraph>;
  readonly isAlive: () => boolean;
  readonly stop: () => void;
}

export function startLayoutThread(file: string): LayoutThread {
  const worker = new Worker(file);
  let isAlive = true;
  let lastId = 0;
  let answered: ((answer: LayoutAnswer) => void) | undefined;
  let failed: ((error: Error) => void) | undefined;

  const end = (error: Error): void => {
    isAlive = false;
    failed?.(error);
  };
  worker.on('message', (answer: LayoutAnswer) => answered?.(answer));
  worker.on('error', (error) => end(layoutError('failed', `The layout failed: ${String(error)}`)));
  worker.on('exit', (code) => end(layoutError('failed', `The layout thread ended with code ${code}.`)));
  worker.unref();

  return {
    ask: (graph, timeLimit) =>
      new Promise<ElkGraph>((resolve, reject) => {
        const id = ++lastId;
        const timer = setTimeout(() => {
          end(layoutError('timeout', `The layout took more than ${timeLimit / 1000} s and was stopped.`));
          void worker.terminate();
        }, timeLimit);
        const done = (): void => {
          clearTimeout(timer);
          worker.unref();
        };
        answered = (answer) => {
          if (answer.id !== id) return;
          done();
          if ('graph' in answer) resolve(answer.graph);
          else reject(layoutError('failed', `The layout failed: ${answer.failure}`));
        };
        failed = (error) => {
          done();
          reject(error);
        };
        worker.ref();
        worker.postMessage({ id, graph } satisfies LayoutQuestion);
      }),
    isAlive: () => isAlive,
    stop: () => {
      end(layoutError('superseded', 'The layout is not wanted any more.'));
      void worker.terminate();
    },
  };
}
