/** The gaps at each element that fails a rule, kept as findings. */
import type { Finding, Fix } from '../finding.ts';
import { coverageMessages } from '../messages/coverage.ts';
import { ElementsByFile } from '../model/elements-by-file.ts';
import type { Element } from '../model/fragment.ts';
import { namePlace } from '../model/places.ts';
import type { Queue } from '../reactive/queue.ts';
import { Effect } from '../reactive/effect.ts';
import { isToldAtElements, type Spread } from './absence.ts';
import { severityOf } from './asked-gaps.ts';
import type { Gap } from './coverage-result.ts';
import { brokenFindings, freeFindings, isHeld, type FreeGap } from './rule-findings.ts';
import { gapsAt, tasksWithGaps } from './gaps-at.ts';
import { foldGaps, type ElementGap, type FoldedGap } from './gap-findings.ts';
import { fixForElement } from './gap-fix.ts';
import type { ElementVerdicts } from './judged.ts';
import type { Covering } from './kept-coverage.ts';
import type { Aimed, TaskPlace } from './plan.ts';
import { keepPointed, type Pointed } from './pointed-gaps.ts';
import type { Task } from './task.ts';

export interface ElementGaps {
  /** The verdicts about an element are others. */
  readonly judged: (
    element: Element,
    before: ElementVerdicts | undefined,
    now: ElementVerdicts | undefined,
  ) => void;
  readonly findingsIn: (uri: string) => readonly Finding[];
  /** Works the gaps at one element out before their turn. */
  readonly refresh: (element: Element) => void;
  readonly dispose: () => void;
}

/** @param pointing where rules wait that point at elements @param queue where elements wait whose gaps are others */
export function keepElementGaps(covering: Covering, pointing: Queue, queue: Queue): ElementGaps {
  const tellings = new Map<Element, GapTelling>();
  const told = new ElementsByFile();
  const tell = (element: Element, verdicts: ElementVerdicts | undefined): void => {
    const known = tellings.get(element);
    const hasGaps = verdicts?.hasGaps === true || pointed.at(element).size > 0;
    if (known && hasGaps) known.mark('stale');
    else if (known) drop(element, known);
    else if (hasGaps) {
      tellings.set(element, new GapTelling(covering, pointed, queue, element));
      told.add(element);
    }
  };
  const drop = (element: Element, telling: GapTelling): void => {
    telling.dispose();
    tellings.delete(element);
    told.delete(element);
    covering.changed(element.uri);
  };
  const pointed = keepPointed(covering, pointing, (element) => {
    tell(element, covering.verdictsOf(element));
  });
  return {
    judged: (element, before, now) => {
      const concerns = before?.hasGaps === true || now?.hasGaps === true || pointed.at(element).size > 0;
      if (concerns) tell(element, now);
    },
    refresh: (element) => tellings.get(element)?.refresh(),
    findingsIn: (uri) => [
      ...told.in(uri).flatMap((element) => tellings.get(element)?.findings() ?? []),
      ...freeFindings(
        covering.model,
        pointed.free().filter(({ gap }) => gap.uri === uri),
      ),
      ...brokenFindings(covering.model, uri, covering.language),
    ],
    dispose: () => {
      pointed.dispose();
      for (const telling of tellings.values()) telling.dispose();
    },
  };
}

class GapTelling extends Effect {
  private folded: readonly FoldedGap[] = [];
  private free: readonly FreeGap[] = [];
  private readonly covering: Covering;
  private readonly pointed: Pointed;
  private readonly element: Element;

  constructor(covering: Covering, pointed: Pointed, queue: Queue, element: Element) {
    super(queue);
    this.covering = covering;
    this.pointed = pointed;
    this.element = element;
  }

  override get subject(): Element {
    return this.element;
  }

  findings(): readonly Finding[] {
    const { covering, element } = this;
    return [
      ...this.folded.map((gap) => findingOf(covering, element, gap)),
      ...freeFindings(covering.model, this.free),
    ];
  }

