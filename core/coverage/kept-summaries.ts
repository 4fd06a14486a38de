/** The summaries of clauses, where an SMS says that it aims at a framework, kept. */
import type { Finding } from '../finding.ts';
import type { Queue } from '../reactive/queue.ts';
import { Effect } from '../reactive/reactive.ts';
import { clauseSummary, emptySummary, summaryFinding, type Summary } from './clause-summary.ts';
import type { KeptFramework } from './framework-coverage.ts';
import type { Covering } from './kept-coverage.ts';

export interface KeptSummaries {
  readonly findingsIn: (uri: string) => readonly Finding[];
  readonly dispose: () => void;
}

export function keepSummaries(covering: Covering, queue: Queue): KeptSummaries {
  const systems = new Systems(covering, queue);
  return {
    findingsIn: (uri) => systems.findingsIn(uri),
    dispose: () => {
      systems.dispose();
    },
  };
}

/** One effect for each clause of each framework that is aimed at. */
class Systems extends Effect {
  private tellings: readonly Telling[] = [];
  private readonly covering: Covering;
  private readonly following: Queue;

  constructor(covering: Covering, queue: Queue) {
    super(queue);
    [this.covering, this.following] = [covering, queue];
  }

  findingsIn(uri: string): readonly Finding[] {
    const here = this.tellings.filter(({ kept }) => kept.aimed.sms.uri === uri);
    return here.flatMap((telling) => telling.findings());
  }

  override dispose(): void {
    super.dispose();
    for (const telling of this.tellings) telling.dispose();
  }

  protected override run(): void {
    const { covering, following } = this;
    const before = this.tellings;
    this.tellings = covering.frameworks.value.flatMap((kept) => {
      const known = before.filter((telling) => telling.kept === kept);
      return known.length > 0 ? known : tellingsOf(covering, following, kept);
    });
    for (const telling of before) {
      covering.changed(telling.kept.aimed.sms.uri);
      if (!this.tellings.includes(telling)) telling.dispose();
    }
  }
}

/** Made apart from those before, so that none holds on to what was. */
function tellingsOf(covering: Covering, queue: Queue, kept: KeptFramework): readonly Telling[] {
  const clauses = [...kept.clauses.values()].map(
    (clause) =>
      new Telling(covering, queue, kept, () =>
        kept.isEmpty.value ? undefined : clauseSummary(kept.aimed, clause.value, covering.language),
      ),
  );
  return [new Telling(covering, queue, kept, () => emptyOf(kept, covering)), ...clauses];
}

function emptyOf({ isEmpty, aimed, coverage }: KeptFramework, { language }: Covering): Summary | undefined {
  return isEmpty.value ? emptySummary(aimed, coverage.value.clauses, language) : undefined;
}

class Telling extends Effect {
  readonly kept: KeptFramework;
  private summary: Summary | undefined;
  private readonly covering: Covering;
  private readonly compute: () => Summary | undefined;

  constructor(covering: Covering, queue: Queue, kept: KeptFramework, compute: () => Summary | undefined) {
    super(queue);
    [this.covering, this.kept, this.compute] = [covering, kept, compute];
  }

  findings(): readonly Finding[] {
    const { covering, kept, summary } = this;
    return summary ? [summaryFinding(covering.model, kept.aimed, summary, covering.language)] : [];
  }

  protected override run(): void {
    this.summary = this.compute();
    this.covering.changed(this.kept.aimed.sms.uri);
  }
}
