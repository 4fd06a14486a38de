/** Progress of long work, shown by the editor: files that are read, elements that are judged. */
import type { Connection } from 'vscode-languageserver';
import type { WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Session } from './session.ts';

export interface ProgressBar {
  readonly reading: (done: number, total: number) => void;
  /** So many elements of a model are still to be judged; none where it is done. */
  readonly judging: (model: object, remaining: number) => void;
}

/** Shown for work that takes a while: less is done before anyone could read the words. */
const filesWorthShowing = 200;
const elementsWorthShowing = 10_000;

export function createProgress(connection: Connection, session: Session): ProgressBar {
  const reading = createBar(connection, session);
  const judging = createBar(connection, session);
  const most = new Map<object, number>();
  return {
    reading: (done, total) => {
      if (total < filesWorthShowing) return;
      if (done === total) reading.end();
      else if (done % 50 === 0) reading.show(done, total);
    },
    judging: (model, remaining) => {
      const total = Math.max(most.get(model) ?? 0, remaining);
      if (remaining === 0) most.delete(model);
      else most.set(model, total);
      if (most.size === 0) judging.end();
      else if (total >= elementsWorthShowing) judging.show(total - remaining, total);
    },
  };
}

interface Bar {
  readonly show: (done: number, total: number) => void;
  readonly end: () => void;
}

function createBar(connection: Connection, session: Session): Bar {
  let shown: Promise<WorkDoneProgressServerReporter> | undefined;
  let lastPercent = -1;
  return {
    show: (done, total) => {
      const percent = Math.round((done / total) * 100);
      if (!session.showsProgress || percent === lastPercent) return;
      lastPercent = percent;
      shown ??= begin(connection);
      void shown.then((bar) => {
        bar.report(percent, `${String(done)} / ${String(total)}`);
      });
    },
    end: () => {
      void shown?.then((bar) => {
        bar.done();
      });
      shown = undefined;
      lastPercent = -1;
    },
  };
}

async function begin(connection: Connection): Promise<WorkDoneProgressServerReporter> {
  const bar = await connection.window.createWorkDoneProgress();
  bar.begin('Servicewright', 0, '', false);
  return bar;
}