  protected override run(): void {
    const { covering, pointed, element } = this;
    this.folded = foldGaps(element, askedOf(covering, pointed, element), covering.language);
    this.free = freeGapsOf(covering, pointed, element);
    covering.changed(element.uri);
  }
}

/** The gaps of frameworks that the element is told of, in the order of frameworks, clauses and rules. */
function askedOf(covering: Covering, pointed: Pointed, element: Element): readonly ElementGap[] {
  const { places } = covering.plan.value;
  const asked: Asked[] = [];
  for (const task of tasksWithGaps(covering, pointed, element)) {
    const place = places.get(task);
    const spread = place && askedSpread(covering, task, place);
    if (spread) asked.push({ task, place, spread });
  }
  // Of what nobody of many does the line where the SMS aims at the framework tells: most often that is all.
  if (!asked.some(({ spread }) => isToldAtElements(spread))) return none;
  asked.sort((one, other) => one.place.order - other.place.order);
  return asked.flatMap(({ task, place, spread }) =>
    gapsAt(covering, pointed, element, task).map((gap) => ({
      spread,
      severity: severityOf(task.rule),
      rule: task.rule.name,
      practice: task.rule.practice,
      gap,
      aimed: place.aimed,
      clause: place.clause,
    })),
  );
}

const none: readonly never[] = [];

/** A rule whose gaps are asked for. */
interface Asked {
  readonly task: Task;
  readonly place: TaskPlace;
  /** How far elements meet it. */
  readonly spread: Spread;
}

/** How far elements meet the rule; nothing where its gaps are not asked for. */
function askedSpread({ frameworks }: Covering, task: Task, { aimed, clause }: TaskPlace): Spread | undefined {
  const kept = frameworks.value.find((framework) => framework.aimed === aimed);
  if (!kept || kept.isEmpty.value) return undefined;
  const spread = kept.openSpread.get(task)?.value;
  const isAsked = task.purpose !== 'evidence' || kept.asksEvidence.get(clause)?.value === true;
  return isAsked ? spread : undefined;
}

/** The gaps at the element of rules that stand by themselves. */
function freeGapsOf(covering: Covering, pointed: Pointed, element: Element): readonly FreeGap[] {
  const { free } = covering.plan.value;
  if (free.length === 0) return none;
  return free.flatMap((task) => {
    const gaps = gapsAt(covering, pointed, element, task);
    return gaps.filter((gap) => isHeld(task, gap)).map((gap) => ({ task, gap }));
  });
}

function findingOf(covering: Covering, element: Element, folded: FoldedGap): Finding {
  const { model } = covering;
  const { severity, message, aimed, parts, gaps } = folded;
  const [only, ...others] = parts;
  const { name } = aimed.framework;
  const told = others.length > 0 ? parts : [];
  return {
    id: 'gap',
    severity,
    message,
    ...namePlace(model, element),
    clause: only && told.length === 0 ? `${name} ${only.clause.clause.code}` : name,
    clausePlace: namePlace(model, only && told.length === 0 ? only.clause.clause.element : aimed.framework),
    ...(told.length > 0 && {
      parts: told.map((part) => ({ clause: part.clause.clause.code, message: part.message })),
    }),
    related: told.map((part) => ({
      ...namePlace(model, part.clause.clause.element),
      message: `${part.clause.clause.code}: ${part.message}`,
    })),
    get fixes() {
      return elementFixes(covering, element, aimed, gaps);
    },
  };
}

/** What mends most of it at once, then what mends each. */
function elementFixes(
  { language }: Covering,
  element: Element,
  { judging }: Aimed,
  gaps: readonly Gap[],
): readonly Fix[] {
  const mending = { judging, messages: coverageMessages[language], language };
  const obstacles = gaps.flatMap((gap) => gap.obstacles);
  const whole = gaps.length > 1 ? fixForElement(mending, element, obstacles) : undefined;
  const fixes = [whole, ...gaps.map(({ fix }) => fix)].flatMap((fix) => fix ?? []);
  return [...new Map(fixes.map((fix) => [fix.title, fix])).values()];
}
