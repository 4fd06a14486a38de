/** Who hands work to whom: the steps of a process, workflow or procedure that lead into another. */
import type { Element, Span } from './fragment.ts';
import { linksOf, type Link } from './links.ts';
import type { Model } from './model.ts';
import { referrersOf } from './resolve.ts';

/** Work that goes from one flow to another, with the places in the text of the first. */
export interface Handover {
  readonly flow: Element;
  readonly spans: readonly Span[];
}

const flowKinds: ReadonlySet<string> = new Set(['process', 'workflow', 'procedure']);

/** The process, workflow or procedure that an element is or stands in. */
export function flowOf(element: Element): Element | undefined {
  for (let around: Element | undefined = element; around; around = around.parent)
    if (flowKinds.has(around.kind)) return around;
  return undefined;
}

/** The flows that the steps of this one lead into. */
export function handoversFrom(model: Model, flow: Element): readonly Handover[] {
  const links = withDescendants(flow)
    .flatMap((step) => linksOf(model, step))
    .filter(leadsOn);
  return grouped(links, ({ target }) => target && flowOf(target)).filter(
    (handover) => handover.flow !== flow,
  );
}

/** The flows with steps that lead into this one. */
export function handoversTo(model: Model, flow: Element): readonly Handover[] {
  const links = withDescendants(flow)
    .flatMap((step) => referrersOf(model, step))
    .filter(leadsOn);
  return grouped(links, ({ from }) => flowOf(from)).filter((handover) => handover.flow !== flow);
}

function leadsOn({ property }: Link): boolean {
  return leadingWords.has(property.word);
}

const leadingWords: ReadonlySet<string> = new Set(['then', 'yes', 'no', 'case']);

function grouped(links: readonly Link[], flowFor: (link: Link) => Element | undefined): readonly Handover[] {
  const byFlow = new Map<Element, Span[]>();
  for (const link of links) {
    const flow = flowFor(link);
    if (flow) byFlow.set(flow, [...(byFlow.get(flow) ?? []), link.reference.span]);
  }
  return [...byFlow].map(([flow, spans]) => ({ flow, spans }));
}

function withDescendants(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(withDescendants)];
}
