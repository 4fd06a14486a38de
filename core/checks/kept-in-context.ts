/** What checks work out more than once, kept with the context that they judge in, until what it rests on changes. */
import { modelElement, type ModelElement } from '../model/element.ts';
import type { Element } from '../model/fragment.ts';
import { isNamedByFew } from '../model/links.ts';
import { Computed } from '../reactive/computed.ts';
import { perKey } from '../reactive/per-key.ts';
import { keptInRun } from '../reactive/once-per-run.ts';
import { isSubject } from '../reactive/reactive.ts';
import type { PassableContext } from './passable.ts';

/** A function of an element that several elements ask about. @param isSame whether a new result says the same */
export function keptOf<Result>(
  compute: (context: PassableContext, element: Element) => Result,
  isSame?: (one: Result, other: Result) => boolean,
): (context: PassableContext, element: Element) => Result {
  const known = perKey<PassableContext, ModelElement, Result>(compute, isSame);
  return (context, element) => known(context, modelElement(element));
}

/** The same, kept only of elements that many name, on which thousands may stand: of others it is found for who asks. */
export function keptOfMany<Result>(
  compute: (context: PassableContext, element: Element) => Result,
  isSame?: (one: Result, other: Result) => boolean,
): (context: PassableContext, element: Element) => Result {
  const kept = keptOf(compute, isSame);
  return (context, element) =>
    isNamedByFew(context.model, element) ? compute(context, element) : kept(context, element);
}

/**
 * A function of the element that is judged, whose checks ask for it one after the other: it is known until the next
 * element is judged. What it reads is read by the one that is judged.
 */
export function knownInRun<Result>(
  compute: (context: PassableContext, element: Element) => Result,
): (context: PassableContext, element: Element) => Result {
  const inRun = keptInRun((): { found?: { readonly result: Result } } => ({}));
  return (context, element) => {
    if (!isSubject(element)) return compute(context, element);
    const known = inRun(context);
    known.found ??= { result: compute(context, element) };
    return known.found.result;
  };
}

/** A fact that is the same whichever element is judged. */
export function keptOnce<Result>(
  compute: (context: PassableContext) => Result,
  isSame?: (one: Result, other: Result) => boolean,
): (context: PassableContext) => Result {
  const known = new WeakMap<PassableContext, Computed<Result>>();
  return (context) => {
    let result = known.get(context);
    if (!result) known.set(context, (result = new Computed(context.graph, () => compute(context), isSame)));
    return result.value;
  };
}
