/** Work that is done for each element of the user's files, and again where what it read has changed. */
import type { Queue } from '../reactive/queue.ts';
import { Effect } from '../reactive/effect.ts';
import { modelElement, type ModelElement } from './element.ts';
import type { Follower, Model } from './model.ts';

export interface ElementWork<Result> {
  /** Nothing for an element that it was not done for yet. */
  readonly resultOf: (element: object) => Result | undefined;
  /** Does the work for one element now, before its turn. */
  readonly refresh: (element: object) => void;
  /** The same if the element says something else or its names mean something else, not for what rests on others. @returns whether it is so */
  readonly refreshEdited: (element: object) => boolean;
  /** Follows the model no more. */
  readonly dispose: () => void;
}

export interface Work<Result> {
  readonly compute: (element: ModelElement) => Result | undefined;
  /** Whether the result of an element is another where its text is in another form, though it says the same. */
  readonly isAboutForm: boolean;
  /** Whether it is another where others have, or have no more, the name of the element. */
  readonly isAboutNamesakes: boolean;
  /** Told when the result of an element is another; an element that is gone has none. */
  readonly replaced: (element: ModelElement, before: Result | undefined, now: Result | undefined) => void;
}

/** Does the work for the elements that are there and those that come, when the queue is settled. */
export function forEachElement<Result>(model: Model, queue: Queue, work: Work<Result>): ElementWork<Result> {
  const tasks: Tasks<Result> = new Map();
  const taskOf = (element: ModelElement): ElementTask<Result> =>
    tasks.get(element) ?? new ElementTask(queue, element, { work, tasks });
  const follower = {
    added: (element: ModelElement) => {
      if (!element.library) taskOf(element);
    },
    edited: (element: ModelElement) => {
      if (!element.library) taskOf(element).edit();
    },
    reworded: (element: ModelElement) => {
      const task = tasks.get(element);
      if (work.isAboutForm && task?.result !== undefined) task.mark('stale');
    },
    namesakes: (element: ModelElement) => {
      if (work.isAboutNamesakes && !element.library) taskOf(element).mark('stale');
    },
    removed: (element: ModelElement) => {
      tasks.get(element)?.end();
      tasks.delete(element);
    },
  } satisfies Follower;
  for (const { library, elements } of model.fragments.values())
    if (!library) for (const element of elements) follower.added(modelElement(element));
  model.followers.add(follower);
  return {
    resultOf: (element) => tasks.get(element)?.result,
    refresh: (element) => tasks.get(element)?.refresh(),
    refreshEdited: (element) => {
      const task = tasks.get(element);
      if (!task?.isEdited) return false;
      task.refresh();
      return true;
    },
    dispose: () => {
      model.followers.delete(follower);
      for (const task of tasks.values()) task.dispose();
      tasks.clear();
    },
  };
}

/** Those of elements about which there is a result, or of which something rests on what others say. */
type Tasks<Result> = Map<object, ElementTask<Result>>;

interface Together<Result> {
  readonly work: Work<Result>;
  readonly tasks: Tasks<Result>;
}

class ElementTask<Result> extends Effect {
  result: Result | undefined;
  isEdited = true;
  private readonly element: ModelElement;
  private readonly together: Together<Result>;

  constructor(queue: Queue, element: ModelElement, together: Together<Result>) {
    super(queue);
    this.element = element;
    this.together = together;
    together.tasks.set(element, this);
  }

  override get subject(): ModelElement {
    return this.element;
  }

  edit(): void {
    this.isEdited = true;
    this.mark('stale');
  }

  end(): void {
    this.dispose();
    this.replace(undefined);
  }

  override refresh(): void {
    super.refresh();
    if (this.result !== undefined || !this.restsOnNothing) return;
    this.dispose();
    this.together.tasks.delete(this.element);
  }

  protected override run(): void {
    this.isEdited = false;
    this.replace(this.together.work.compute(this.element));
  }

  private replace(result: Result | undefined): void {
    const before = this.result;
    this.result = result;
    if (before !== undefined || result !== undefined)
      this.together.work.replaced(this.element, before, result);
  }
}
