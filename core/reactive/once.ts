/** Something that is worked out once. */
import { Computed } from './computed.ts';

/** Works something out as if it were to be remembered, and forgets it: nobody is told when what it read changes. */
export function once<Result>(compute: () => Result): Result {
  const computed = new Computed(compute);
  try {
    return computed.value;
  } finally {
    computed.dispose();
  }
}
