/**
 * What belongs to one SMS: the elements of its package and the packages below, save those of an inner SMS.
 * What stands in the packages above is shared, and counts where the SMS uses it.
 */
import { propertiesOf, wordsOf } from '../model/access.ts';
import type { Element } from '../model/fragment.ts';
import { settleLinks } from '../model/links.ts';
import {
  brokenFiles,
  elementsIn,
  elementsOfKind,
  packageOf,
  packagesOf,
  type Model,
} from '../model/model.ts';
import { compareText } from '../model/order.ts';
import { namesOf } from '../model/referrers.ts';
import { targetsOf } from '../model/resolve.ts';
import { standsOn } from '../model/stands-on.ts';
import { ComputedSet, sameList } from '../reactive/computed-set.ts';
import { Computed } from '../reactive/computed.ts';
import type { InGraph } from '../reactive/per-key.ts';
import { readOncePerRun } from '../reactive/once-per-run.ts';
import { isReading } from '../reactive/reactive.ts';
import { modelElement } from '../model/element.ts';
import { ownerOf, standingIn, type Standing } from './standing.ts';
import { namesWithin, outermost, withDescendants } from './family.ts';

export interface Scope extends InGraph {
  readonly model: Model;
  /** Absent where a rule is held against a model without an SMS: all elements belong. */
  readonly sms: Element | undefined;
  readonly smsPackages: ReadonlySet<string>;
  /** Whether a package of the model belongs to the SMS, stands above it, or neither. */
  readonly standingOf: (packageName: string) => Standing;
  /** Outermost elements above that the SMS uses. */
  readonly shared: ComputedSet<Element>;
  /** The services that the SMS names and those that they depend on. */
  readonly services: ComputedSet<Element>;
  /** Those of the services that the SMS itself names. */
  readonly namedServices: ComputedSet<Element>;
  /** Files of the SMS that could not be read whole. */
  readonly unreadFiles: readonly string[];
  /** The elements of a kind that the SMS owns. */
  readonly owned: (kind: string) => readonly Element[];
}

/** The scope of an SMS; of the whole model where there is none. It stays the same object while the model is edited. */
export function scopeOf(model: Model, sms: Element | undefined): Scope {
  if (!isReading()) settleLinks(model);
  const scopes = known.get(model) ?? new WeakMap<object, Scope>();
  known.set(model, scopes);
  const scope = scopes.get(sms ?? model) ?? createScope(model, sms);
  scopes.set(sms ?? model, scope);
  return scope;
}

/** By model, and by SMS; that of the whole model by the model. */
const known = new WeakMap<Model, WeakMap<object, Scope>>();

function createScope(model: Model, sms: Element | undefined): Scope {
  const standings = new Computed(model.graph, () => ({
    packages: smsPackagesOf(model),
    known: new Map<string, Standing>(),
  }));
  const standingsNow = readOncePerRun(standings);
  const base: Base = {
    model,
    sms,
    get smsPackages() {
      return standings.value.packages;
    },
    standingOf: (packageName) => {
      const { packages, known: found } = standingsNow();
      let standing = found.get(packageName);
      if (standing) return standing;
      standing = standingIn({ sms, smsPackages: packages }, packageName);
      found.set(packageName, standing);
      return standing;
    },
  };
  const namedServices = new ComputedSet(model.linking, () => (sms ? servicesNamed(base, sms) : []));
  const unread = new Computed(model.graph, () => unreadFiles(base), sameList);
  return {
    ...base,
    graph: model.graph,
    get smsPackages() {
      return standings.value.packages;
    },
    shared: new ComputedSet(model.linking, () => sharedElements(base)),
    namedServices,
    services: new ComputedSet(model.linking, () => servicesReached(base, namedServices)),
    get unreadFiles() {
      return unread.value;
    },
    owned: ownedByKind(base),
  };
}

function ownedByKind(base: Base): Scope['owned'] {
  const known = new Map<string, Computed<readonly Element[]>>();
  return (kind) => {
    let owned = known.get(kind);
    if (!owned) {
      const find = (): readonly Element[] =>
        elementsOfKind(base.model, kind).filter((one) => isOwned(base, one));
      known.set(kind, (owned = new Computed(base.model.graph, find, sameList)));
    }
    return owned.value;
  };
}

type Base = Pick<Scope, 'model' | 'sms' | 'smsPackages' | 'standingOf'>;

