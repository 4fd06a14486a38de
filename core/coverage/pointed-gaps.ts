/** Rules that ask for a number of elements point at those that are too many, or nearest to what is asked. */
import { groupBy } from '../group-by.ts';
import type { Element } from '../model/fragment.ts';
import type { Queue } from '../reactive/queue.ts';
import { Effect } from '../reactive/effect.ts';
import type { Gap } from './coverage-result.ts';
import { gapsOf } from './gaps.ts';
import type { Covering } from './kept-coverage.ts';
import type { Plan } from './plan.ts';
import { freeContext } from './rule-findings.ts';
import { resultOf } from './rule-result.ts';
import type { Task } from './task.ts';

export interface Pointed {
  /** The gaps that rules point out at an element. */
  readonly at: (element: Element) => ReadonlyMap<Task, readonly Gap[]>;
  /** The gaps of rules that stand by themselves and point at no element. */
  readonly free: () => readonly { readonly task: Task; readonly gap: Gap }[];
  readonly dispose: () => void;
}

/** @param tell hears of each element at which other gaps are pointed out */
export function keepPointed(covering: Covering, queue: Queue, tell: (element: Element) => void): Pointed {
  const found: Found = { byElement: new Map(), free: new Map(), tell };
  const tasks = new PointingTasks(covering, queue, found);
  return {
    at: (element) => found.byElement.get(element) ?? nothing,
    free: () => [...found.free].flatMap(([task, gaps]) => gaps.map((gap) => ({ task, gap }))),
    dispose: () => {
      tasks.dispose();
    },
  };
}

const nothing: ReadonlyMap<Task, readonly Gap[]> = new Map();

interface Found {
  readonly byElement: Map<Element, Map<Task, readonly Gap[]>>;
  readonly free: Map<Task, readonly Gap[]>;
  readonly tell: (element: Element) => void;
}

/** One effect for each rule of the plan that asks for a number. */
class PointingTasks extends Effect {
  private readonly running = new Map<Task, Pointing>();
  private readonly covering: Covering;
  private readonly following: Queue;
  private readonly found: Found;

  constructor(covering: Covering, queue: Queue, found: Found) {
    super(queue);
    [this.covering, this.following, this.found] = [covering, queue, found];
  }

  override dispose(): void {
    super.dispose();
    for (const pointing of this.running.values()) pointing.dispose();
  }

  protected override run(): void {
    const plan = this.covering.plan.value;
    const wanted = new Set([...plan.tasks.values()].filter(isCounting));
    for (const [task, pointing] of this.running) {
      if (wanted.has(task)) continue;
      pointing.dispose();
      this.running.delete(task);
    }
    for (const task of wanted) {
      if (!this.running.has(task))
        this.running.set(task, new Pointing(this.covering, this.following, this.found, task));
    }
  }
}

function isCounting({ sentence }: Plan['free'][number]): boolean {
  return sentence?.head.type === 'count';
}

class Pointing extends Effect {
  private elements: readonly Element[] = [];
  private readonly covering: Covering;
  private readonly found: Found;
  private readonly task: Task;

  constructor(covering: Covering, queue: Queue, found: Found, task: Task) {
    super(queue);
    [this.covering, this.found, this.task] = [covering, found, task];
  }

  override dispose(): void {
    super.dispose();
    this.point([]);
  }

  protected override run(): void {
    this.point(this.gaps());
  }

  private gaps(): readonly Gap[] {
    const { covering, task } = this;
    if (task.purpose === 'free')
      return gapsOf(freeContext(task, covering.language), task, resultOf(task), Infinity);
    const kept = covering.frameworks.value.find(({ rules }) => rules.has(task));
    return kept?.rules.get(task)?.value.gaps ?? [];
  }

  private point(gaps: readonly Gap[]): void {
    const { found, task } = this;
    const told = new Set(this.elements);
    for (const element of this.elements) forget(found, element, task);
    const byElement = groupBy(gaps, ({ element }) => element);
    found.free.delete(task);
    for (const [element, here] of byElement) {
      if (!element) {
        if (task.purpose === 'free') found.free.set(task, here);
        continue;
      }
      const all = found.byElement.get(element) ?? new Map<Task, readonly Gap[]>();
      found.byElement.set(element, all.set(task, here));
      told.add(element);
    }
    this.elements = [...byElement.keys()].flatMap((element) => element ?? []);
    if (task.purpose === 'free') this.covering.changed(task.rule.uri);
    for (const element of told) found.tell(element);
  }
}

function forget({ byElement }: Found, element: Element, task: Task): void {
  const tasks = byElement.get(element);
  tasks?.delete(task);
  if (tasks?.size === 0) byElement.delete(element);
}
