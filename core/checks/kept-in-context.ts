/** What checks work out more than once, kept with the context that they judge in, until what it rests on changes. */
import { modelElement, type ModelElement } from '../model/element.ts';
import type { Element } from '../model/fragment.ts';
import { Computed } from '../reactive/computed.ts';
import { perKey } from '../reactive/per-key.ts';
import { isSubject, runNow } from '../reactive/reactive.ts';
import type { PassableContext } from './passable.ts';

/** A function of an element that several elements ask about. @param isSame whether a new result says the same */
export function keptOf<Result>(
  compute: (context: PassableContext, element: Element) => Result,
  isSame?: (one: Result, other: Result) => boolean,
): (context: PassableContext, element: Element) => Result {
  const known = perKey<PassableContext, ModelElement, Result>(compute, isSame);
  return (context, element) => known(context, modelElement(element));
}

/**
 * A function of the element that is judged, whose checks ask for it one after the other: it is known until the next
 * element is judged. What it reads is read by the one that is judged.
 */
export function knownInRun<Result>(
  compute: (context: PassableContext, element: Element) => Result,
): (context: PassableContext, element: Element) => Result {
  const latest = new WeakMap<PassableContext, { readonly run: number; readonly result: Result }>();
  return (context, element) => {
    if (!isSubject(element)) return compute(context, element);
    const run = runNow();
    const known = latest.get(context);
    if (known?.run === run) return known.result;
    const result = compute(context, element);
    latest.set(context, { run, result });
    return result;
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
