/** Work that is done for each element of the user's files, and again where what it read has changed. */
import { Effect } from '../reactive/effect.ts';
import { forgetResult, keepResult, resultBy, type KeptResult } from '../reactive/kept-results.ts';
import type { Queue, Settling } from '../reactive/queue.ts';
import { modelElement, type ModelElement } from './element.ts';
import type { Element } from './fragment.ts';
import type { Follower, Model } from './model.ts';
import { Newcomers } from './newcomers.ts';

export interface ElementWork<Result> {
  /** Nothing for an element that it was not done for yet. */
  readonly resultOf: (element: Element) => Result | undefined;
  /** Does the work for one element now, before its turn. */
  readonly refresh: (element: Element) => void;
  /** The same if the element says something else or its names mean something else, not for what rests on others. @returns whether it is so */
  readonly refreshEdited: (element: Element) => boolean;
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

/** All work for the elements of a model. To settle is to do it for those that have come; what is to be done again waits in the queue. */
export class ElementWorks implements Settling {
  readonly queue: Queue;
  private readonly model: Model;
  private readonly works: KeptWork[] = [];
  /** Elements for which not all is done that there is to do. */
  private readonly newcomers = new Newcomers();

  constructor(model: Model, queue: Queue) {
    this.model = model;
    this.queue = queue;
    for (const element of elementsOf(model)) this.newcomers.add(element);
    model.followers.add(this.follower);
  }

  /** Does the work for the elements that are there and those that come. */
  add<Result>(work: Work<Result>): ElementWork<Result> {
    const { queue, newcomers } = this;
    const taskOf = (element: Element): ElementTask<Result> | undefined => {
      const own = modelElement(element);
      const known = resultBy<ElementTask<Result>>(own, work);
      return known ?? (newcomers.has(own) ? new ElementTask(queue, own, work) : undefined);
    };
    this.works.push({
      isAboutForm: work.isAboutForm,
      isAboutNamesakes: work.isAboutNamesakes,
      known: (element) => resultBy<ElementTask<Result>>(element, work),
      begin: (element) => new ElementTask(queue, element, work),
    });
    return {
      resultOf: (element) => resultBy<ElementTask<Result>>(modelElement(element), work)?.result,
      refresh: (element) => taskOf(element)?.refresh(),
      refreshEdited: (element) => {
        const task = taskOf(element);
        if (!task?.isEdited) return false;
        task.refresh();
        return true;
      },
    };
  }

  get size(): number {
    return this.newcomers.size;
  }

  get isEmpty(): boolean {
    return this.size === 0;
  }

  settle(isOver: () => boolean = () => false): boolean {
    while (!this.isEmpty) {
      this.workOn(this.newcomers.next(together));
      if (isOver()) break;
    }
    return this.isEmpty;
  }

  dispose(): void {
    this.model.followers.delete(this.follower);
    this.newcomers.clear();
    for (const element of elementsOf(this.model))
      for (const work of this.works) work.known(element)?.forget();
  }

  private readonly follower: Follower = {
    added: (element) => {
      if (!element.library) this.newcomers.add(element);
    },
    edited: (element) => {
      for (const work of this.works) this.taskFor(work, element)?.edit();
    },
    reworded: (element) => {
      for (const work of this.works) if (work.isAboutForm) work.known(element)?.reword();
    },
    used: (element) => {
      for (const work of this.works) this.taskFor(work, element)?.mark('stale');
    },
    namesakes: (element) => {
      for (const work of this.works) if (work.isAboutNamesakes) this.taskFor(work, element)?.edit();
    },
    removed: (element) => {
      this.newcomers.delete(element);
      for (const work of this.works) work.known(element)?.end();
    },
  };

  /** One work for all of them, then the next: what is done is the same code for a while. */
  private workOn(elements: readonly ModelElement[]): void {
    for (const work of this.works)
      elements.forEach((element) => {
        (work.known(element) ?? work.begin(element)).refresh();
      });
  }

  /** Of an element that nothing was told of there is none; of a newcomer there is one in its turn. */
  private taskFor(work: KeptWork, element: ModelElement): Task | undefined {
    const known = work.known(element);
    if (known || element.library || this.newcomers.has(element)) return known;
    const task = work.begin(element);
    task.keep();
    this.queue.add(task);
    return task;
  }
}

/** So many elements are worked on before somebody may ask for a pause: some milliseconds. */
const together = 50;

/** Those of the user's files, in no order. */
function elementsOf({ fragments }: Model): readonly ModelElement[] {
  const own = [...fragments.values()].filter(({ library }) => !library);
  return own.flatMap(({ elements }) => elements.map(modelElement));
}

/** A work, whatever comes out of it. */
interface KeptWork extends Pick<Work<unknown>, 'isAboutForm' | 'isAboutNamesakes'> {
  readonly known: (element: ModelElement) => Task | undefined;
  /** A task that is not kept yet, nor waits. */
  readonly begin: (element: ModelElement) => Task;
}

interface Task extends Effect {
  /** The element says something else. */
  edit(): void;
  /** It says the same in another form. */
  reword(): void;
  /** It is gone. */
  end(): void;
  keep(): void;
  forget(): void;
}

/** The work for one element: kept with it where there is a result, or something rests on what others say. */
class ElementTask<Result> extends Effect implements Task, KeptResult {
  result: Result | undefined;
  isEdited = true;
  nextResult: KeptResult | undefined;
  readonly recipe: Work<Result>;
  private readonly element: ModelElement;
  private isKept = false;

  constructor(queue: Queue, element: ModelElement, work: Work<Result>) {
    super(queue, 'idle');
    this.element = element;
    this.recipe = work;
  }

  override get subject(): ModelElement {
    return this.element;
  }

  edit(): void {
    this.isEdited = true;
    this.mark('stale');
  }

  reword(): void {
    if (this.result !== undefined) this.edit();
  }

  end(): void {
    this.forget();
    this.replace(undefined);
  }

  keep(): void {
    if (!this.isKept) keepResult(this.element, this);
    this.isKept = true;
  }

  forget(): void {
    this.dispose();
    if (this.isKept) forgetResult(this.element, this.recipe);
    this.isKept = false;
  }

  override refresh(): void {
    super.refresh();
    if (this.result === undefined && this.restsOnNothing) this.forget();
    else this.keep();
  }

  protected override run(): void {
    this.isEdited = false;
    this.replace(this.recipe.compute(this.element));
  }

  private replace(result: Result | undefined): void {
    const before = this.result;
    this.result = result;
    if (result !== undefined) this.keep();
    if (before !== undefined || result !== undefined) this.recipe.replaced(this.element, before, result);
  }
}
