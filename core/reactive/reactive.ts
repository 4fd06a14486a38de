/**
 * Values that remember what they were worked out from. Whoever reads a source while being worked out is told
 * when it changes, and worked out again when next asked; a value that comes out the same tells nobody.
 */
import { none, type Graph } from './graph.ts';
import { allParts, beginOfReads } from './reads.ts';

/** Fresh; perhaps no more, for something it read may have changed; surely no more; being worked out now. */
type State = 'fresh' | 'doubtful' | 'stale' | 'running';

let current: Reader | undefined;
let subject: object | undefined;
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
export function isSubject(one: object): boolean {
  return subject === one;
}

/** Whether what is being worked out now is about any. */
export function hasSubject(): boolean {
  return subject !== undefined;
}

/** Tells the run that goes on from all others. */
export function runNow(): number {
  return stamp;
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
  const [before, about] = [current, subject];
  [current, subject] = [undefined, undefined];
  try {
    return compute();
  } finally {
    [current, subject] = [before, about];
  }
}

function workOut(reader: Reader | undefined, about: object | undefined, ofRun: number): void {
  current = reader;
  subject = about;
  stamp = ofRun;
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

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** What it is about: its own parts need not be remembered, for it is marked when they change. */
  get subject(): object | undefined {
    return undefined;
  }

  /** @param source what makes it so, of what it reads */
  mark(state: 'doubtful' | 'stale', source?: number): void {
    const before = this.state;
    if (before === 'stale' || before === 'running') return;
    if (state === 'doubtful' && source !== undefined && (this.doubts?.length ?? 0) <= fewDoubts)
      (this.doubts ??= []).push(source);
    if (before === state) return;
    this.state = state;
    if (before === 'fresh') this.doubted();
  }

  /** Brings it up to date, with the least work. */
  refresh(): void {
    if (this.state === 'fresh') return;
    if (this.state === 'running') throw new Error('A value is worked out from itself.');
    if (this.state === 'doubtful') this.ask();
    if (this.state === 'stale') this.track();
    this.state = 'fresh';
    this.doubts = undefined;
  }

  /** Whether nothing that it read can make it other. */
  protected get restsOnNothing(): boolean {
    return this.firstEdge === none;
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
    const before = current;
    const about = subject;
    const outer = stamp;
    const begin = beginOfReads();
    this.state = 'running';
    workOut(isForgetful ? undefined : this, this.subject, ++stamps);
    try {
      this.run();
    } finally {
      this.state = 'stale';
      if (!isForgetful) {
        stamps += 2;
        this.graph.follow(this, begin, stamps - 1);
      }
      workOut(before, about, outer);
    }
  }
}

/** What reads thousands is asked about those that changed only. */
const fewDoubts = 8;
