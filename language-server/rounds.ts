/** Rounds of judging: after a change the edited file first, then the rest in slices that let requests through. */
import { assessmentOf, type Assessment } from '../core/assessment.ts';
import { createHold } from './hold.ts';
import { judgingOf, type Session } from './session.ts';
import { mostForNames, mostLookedAt, nextTurn, within } from './turns.ts';
import type { LoadedModel } from './workspace.ts';

export interface Rounds {
  /** Something of the model is another. @param uri the file that somebody looks at, where it is one */
  readonly touch: (loaded: LoadedModel, uri?: string) => void;
  /** Judges no more than what somebody looks at while the work goes on: what many files say at once is one change. */
  readonly heldFor: (work: Promise<void>) => Promise<void>;
  /** Settles when everything is known of every model. */
  readonly settled: () => Promise<void>;
}

export interface Hearing {
  /** What is found in these files may be other than before. */
  readonly found: (loaded: LoadedModel, assessment: Assessment, uris: Iterable<string>) => void;
  /** All of a model is known, or so much of it is not yet. */
  readonly remaining: (loaded: LoadedModel, count: number) => void;
}

/** Milliseconds of work between two looks at what the editor asks. */
const slice = 15;

/** Milliseconds in which another edit may follow. */
const lull = 20;

/** In so many turns another file has changed, where a rename changes hundreds of them. */
const turnsBetweenFiles = 3;

export function createRounds(session: Session, { found, remaining }: Hearing): Rounds {
  const waiting = new Map<LoadedModel, Set<string>>();
  let running: Promise<void> | undefined;
  const pause = new Pause();
  const hold = createHold();
  const round = async (loaded: LoadedModel, uris: ReadonlySet<string>): Promise<void> => {
    const assessment = assessmentOf(loaded.model, judgingOf(session));
    const tell: Tell = (some) => found(loaded, assessment, some);
    const settling: Settling = {
      assessment,
      mayGoOn: () => hold.isOver(),
      // An edit that came meanwhile goes before what is left.
      isOvertaken: () => waiting.has(loaded) || isGone(session, loaded),
      remaining: (count) => remaining(loaded, count),
    };
    const [lookedAt, untold] = uris.size <= mostLookedAt ? [[...uris], []] : [[], uris];
    tellEdited(assessment, lookedAt, tell);
    await pause.begin(lull);
    await tellRest(settling, lookedAt, tell);
    const isKnown = await settleInSlices(settling, assessment.settle);
    if (isKnown)
      await inSlices([...untold, ...assessment.takeChanged()], tell, () => isGone(session, loaded));
    else if (!isGone(session, loaded)) join(waiting, loaded, untold);
  };
  const run = async (): Promise<void> => {
    await nextTurn();
    for (let next = firstOf(waiting); next && !session.isLoading; next = firstOf(waiting)) {
      const [loaded, uris] = next;
      await gather(uris, pause);
      waiting.delete(loaded);
      if (!isGone(session, loaded)) await round(loaded, uris);
      if (!waiting.has(loaded)) remaining(loaded, 0);
    }
    running = undefined;
  };
  return {
    touch: (loaded, uri) => {
      join(waiting, loaded, uri === undefined ? [] : [uri]);
      running ??= run();
    },
    heldFor: hold.during,
    settled: async () => {
      await session.ready;
      await hold.isOver();
      await pause.without(async () => {
        while (running) await running;
      });
    },
  };
}

function join(waiting: Map<LoadedModel, Set<string>>, loaded: LoadedModel, uris: Iterable<string>): void {
  const known = waiting.get(loaded) ?? new Set<string>();
  for (const uri of uris) known.add(uri);
  waiting.set(loaded, known);
}

/** Waits while files change one after another: one that changes alone is judged at once, of others none before the last. */
async function gather(uris: ReadonlySet<string>, pause: Pause): Promise<void> {
  let { size } = uris;
  for (let turn = 0; turn < turnsBetweenFiles; turn++) await nextTurn();
  while (uris.size > size) {
    ({ size } = uris);
    await pause.begin(lull);
  }
}

type Tell = (uris: readonly string[]) => void;

/** At once what was edited in the files that somebody looks at. */
function tellEdited(assessment: Assessment, uris: readonly string[], tell: Tell): void {
  for (const uri of uris) {
    assessment.settleEdited(uri, within(mostForNames));
    assessment.takeChangedIn(uri);
    tell([uri]);
  }
}

/** What else there is to say of them, before all others. */
async function tellRest(settling: Settling, uris: readonly string[], tell: Tell): Promise<void> {
  const { assessment } = settling;
  if (uris.length === 0 || !(await settleInSlices(settling, assessment.settleNames))) return;
  for (const uri of uris) {
    assessment.settleFile(uri);
    if (assessment.takeChangedIn(uri)) tell([uri]);
  }
}

interface Settling {
  readonly assessment: Assessment;
  readonly mayGoOn: () => Promise<void>;
  readonly isOvertaken: () => boolean;
  readonly remaining: (count: number) => void;
}

/** @returns whether all is settled; not where it was overtaken */
async function settleInSlices(
  { assessment, mayGoOn, isOvertaken, remaining }: Settling,
  settle: Assessment['settle'],
): Promise<boolean> {
  for (;;) {
    await mayGoOn();
    if (isOvertaken()) return false;
    if (settle(within(slice))) return true;
    remaining(assessment.remaining());
    await nextTurn();
  }
}

/** Whether the model was read anew: another one is in its place. */
function isGone({ workspace }: Session, loaded: LoadedModel): boolean {
  return workspace.models.get(loaded.root) !== loaded;
}

/** Waits for a while, unless somebody asks for what comes after. */
class Pause {
  private askers = 0;
  private end = (): void => undefined;

  async begin(milliseconds: number): Promise<void> {
    if (this.askers > 0) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.end = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** There is no pause until the work is done. */
  async without(work: () => Promise<void>): Promise<void> {
    this.askers++;
    this.end();
    await work();
    this.askers--;
  }
}

/** So many files are told of at once. */
const batch = 50;

async function inSlices(uris: readonly string[], publish: Tell, isGone: () => boolean): Promise<void> {
  const changed = [...new Set(uris)];
  for (let begin = 0; begin < changed.length && !isGone(); begin += batch) {
    publish(changed.slice(begin, begin + batch));
    await nextTurn();
  }
}

function firstOf<Key, Value>(map: ReadonlyMap<Key, Value>): readonly [Key, Value] | undefined {
  const [first] = map;
  return first;
}
