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
  // Most names are one word, which is seen sooner than where the last of several begins.
  return name.includes('.') ? name.slice(name.lastIndexOf('.') + 1) : name;
}

/** The last word of the qualified name of an element: its own name, if that is not a clause's or a rule's. */
export function lastWordOf({
  ownName,
  fullName,
}: {
  readonly ownName: string;
  readonly fullName: string;
}): string {
  const before = fullName.charCodeAt(fullName.length - ownName.length - 1);
  return lastWord(before === space ? fullName : ownName);
}

const [dot, space] = ['.', ' '].map((character) => character.charCodeAt(0));

/** Whether a qualified name is this one within the scope, '' for the outermost. */
export function isCalled(qualifiedName: string, scope: string, name: string): boolean {
  if (scope === '') return qualifiedName === name;
  return (
    qualifiedName.length === scope.length + 1 + name.length &&
    qualifiedName.charCodeAt(scope.length) === dot &&
    qualifiedName.endsWith(name) &&
    qualifiedName.startsWith(scope)
  );
}

/** Whether it is this name within the scope, or within one around it. */
export function isWithin(qualifiedName: string, scope: string, name: string): boolean {
  const length = qualifiedName.length - name.length - 1;
  if (length < 0 || length > scope.length) return qualifiedName === name;
  if (length === scope.length) return isCalled(qualifiedName, scope, name);
  const behind = scope.charCodeAt(length);
  return (behind === dot || behind === space) && isCalled(qualifiedName, scope.slice(0, length), name);
}

/** "a.b" of "a.b.c", '' of "a". */
export function outward(name: string): string {
  return name.slice(0, Math.max(0, Math.max(name.lastIndexOf('.'), name.lastIndexOf(' '))));
}