/** Whether the element is judged with the SMS: its own, or shared and used by it. */
export function belongs(scope: Scope, element: Element): boolean {
  if (element.library) return false;
  if (element.kind === 'sms') return !scope.sms || element === scope.sms;
  const standing = scope.standingOf(element.packageName);
  return standing === 'own' || (standing === 'above' && scope.shared.has(outermost(element)));
}

/** Whether what the element says counts for the SMS: it stands in or above its packages. */
export function isHeard(scope: Scope, element: Element): boolean {
  return !element.library && scope.standingOf(element.packageName) !== 'elsewhere';
}

/** Whether the SMS owns anything, beside itself and what it is judged and shown by. */
export function ownsSomething({ model, standingOf }: Scope): boolean {
  return packagesOf(model).some(
    (packageName) =>
      standingOf(packageName) === 'own' &&
      elementsIn(model, packageName).some(({ kind }) => !apart.has(kind)),
  );
}

/** Whether the SMS owns the element, without itself and without what it is judged and shown by. */
function isOwned(scope: Pick<Scope, 'standingOf'>, element: Element): boolean {
  return !apart.has(element.kind) && !element.library && scope.standingOf(element.packageName) === 'own';
}

const apart: ReadonlySet<string> = new Set([
  'sms',
  'framework',
  'clause',
  'must',
  'should',
  'rule',
  'check',
  'mapping',
  'view',
]);

function sharedElements(base: Base): ReadonlySet<Element> {
  const above = packagesOf(base.model)
    .filter((packageName) => base.standingOf(packageName) === 'above')
    .flatMap((packageName) => elementsIn(base.model, packageName))
    .filter((element) => !element.parent && element.kind !== 'sms');
  const candidates = new Set(above);
  const used = new Set(above.filter((element) => isUsedBelow(base, element)));
  for (const element of used) {
    for (const { target } of namesWithin(base.model, element)) {
      const root = target && outermost(target);
      if (root && candidates.has(root)) used.add(root);
    }
  }
  return used;
}

function isUsedBelow(base: Base, element: Element): boolean {
  return withDescendants(element).some((named) =>
    namesOf(base.model, named).some(({ from }) => base.standingOf(from.packageName) === 'own'),
  );
}

function servicesNamed(base: Base, sms: Element): readonly Element[] {
  const all = propertiesOf(sms, 'services').some((property) => wordsOf(property).includes('all'));
  if (!all) return targetsOf(base.model, sms, 'services').filter(({ kind }) => kind === 'service');
  return elementsOfKind(base.model, 'service').filter(
    (service) => !service.library && base.standingOf(service.packageName) === 'own',
  );
}

/** Along `depends on` and `facility`, through whatever lies between; another SMS answers for its own. */
function servicesReached(base: Base, named: Iterable<Element>): ReadonlySet<Element> {
  const reached = new Set(named);
  for (const element of reached) {
    for (const target of standsOn(base.model, element)) if (!isForeign(base, target)) reached.add(target);
  }
  return new Set([...reached].filter(({ kind }) => kind === 'service'));
}

function isForeign(base: Base, element: Element): boolean {
  if (base.standingOf(element.packageName) !== 'elsewhere') return false;
  return ownerOf(base.smsPackages, element.packageName) !== undefined;
}

function unreadFiles({ model, standingOf }: Base): readonly string[] {
  return [...brokenFiles(model)]
    .filter((uri) => standingOf(packageOf(model, uri)) !== 'elsewhere')
    .toSorted(compareText);
}

function smsPackagesOf(model: Model): ReadonlySet<string> {
  const systems = elementsOfKind(model, 'sms').filter((element) => !element.library);
  return new Set(systems.map(({ packageName }) => packageName));
}

/** A draft, a retired element, a stub or a skeleton counts for nothing, and neither does what stands within it. */
export function isSetAside(element: Element): boolean {
  const { parent } = element;
  return modelElement(element).state !== 'finished' || (parent !== undefined && isSetAside(parent));
}

/** Declared, but not described yet: a draft, a stub, a title to be filled in, a name to be typed. */
export function isUnfinished(element: Element): boolean {
  const { state } = modelElement(element);
  return state === 'unfinished' || state === 'unfinished with status';
}

/** Whether the element counts in a rule that asks for the status by itself: a stub only where it states one. */
export function hasStatusToTest(element: Element): boolean {
  return modelElement(element).state !== 'unfinished';
}
