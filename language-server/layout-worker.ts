/** Lays graphs out in a thread of its own, so that the server keeps answering meanwhile. */
import { parentPort } from 'node:worker_threads';
import type { ElkNode } from 'elkjs';
// The bundled engine runs in this very thread; the package's main module would start one more.
import elk from 'elkjs/lib/elk.bundled.js';

/** As in layout-messages.ts, in the engine's own types. */
interface Question {
  readonly id: number;
  readonly graph: ElkNode;
}

const engine = new elk.default();

parentPort?.on('message', ({ id, graph }: Question) => {
  engine.layout(graph).then(
    (result) => parentPort?.postMessage({ id, graph: result }),
    (error: unknown) => parentPort?.postMessage({ id, failure: String(error) }),
  );
});
