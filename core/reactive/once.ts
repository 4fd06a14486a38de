/** Something that is worked out once. */
import { Computed } from './computed.ts';
import type { Graph } from './graph.ts';

/** Works something out as if it were to be remembered, and forgets it: nobody is told when what it read changes. */
export function once<Result>(graph: Graph, compute: () => Result): Result {
  const computed = new Computed(graph, compute);
  try {
    return computed.value;
  } finally {
    computed.dispose();
  }
}
