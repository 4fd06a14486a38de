/** Who names an element: put in and taken out edit by edit, brought into order when somebody asks. */
import { Effect } from '../reactive/effect.ts';
import { Source } from '../reactive/source.ts';
import { orderLinks } from './link-lists.ts';
import type { Link } from './links.ts';
import type { Model } from './model.ts';

/** Those who name an element. */
export class Uses extends Source {
  private links: Link[] = noLinks;
  /** Those of them that are to be taken out: of thousands one at a time would be slow. */
  declare private gone?: Set<Link> | undefined;
  /** How many of them, from the first on, are in order. */
  private ordered = 0;

  /**
   * While the list is short it is as long as it must be; a list that grows is longer. (`concat` takes five times as long as
   * `toSpliced`: the engine runs it apart.)
   */
  add(link: Link): void {
    const { links } = this;
    if (links.length === 0) this.links = [link];
    else if (links.length < few) this.links = links.toSpliced(links.length, 0, link);
    else links.push(link);
  }

  /** The list is to be tidied later. */
  drop(link: Link): void {
    (this.gone ??= new Set()).add(link);
  }

  get size(): number {
    return this.links.length;
  }

  /** Those that are to be taken out among them. */
  inAnyOrder(): readonly Link[] {
    return this.links;
  }

  /** In the order of files and text. */
  inOrder(): readonly Link[] {
    this.tidy();
    const { length } = this.links;
    if (this.ordered < length && length > 1) this.links = orderLinks(this.links, this.ordered);
    this.ordered = length;
    return this.links;
  }

  tidy(): void {
    const { gone, links, ordered } = this;
    if (!gone) return;
    this.ordered = 0;
    this.links = links.filter((link, index) => {
      if (gone.has(link)) return false;
      if (index < ordered) this.ordered++;
      return true;
    });
    this.gone = undefined;
  }
}

/** Not to be filled. */
const noLinks: Link[] = [];
const few = 8;

/** Takes out what is gone, behind all names that wait to be resolved. */
export function takeOutLater(model: Model, uses: Uses, link: Link): void {
  const known = tidyings.get(model);
  const tidying = known && known.untidy.size > 0 ? known : new Tidying(model.linking);
  tidyings.set(model, tidying);
  tidying.untidy.add(uses);
  uses.drop(link);
}

class Tidying extends Effect {
  readonly untidy = new Set<Uses>();

  protected override run(): void {
    for (const uses of this.untidy) uses.tidy();
    this.untidy.clear();
  }
}

const tidyings = new WeakMap<Model, Tidying>();
