/** The summaries of clauses, where an SMS says that it aims at a framework, kept. */
import type { Finding } from '../finding.ts';
import type { Queue } from '../reactive/queue.ts';
import { Effect } from '../reactive/effect.ts';
import { clauseSummary, type ClauseSummary } from './clause-summary.ts';
import type { KeptFramework } from './framework-coverage.ts';
import { emptyFinding, summaryFindings } from './framework-summary.ts';
import type { Covering } from './kept-coverage.ts';
import type { PlannedClause } from './plan.ts';

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
  private tellings: ReadonlyMap<KeptFramework, readonly Telling[]> = new Map();
  private readonly covering: Covering;
  private readonly following: Queue;

  constructor(covering: Covering, queue: Queue) {
    super(queue);
    [this.covering, this.following] = [covering, queue];
  }

  findingsIn(uri: string): readonly Finding[] {
    const here = [...this.tellings].filter(([{ aimed }]) => aimed.sms.uri === uri);
    return here.flatMap(([kept, tellings]) => findingsOf(this.covering, kept, tellings));
  }

  override dispose(): void {
    super.dispose();
    for (const tellings of this.tellings.values()) disposeAll(tellings);
  }

  protected override run(): void {
    const { covering, following } = this;
    const before = this.tellings;
    this.tellings = new Map(
      covering.frameworks.value.map((kept) => [
        kept,
        before.get(kept) ??
          [...kept.clauses.keys()].map((clause) => new Telling(covering, following, kept, clause)),
      ]),
    );
    for (const [kept, tellings] of before) {
      covering.changed(kept.aimed.sms.uri);
      if (!this.tellings.has(kept)) disposeAll(tellings);
    }
  }
}

function disposeAll(tellings: readonly Telling[]): void {
  for (const telling of tellings) telling.dispose();
}

function findingsOf(
  { model, language }: Covering,
  { aimed }: KeptFramework,
  tellings: readonly Telling[],
): readonly Finding[] {
  const context = { model, aimed, language };
  const judged = tellings.filter(({ told }) => told.isJudged);
  if (tellings.some(({ told }) => told.isEmpty)) return judged.length > 0 ? [emptyFinding(context)] : [];
  const summaries = tellings.flatMap(({ told }) => told.summary ?? []);
  return summaryFindings(context, summaries, judged.length);
}

/** What is told of a clause. */
interface Told {
  readonly summary?: ClauseSummary | undefined;
  /** It has rules of its own that decide. */
  readonly isJudged: boolean;
  /** The whole framework found nothing to judge. */
  readonly isEmpty: boolean;
}

class Telling extends Effect {
  told: Told = { isJudged: false, isEmpty: false };
  private readonly covering: Covering;
  private readonly kept: KeptFramework;
  private readonly clause: PlannedClause;

  constructor(covering: Covering, queue: Queue, kept: KeptFramework, clause: PlannedClause) {
    super(queue);
    [this.covering, this.kept, this.clause] = [covering, kept, clause];
  }

  protected override run(): void {
    const { covering, kept } = this;
    const isEmpty = kept.isEmpty.value;
    const clause = kept.clauses.get(this.clause)?.value;
    this.told = {
      isJudged: clause?.rules.some(({ deciding }) => deciding) ?? false,
      isEmpty,
      summary: clause && !isEmpty ? clauseSummary(kept.aimed, clause, covering.language) : undefined,
    };
    covering.changed(kept.aimed.sms.uri);
  }
}
