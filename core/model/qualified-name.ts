import type { Element } from './fragment.ts';

/**
 * The name of an element with its package and the elements around it: "waterland.it.Email". Clauses are called
 * by framework and number, rules by clause and name: "ISO20000 8.3.3 Agreed".
 */
export function qualifiedNameOf(
  packageName: string,
  parent: Element | undefined,
  kind: string,
  name: string,
): string {
  if (!parent) return packageName === '' ? name : joined(packageName, name);
  if (kind === 'must' || kind === 'should') return `${parent.qualifiedName} ${name}`;
  if (kind !== 'clause') return joined(parent.qualifiedName, name);
  let framework = parent;
  while (framework.kind === 'clause' && framework.parent) framework = framework.parent;
  return `${framework.qualifiedName} ${name}`;
}

/** In one piece: of a text put together by a template the pieces are kept too, and it is copied when it is looked up. */
function joined(scope: string, name: string): string {
  return [scope, name].join('.');
}

/** "Diagnose" of "DeskIncidents.Diagnose". */
export function lastWord(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/** "a.b" of "a.b.c", '' of "a". */
export function outward(name: string): string {
  return name.slice(0, Math.max(0, Math.max(name.lastIndexOf('.'), name.lastIndexOf(' '))));
}
