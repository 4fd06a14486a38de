/**
 * The chance that a structure works, exactly: the structure becomes a decision diagram over its parts, so that
 * a part that stands in several places counts once. The parts fail independently of each other.
 */
import { add, multiply, one, product, subtract, toNumber, zero, type Rational } from '../model/rational.ts';

/** Works where at least `needed` of its parts do. */
export type Structure =
  | { readonly type: 'part'; readonly id: string }
  | { readonly type: 'set'; readonly needed: number; readonly parts: readonly Structure[] };

/** The chance that the structure works; undefined where the diagram grows too large. */
export function chanceOf(structure: Structure, chances: ReadonlyMap<string, Rational>): Rational | undefined {
  const series = new Set<string>();
  if (isSeries(structure, series)) return product([...series].map((id) => chances.get(id) ?? one));
  const diagram = createDiagram();
  const root = build(diagram, structure, new Map());
  return root === undefined
    ? undefined
    : chanceAt(
        diagram,
        root,
        [...diagram.variables].map(([id]) => chances.get(id) ?? one),
        new Map(),
      );
}

/**
 * Whether it shows at once that the structure works at least so often: where it is a series that reaches it by more than the
 * imprecision of plain numbers, which is below 1e-12 for as many parts as there may be.
 */
export function reachesSurely(
  structure: Structure,
  chances: ReadonlyMap<string, Rational>,
  promised: Rational,
): boolean {
  const series = new Set<string>();
  if (!isSeries(structure, series)) return false;
  let chance = 1;
  for (const id of series) chance *= toNumber(chances.get(id) ?? one);
  return chance > toNumber(promised) + imprecision;
}

const imprecision = 1e-9;

/** Whether it works where each of its parts does, which then are all in the set: most structures are so. */
function isSeries(structure: Structure, parts: Set<string>): boolean {
  if (structure.type === 'set')
    return (
      structure.needed === structure.parts.length && structure.parts.every((part) => isSeries(part, parts))
    );
  parts.add(structure.id);
  return parts.size <= mostParts;
}

/** The chance that at least so many of equal parts work. */
export function chanceOfSpares(needed: number, count: number, chance: Rational): Rational {
  let chances: readonly Rational[] = [one];
  for (let index = 0; index < count; index++) {
    chances = [...chances, zero].map((up, works) => {
      const before = works === 0 ? zero : (chances[works - 1] ?? zero);
      return add(
        multiply(works === chances.length ? zero : up, subtract(one, chance)),
        multiply(before, chance),
      );
    });
  }
  return chances.slice(needed).reduce(add, zero);
}

const largestDiagram = 20_000;
const mostParts = 500;

/** Node 0 fails, node 1 works; every other asks for one variable. */
interface Diagram {
  readonly nodes: { readonly variable: number; readonly down: number; readonly up: number }[];
  readonly unique: Map<string, number>;
  readonly variables: Map<string, number>;
}

function createDiagram(): Diagram {
  const end = { variable: Infinity, down: 0, up: 0 };
  return { nodes: [end, end], unique: new Map(), variables: new Map() };
}

function build(
  diagram: Diagram,
  structure: Structure,
  known: Map<Structure, number | undefined>,
): number | undefined {
  if (known.has(structure)) return known.get(structure);
  const built =
    structure.type === 'part' ? partNode(diagram, structure.id) : setNode(diagram, structure, known);
  known.set(structure, built);
  return built;
}

function partNode(diagram: Diagram, id: string): number | undefined {
  const variable = diagram.variables.get(id) ?? diagram.variables.size;
  diagram.variables.set(id, variable);
  return diagram.variables.size > mostParts ? undefined : nodeOf(diagram, variable, 0, 1);
}

/** After each part: the diagram for "at least so many work" among those seen, for every number. */
function setNode(
  diagram: Diagram,
  { needed, parts }: Extract<Structure, { type: 'set' }>,
  known: Map<Structure, number | undefined>,
): number | undefined {
  let atLeast: number[] = [1, ...Array.from({ length: needed }, () => 0)];
  for (const part of parts) {
    const node = build(diagram, part, known);
    if (node === undefined || diagram.nodes.length > largestDiagram) return undefined;
    const before = atLeast;
    atLeast = before.map((same, count) =>
      count === 0 ? 1 : choose(diagram, node, before[count - 1] ?? 0, same, new Map()),
    );
  }
  return atLeast[needed];
}

/** Where the condition works the first, else the second. */
function choose(
  diagram: Diagram,
  condition: number,
  up: number,
  down: number,
  known: Map<string, number>,
): number {
  if (condition === 1 || up === down) return up;
  if (condition === 0) return down;
  const key = `${condition} ${up} ${down}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const ends = [condition, up, down].map((node) => diagram.nodes[node]);
  const variable = Math.min(...ends.map((node) => node?.variable ?? Infinity));
  const side = (which: 'up' | 'down') =>
    ends.map((node, index) =>
      node?.variable === variable ? node[which] : ([condition, up, down][index] ?? 0),
    );
  const [conditionUp = 0, upUp = 0, downUp = 0] = side('up');
  const [conditionDown = 0, upDown = 0, downDown = 0] = side('down');
  const chosen = nodeOf(
    diagram,
    variable,
    choose(diagram, conditionDown, upDown, downDown, known),
    choose(diagram, conditionUp, upUp, downUp, known),
  );
  known.set(key, chosen);
  return chosen;
}

function nodeOf(diagram: Diagram, variable: number, down: number, up: number): number {
  if (down === up) return up;
  const key = `${variable} ${down} ${up}`;
  const found = diagram.unique.get(key);
  if (found !== undefined) return found;
  diagram.nodes.push({ variable, down, up });
  diagram.unique.set(key, diagram.nodes.length - 1);
  return diagram.nodes.length - 1;
}

function chanceAt(
  diagram: Diagram,
  node: number,
  chances: readonly Rational[],
  known: Map<number, Rational>,
): Rational {
  if (node < 2) return node === 1 ? one : zero;
  const found = known.get(node);
  if (found) return found;
  const { variable, down, up } = diagram.nodes[node] ?? { variable: 0, down: 0, up: 0 };
  const chance = chances[variable] ?? one;
  const working = multiply(chance, chanceAt(diagram, up, chances, known));
  const total = add(working, multiply(subtract(one, chance), chanceAt(diagram, down, chances, known)));
  known.set(node, total);
  return total;
}
