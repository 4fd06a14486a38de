/**
 * Values that remember what they were worked out from. Whoever reads a source while being worked out is told
 * when it changes, and worked out again when next asked; a value that comes out the same tells nobody.
 */
import { none, type Graph } from './graph.ts';
import { allParts, beginOfReads } from './reads.ts';
import type { Kept } from './unread.ts';

/** Fresh; perhaps no more, for something it read may have changed; surely no more. */
type State = 'fresh' | 'doubtful' | 'stale';

let current: Reader | undefined;
let stamp = 0;
let stamps = 0;

/** Whether something is being worked out that must remember what it reads. */
export function isReading(): boolean {
  return current !== undefined;
}

/** What remembers who read what for the one that is being worked out. */
export function graphOfReading(): Graph | undefined {
  return current?.graph;
}

/** Whether what is being worked out now is about this subject. */
export function isSubject(subject: object): boolean {
  return current?.subject === subject;
}

/** To be called by whoever gives something out. @param source in the graph of the one that is being worked out */
export function noteRead(source: number, parts = allParts): void {
  current?.graph.noteRead(source, stamp, parts);
}

/** For a process that works everything out once: what was read need not be remembered from now on. */
export function forgetReads(): void {
  isForgetful = true;
}

/** Whether what is read is remembered by those who are worked out. */
export function isRemembering(): boolean {
  return !isForgetful;
}

let isForgetful = false;

/** Reads without remembering. */
export function untracked<Result>(compute: () => Result): Result {
  const before = current;
  current = undefined;
  try {
    return compute();
  } finally {
    current = before;
  }
}

/** Something that is worked out from sources. */
export abstract class Reader {
  readonly graph: Graph;
  /** Its number in the graph, and the first of what it follows there; `none` while it follows nothing. */
  number = none;
  firstEdge = none;
  protected state: State = 'stale';
  /** Those that made it doubtful, while they are few; of more all are asked. */
  private doubts: number[] | undefined;
  private isRunning = false;
  /** Of a value that is looked at when values are let go. */
  reference: WeakRef<Kept> | undefined;
  /** What it is about: its own parts need not be remembered, for it is marked when they change. */
  readonly subject: object | undefined;

  constructor(graph: Graph, subject?: object) {
    this.graph = graph;
    this.subject = subject;
  }

  /** @param source what makes it so, of what it reads */
  mark(state: 'doubtful' | 'stale', source?: number): void {
    const before = this.state;
    if (before === 'stale') return;
    if (state === 'doubtful' && source !== undefined && (this.doubts?.length ?? 0) <= fewDoubts)
      (this.doubts ??= []).push(source);
    if (before === state) return;
    this.state = state;
    if (before === 'fresh') this.doubted();
  }

  /** Brings it up to date, with the least work. */
  refresh(): void {
    if (this.state === 'fresh') return;
    if (this.state === 'doubtful') this.ask();
    if (this.state === 'stale') this.track();
    this.state = 'fresh';
    this.doubts = undefined;
  }

  /** Whether nothing that it read can make it other. */
  protected get restsOnNothing(): boolean {
    return this.firstEdge === none;
  }

  /** Values override this: work is never let go. */
  isKept(): boolean {
    return false;
  }

  /** Nobody who remembers reads it any more. */
  unread(): void {
    return;
  }

  /** Reads nothing any more. */
  dispose(): void {
    this.graph.leave(this);
    this.state = 'fresh';
  }

  /** Called once, when it is no longer surely fresh. */
  protected abstract doubted(): void;

  protected abstract run(): void;

  /** Brings what it read up to date, as far as needed to know whether anything changed. */
  private ask(): void {
    for (const source of this.doubtful()) {
      this.graph.ownerOf(source)?.refresh();
      if (this.state === 'stale') return;
    }
  }

  /** In the order of reading: what is read later may rest on what was read before. */
  private doubtful(): readonly number[] {
    const { doubts } = this;
    if (doubts?.length === 1) return doubts;
    const sources = this.graph.sourcesOf(this);
    return doubts && doubts.length <= fewDoubts
      ? sources.filter((source) => doubts.includes(source))
      : sources;
  }

  private track(): void {
    if (this.isRunning) throw new Error('A value is worked out from itself.');
    if (isForgetful) {
      this.runOnce();
      return;
    }
    const outer = { current, stamp };
    const begin = beginOfReads();
    [current, stamp] = [this, ++stamps];
    try {
      this.runOnce();
    } finally {
      this.graph.follow(this, begin, [++stamps, ++stamps]);
      ({ current, stamp } = outer);
    }
  }

  private runOnce(): void {
    this.isRunning = true;
    try {
      this.run();
    } finally {
      this.isRunning = false;
    }
  }
}

/** What reads thousands is asked about those that changed only. */
const fewDoubts = 8;
