/**
 * Values that remember what they were worked out from. Whoever reads a source while being worked out is told
 * when it changes, and worked out again when next asked; a value that comes out the same tells nobody.
 */

import { beginOfReads, noteRead, takeReads } from './reads.ts';
import { noteUnread, type Kept } from './unread.ts';

/** Something that is read and changes: a part of an element, a list, a value that was worked out. */
export class Source {
  /** Whose value it is; absent where it is a fact of the model. */
  readonly owner: Reader | undefined;
  /** The run, or the look at a list, that came upon it last. */
  stamp = 0;
  /** Each once, in no order; most sources have one reader or a few. */
  private readers: Reader | Reader[] | undefined;

  constructor(owner?: Reader) {
    this.owner = owner;
  }

  /** To be called by whoever gives the value out. */
  read(): void {
    if (current === undefined || this.stamp === stamp) return;
    this.stamp = stamp;
    noteRead(this);
  }

  /** To be called when the value is another. */
  changed(): void {
    this.mark('stale');
  }

  /** Its value may be another: whoever read it must ask. */
  doubt(): void {
    this.mark('doubtful');
  }

  /** @param reader one that does not follow it yet */
  add(reader: Reader): void {
    const { readers } = this;
    if (readers === undefined) this.readers = reader;
    else if (!Array.isArray(readers)) this.readers = [readers, reader];
    // A list that grows leaves room for more: small ones only take what they need.
    else if (readers.length < few) this.readers = readers.concat(reader);
    else readers.push(reader);
  }

  /** @param reader one that follows it */
  drop(reader: Reader): void {
    const { readers } = this;
    if (!Array.isArray(readers)) this.readers = undefined;
    else {
      const last = readers.pop();
      if (last && last !== reader) readers[readers.indexOf(reader)] = last;
    }
    if (this.owner && !this.isRead) noteUnread(this.owner);
  }

  get isRead(): boolean {
    const { readers } = this;
    return Array.isArray(readers) ? readers.length > 0 : readers !== undefined;
  }

  private mark(state: 'stale' | 'doubtful'): void {
    const { readers } = this;
    if (readers === undefined) return;
    if (readers instanceof Reader) readers.mark(state, this);
    else for (const reader of readers) reader.mark(state, this);
  }
}

/** Lists below this length are not given room to grow. */
const few = 8;

/** Fresh; perhaps no more, for something it read may have changed; surely no more. */
type State = 'fresh' | 'doubtful' | 'stale';

let current: Reader | undefined;
let stamp = 0;
let stamps = 0;

/** Whether something is being worked out that must remember what it reads. */
export function isReading(): boolean {
  return current !== undefined;
}

/** Whether what is being worked out now is about this subject. */
export function isSubject(subject: object): boolean {
  return current?.subject === subject;
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
  protected state: State = 'stale';
  private sources: readonly Source[] = noSources;
  /** Those that made it doubtful, while they are few; of more all are asked. */
  private doubts: Source[] | undefined;
  private isRunning = false;
  /** Of a value that is looked at when values are let go. */
  reference: WeakRef<Kept> | undefined;
  /** What it is about: its own parts need not be remembered, for it is marked when they change. */
  readonly subject: object | undefined;

  constructor(subject?: object) {
    this.subject = subject;
  }

  /** @param source what makes it so, of what it reads */
  mark(state: 'doubtful' | 'stale', source?: Source): void {
    const before = this.state;
    if (before === 'stale') return;
    if (state === 'doubtful' && source && (this.doubts?.length ?? 0) <= fewDoubts)
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

  /** Values override this: work is never let go. */
  isKept(): boolean {
    return false;
  }

  /** Reads nothing any more. */
  dispose(): void {
    for (const source of this.sources) source.drop(this);
    this.sources = noSources;
    this.state = 'fresh';
  }

  /** Called once, when it is no longer surely fresh. */
  protected abstract doubted(): void;

  protected abstract run(): void;

  /** Brings what it read up to date, as far as needed to know whether anything changed. */
  private ask(): void {
    for (const { owner } of this.doubtful()) {
      owner?.refresh();
      if (this.state === 'stale') return;
    }
  }

  /** In the order of reading: what is read later may rest on what was read before. */
  private doubtful(): readonly Source[] {
    const { doubts, sources } = this;
    if (!doubts || doubts.length > fewDoubts || sources.length <= fewDoubts) return sources;
    return doubts.toSorted((one, other) => sources.indexOf(one) - sources.indexOf(other));
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
      this.follow(begin);
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

  /**
   * Leaves the sources that are read no more and comes to the new ones: most stay, and some have thousands of readers.
   * @param begin where those of this run stand; they are taken off
   */
  private follow(begin: number): void {
    const before = this.sources;
    const was = ++stamps;
    const is = ++stamps;
    for (const source of before) source.stamp = was;
    this.sources = takeReads(begin, (source) => {
      const { stamp: noticed } = source;
      source.stamp = is;
      if (noticed !== is && noticed !== was) source.add(this);
      return noticed !== is;
    });
    for (const source of before) if (source.stamp !== is) source.drop(this);
  }
}

const noSources: readonly Source[] = [];

/** What reads thousands is asked about those that changed only. */
const fewDoubts = 8;
