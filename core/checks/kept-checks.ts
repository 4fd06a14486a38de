/** What the checks find, kept while the model is edited: a check runs again where what it read has changed. */
import type { Finding } from '../finding.ts';
import { checkMessages } from '../messages/checks.ts';
import type { Language } from '../messages/language.ts';
import type { Element } from '../model/fragment.ts';
import type { ElementWorks } from '../model/element-work.ts';
import { ElementsByFile } from '../model/elements-by-file.ts';
import type { Model } from '../model/model.ts';
import { Effect } from '../reactive/effect.ts';
import { untracked } from '../reactive/reactive.ts';
import type { Check, CheckContext, ElementCheck, ModelCheck } from './check.ts';
import { checks } from './registry.ts';
import { Collection, findingOf, type Told } from './told.ts';

export interface Judging {
  /** YYYY-MM-DD; without it nothing is said about time. */
  readonly asOf: string | undefined;
  readonly language: Language;
}

/** Findings that are kept up to date. */
export interface KeptFindings {
  /** The findings in a file. */
  readonly findingsIn: (uri: string) => readonly Finding[];
  /** Works out what concerns one element before its turn. */
  readonly refresh: (element: Element) => void;
  /** The same, if it is the element itself that says something else. */
  readonly refreshEdited: (element: Element) => void;
  readonly dispose: () => void;
}

export interface Keeping {
  /** What is done for each element; what must be done again waits in its queue. */
  readonly works: ElementWorks;
  /** Told of each file whose findings may be others. */
  readonly changed: (uri: string) => void;
}

export function keepChecks(model: Model, judging: Judging, { works, changed }: Keeping): KeptFindings {
  const context = contextOf(model, judging);
  const told = new ElementsByFile();
  const elements = works.add<readonly Told[]>({
    compute: (element) => tellElement(context, element),
    isAboutForm: true,
    isAboutNamesakes: true,
    replaced: (element, _, now) => {
      if (now) told.add(element);
      else told.delete(element);
      changed(element.uri);
    },
  });
  const wholes = checks.flatMap((check) =>
    check.of === 'model' ? [new ModelTask(context, check, { works, changed })] : [],
  );
  const inElements = (uri: string): readonly Finding[] =>
    told.in(uri).flatMap((element) => {
      const known = elements.resultOf(element) ?? [];
      return live(context, known, () => tellElement(context, element) ?? []);
    });
  return {
    findingsIn: (uri) => [
      ...textFindings(model, judging, uri),
      ...inElements(uri),
      ...wholes.flatMap((whole) => whole.findingsIn(uri)),
    ],
    refresh: elements.refresh,
    refreshEdited: elements.refreshEdited,
    dispose: () => {
      for (const whole of wholes) whole.dispose();
    },
  };
}

/** What the text of a file says by itself, whatever the others say: its syntax. */
export function textFindings(model: Model, judging: Judging, uri: string): readonly Finding[] {
  const context = contextOf(model, judging);
  return live(context, tellFile(context, uri), () => tellFile(context, uri));
}

/** What the checks are told beside what they look at. */
export function contextOf(model: Model, judging: Judging): CheckContext {
  return { model, ...judging, messages: checkMessages[judging.language] };
}

/** The findings as they stand now; their fixes are worked out by telling again. */
export function live(
  { model }: CheckContext,
  told: readonly Told[],
  again: () => readonly Told[],
): readonly Finding[] {
  return told.map((one, index) => findingOf(model, one, () => untracked(again)[index]));
}

/** What the checks tell of one element; most often nothing. */
function tellElement(context: CheckContext, element: Element): readonly Told[] | undefined {
  const collection = new Collection(context.model, element);
  checksFor(element.kind).forEach((check) => {
    check.check(context, element, collection.for(check));
  });
  const { told } = collection;
  return told.length > 0 ? told : undefined;
}

function tellFile(context: CheckContext, uri: string): readonly Told[] {
  const fragment = context.model.fragments.get(uri);
  if (!fragment || fragment.library) return [];
  const collection = new Collection(context.model, undefined);
  for (const check of checks) if (check.of === 'file') check.check(context, fragment, collection.for(check));
  return collection.told;
}

function checksFor(kind: string): readonly ElementCheck[] {
  let found = checksByKind.get(kind);
  if (!found) checksByKind.set(kind, (found = checks.filter((check) => isFor(check, kind))));
  return found;
}

const checksByKind = new Map<string, readonly ElementCheck[]>();

function isFor(check: Check, kind: string): check is ElementCheck {
  return check.of === 'element' && (check.kinds === 'every' || check.kinds.includes(kind));
}

/** A check of the whole of a relation. */
class ModelTask extends Effect {
  private told: readonly Told[] = [];
  private readonly context: CheckContext;
  private readonly check: ModelCheck;
  private readonly changed: Keeping['changed'];

  constructor(context: CheckContext, check: ModelCheck, { works, changed }: Keeping) {
    super(works.queue);
    this.context = context;
    this.check = check;
    this.changed = changed;
  }

  findingsIn(uri: string): readonly Finding[] {
    const here = this.told.filter((told) => told.uri === uri);
    return live(this.context, here, () => this.tell().filter((told) => told.uri === uri));
  }

  protected override run(): void {
    for (const { uri } of this.told) this.changed(uri);
    this.told = this.tell();
    for (const { uri } of this.told) this.changed(uri);
  }

  private tell(): readonly Told[] {
    const collection = new Collection(this.context.model, undefined);
    this.check.check(this.context, collection.for(this.check));
    return collection.told;
  }
}
