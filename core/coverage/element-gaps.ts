/** The gaps at each element that fails a rule, kept as findings. */
import type { Finding } from '../finding.ts';
import type { Element } from '../model/fragment.ts';
import { namePlace } from '../model/places.ts';
import type { Queue } from '../reactive/queue.ts';
import { Effect } from '../reactive/reactive.ts';
import { severityOf } from './asked-gaps.ts';
import type { Gap } from './coverage-result.ts';
import { brokenFindings, freeContext, freeFindings, isHeld, type FreeGap } from './rule-findings.ts';
import { foldGaps, type ElementGap, type FoldedGap } from './gap-findings.ts';
import { elementGap, type GapContext } from './gaps.ts';
import type { Covering } from './kept-coverage.ts';
import type { TaskPlace } from './plan.ts';
import { unsoundGap } from './rule-coverage.ts';
import { keepPointed, type Pointed } from './pointed-gaps.ts';
import type { Task } from './task.ts';

export interface ElementGaps {
  /** The verdicts about an element are others. */
  readonly judged: (element: Element) => void;
  readonly findingsIn: (uri: string) => readonly Finding[];
  /** Works the gaps at one element out before their turn. */
  readonly refresh: (element: Element) => void;
  readonly dispose: () => void;
}

/** @param pointing where rules wait that point at elements @param queue where elements wait whose gaps are others */
export function keepElementGaps(covering: Covering, pointing: Queue, queue: Queue): ElementGaps {
  const tellings = new Map<Element, GapTelling>();
  const tell = (element: Element): void => {
    const known = tellings.get(element);
    const hasGaps = hasFailing(covering, element) || pointed.at(element).size > 0;
    if (known && hasGaps) known.mark('stale');
    else if (known) drop(element, known);
    else if (hasGaps) tellings.set(element, new GapTelling(covering, pointed, queue, element));
  };
  const drop = (element: Element, telling: GapTelling): void => {
    telling.dispose();
    tellings.delete(element);
    covering.changed(element.uri);
  };
  const pointed = keepPointed(covering, pointing, tell);
  return {
    judged: (element) => {
      tell(element);
    },
    refresh: (element) => tellings.get(element)?.refresh(),
    findingsIn: (uri) => [
      ...(covering.model.fragments.get(uri)?.elements ?? []).flatMap(
        (element) => tellings.get(element)?.findings() ?? [],
      ),
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

function hasFailing({ verdictsOf }: Covering, element: Element): boolean {
  const { results } = verdictsOf(element) ?? { results: [] };
  return results.some(
    (judged) => judged !== undefined && (judged.failing.length > 0 || judged.unsound.length > 0),
  );
}

class GapTelling extends Effect {
  private folded: readonly FoldedGap[] = [];
  private free: readonly FreeGap[] = [];
  private readonly covering: Covering;
  private readonly pointed: Pointed;
  private readonly element: Element;

  constructor(covering: Covering, pointed: Pointed, queue: Queue, element: Element) {
    super(queue, element);
    this.covering = covering;
    this.pointed = pointed;
    this.element = element;
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
  const tasks = new Set([...(covering.verdictsOf(element)?.tasks ?? []), ...pointed.at(element).keys()]);
  const ordered = [...tasks]
    .flatMap((task) => {
      const place = places.get(task);
      return place ? [{ task, place }] : [];
    })
    .toSorted((one, other) => one.place.order - other.place.order);
  return ordered.flatMap(({ task, place }) => {
    const gaps = gapsAt(covering, pointed, element, task);
    return gaps.length > 0 && isAsked(covering, task, place)
      ? gaps.map((gap) => ({
          severity: severityOf(task.rule),
          rule: task.rule.name,
          practice: task.rule.practice,
          gap,
          aimed: place.aimed,
          clause: place.clause,
        }))
      : [];
  });
}

/** Of a rule about each element its own verdicts; a rule that asks for a number points at those that matter. */
function gapsAt(covering: Covering, pointed: Pointed, element: Element, task: Task): readonly Gap[] {
  const { rule, sentence } = task;
  if (sentence?.head.type !== 'each') return pointed.at(element).get(task) ?? [];
  const judged = covering.verdictsOf(element)?.get(task);
  if (!judged) return [];
  const context = contextOf(covering, task);
  return [
    ...judged.failing.map((verdict) => elementGap(context, rule, sentence, verdict, {})),
    ...(judged.unsound.length > 0 ? [unsoundGap(context, rule, element, judged.unsound)] : []),
  ];
}

function contextOf({ plan, language }: Covering, task: Task): GapContext {
  const place = plan.value.places.get(task);
  const free = freeContext(task, language);
  return place ? { ...free, place: place.aimed.place } : free;
}

function isAsked({ frameworks }: Covering, task: Task, { aimed, clause }: TaskPlace): boolean {
  const kept = frameworks.value.find((framework) => framework.aimed === aimed);
  if (!kept || kept.isEmpty.value || kept.isOpen.get(task)?.value !== true) return false;
  return task.purpose !== 'evidence' || kept.asksEvidence.get(clause)?.value === true;
}

/** The gaps at the element of rules that stand by themselves. */
function freeGapsOf(covering: Covering, pointed: Pointed, element: Element): readonly FreeGap[] {
  return covering.plan.value.free.flatMap((task) => {
    const gaps = gapsAt(covering, pointed, element, task);
    return gaps.filter((gap) => isHeld(task, gap)).map((gap) => ({ task, gap }));
  });
}

function findingOf(
  { model }: Covering,
  element: Element,
  { severity, message, aimed, clause, gaps }: FoldedGap,
): Finding {
  return {
    id: 'gap',
    severity,
    message,
    ...namePlace(model, element),
    clause: `${aimed.framework.name} ${clause.clause.code}`,
    clausePlace: namePlace(model, clause.clause.element),
    related: [],
    get fixes() {
      const byTitle = new Map(gaps.flatMap(({ fix }) => (fix ? [[fix.title, fix] as const] : [])));
      return [...byTitle.values()];
    },
  };
}
