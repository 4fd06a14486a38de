/** The thread that lays drawings out: ELK, kept warm beside the server, so that typing is never held up. */
import { parentPort } from 'node:worker_threads';
import elkModule from 'elkjs/lib/elk.bundled.js';
import type { ElkNode } from 'elkjs/lib/elk-api.js';

/** The id goes back with the answer: the graph with its places, or the words of what went wrong. */
interface Request {
  readonly id: number;
  readonly graph: ElkNode;
}

const elk = new elkModule.default();

parentPort?.on('message', ({ id, graph }: Request) => {
  elk.layout(graph).then(
    (placed) => parentPort?.postMessage({ id, graph: placed }),
    (error: unknown) => parentPort?.postMessage({ id, error: String(error) }),
  );
});
