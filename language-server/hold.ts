/** Work that others wait for: nothing is judged while many files are being read. */
export interface Hold {
  readonly during: (work: Promise<void>) => Promise<void>;
  readonly isOver: () => Promise<void>;
}

export function createHold(): Hold {
  let held: Promise<void> | undefined;
  return {
    during: async (work) => {
      held = work;
      await work;
      if (held === work) held = undefined;
    },
    isOver: async () => {
      while (held) await held;
    },
  };
}
