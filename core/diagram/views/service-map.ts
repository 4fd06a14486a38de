/** The service map: who uses which services, what these stand on, and who supplies that. */
import { diagramMessages } from '../../messages/diagram.ts';
import { capitalized } from '../../messages/wording.ts';
import { titleOf, wordsOf } from '../../model/access.ts';
import type { Element } from '../../model/fragment.ts';
import { kindLabel } from '../../model/kinds.ts';
import type { Model } from '../../model/model.ts';
import { elementsNamed, elementsOfKind } from '../../model/model.ts';
import { compareElements } from '../../model/order.ts';
import { collapse } from '../collapse.ts';
import type { Graph, GraphEdge, GraphNode } from '../graph.ts';
import type { ViewOptions } from '../views.ts';
import { customerLinks } from './customer-links.ts';
import type { Link } from './link.ts';
import { mergeLinks } from './link.ts';
import { serviceLinks } from './service-links.ts';
import { isNoMore, isNotYet, statesOf } from './standing.ts';
import { teamOf } from './team-of.ts';

/** More than this cannot be read: then each team is drawn as one shape. */
const readable = { nodes: 250, edges: 300 };

export function serviceMap(model: Model, { language }: ViewOptions): Graph {
  const drawn = ['customer', 'service', 'component', 'supplier'].flatMap((kind) => drawable(model, kind));
  const links = [...customerLinks(model, language), ...serviceLinks(model, language)].filter(
    ({ from, to }) => isDrawable(model, from) && isDrawable(model, to),
  );
  const known = new Set(drawn);
  const named = new Set(links.flatMap(({ from, to }) => [from, to]).filter((element) => !known.has(element)));
  const leaves = [...drawn, ...[...named].toSorted(compareElements)];
  const teams = new Map(leaves.flatMap((element) => teamEntry(model, element)));
  const containers = [...new Set(teams.values())].toSorted(compareElements);
  const leafId = (element: Element): string =>
    containers.includes(element) ? `${element.qualifiedName} (party)` : element.qualifiedName;
  const graph: Graph = {
    title: titleOfMap(model, { language }),
    note: '',
    nodes: [
      ...containers.map((team) => ({ ...nodeOf(team, { language }), isContainer: true })),
      ...leaves.map((element) => ({
        ...nodeOf(element, { language }),
        id: leafId(element),
        container: teams.get(element)?.qualifiedName ?? '',
      })),
    ],
    edges: mergeLinks(links).map((link) => edgeOf(link, leafId)),
  };
  return collapse(graph, readable, diagramMessages[language]);
}

/** The elements of a kind that a map of the model shows: its own, each name once. */
function drawable(model: Model, kind: string): readonly Element[] {
  return elementsOfKind(model, kind).filter((element) => isDrawable(model, element));
}

function isDrawable(model: Model, element: Element): boolean {
  if (element.name === '' || element.library) return false;
  return elementsNamed(model, element.qualifiedName)[0] === element;
}

function teamEntry(model: Model, element: Element): readonly (readonly [Element, Element])[] {
  const team = teamOf(model, element);
  return team && isDrawable(model, team) ? [[element, team]] : [];
}

function nodeOf(element: Element, { language }: ViewOptions): GraphNode {
  const states = statesOf(element);
  return {
    id: element.qualifiedName,
    element: element.qualifiedName,
    kind: element.kind,
    caption: capitalized(kindLabel(element.kind, language)),
    label: titleOf(element, language),
    detail: [...wordsIn(element, 'kind'), ...wordsIn(element, 'criticality'), ...states]
      .filter((word) => !unsaid.has(word))
      .join(' · '),
    container: '',
    isContainer: false,
    isStack: false,
    tone: isNotYet(element) || isNoMore(element) ? 'dim' : 'normal',
  };
}

const unsaid: ReadonlySet<string> = new Set(['live', 'normal']);

function wordsIn(element: Element, word: string): readonly string[] {
  return element.properties
    .filter((property) => property.word === word)
    .flatMap((property) => wordsOf(property));
}

function edgeOf(link: Link, leafId: (element: Element) => string): GraphEdge {
  const [from, to] = [leafId(link.from), leafId(link.to)];
  const { kind, caption, label, dashed } = link;
  return { id: `${from} ${kind} ${to}`, from, to, kind, caption, label, dashed };
}

/** With the name of the system, where the model has one only. */
function titleOfMap(model: Model, { language }: ViewOptions): string {
  const [system, ...others] = drawable(model, 'sms');
  const { services } = diagramMessages[language];
  return system && others.length === 0 ? `${services} · ${titleOf(system, language)}` : services;
}
