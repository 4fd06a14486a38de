/**
 * What belongs to one SMS: the elements of its package and the packages below, save those of an inner SMS.
 * What stands in the packages above is shared, and counts where the SMS uses it.
 */
import { partOf, propertiesOf, propertyOf, wordsOf } from '../model/access.ts';
import type { Element } from '../model/fragment.ts';
import { elementsOfKind, isLibrary, orderedFragments, type Model } from '../model/model.ts';
import { namesOf } from '../model/referrers.ts';
import { targetOfUse, targetsOf } from '../model/resolve.ts';
import { isSaying } from '../model/text.ts';
import { namesWithin, outermost, withDescendants } from './family.ts';

export interface Scope {
  readonly model: Model;
  /** Absent where a rule is held against a model without an SMS: all elements belong. */
  readonly sms: Element | undefined;
  readonly smsPackages: ReadonlySet<string>;
  /** Whether a package of the model belongs to the SMS, stands above it, or neither. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** Outermost elements above that the SMS uses. */
  readonly shared: ReadonlySet<Element>;
  /** The services that the SMS names and those that they depend on. */
  readonly services: ReadonlySet<Element>;
  /** Those of the services that the SMS itself names. */
  readonly namedServices: ReadonlySet<Element>;
  /** Files of the SMS that could not be read whole. */
  readonly unreadFiles: readonly string[];
  /** What was found to be linked to an element, kept for as long as the scope is. */
  readonly linked: Map<Element, readonly Element[]>;
  readonly linkedSets: Map<Element, Map<string, ReadonlySet<Element>>>;
}

export type Standing = 'own' | 'above' | 'elsewhere';

/** The scope of an SMS; of the whole model where there is none. */
export function scopeOf(model: Model, sms: Element | undefined): Scope {
  const systems = elementsOfKind(model, 'sms').filter((element) => !isLibrary(model, element));
  const smsPackages = new Set(systems.map(({ packageName }) => packageName));
  const packages = new Set([...model.fragments.values()].map(({ packageName }) => packageName));
  const standings = new Map(
    [...packages].map((packageName) => [packageName, standingIn({ sms, smsPackages }, packageName)]),
  );
  const base = { model, sms, smsPackages, standings };
  const namedServices = new Set(sms ? servicesNamed(base, sms) : []);
  return {
    ...base,
    shared: sharedElements(base),
    namedServices,
    services: servicesReached(base, namedServices),
    unreadFiles: unreadFiles(base),
    linked: new Map(),
    linkedSets: new Map(),
  };
}

type Base = Pick<Scope, 'model' | 'sms' | 'smsPackages' | 'standings'>;

function standingOf({ standings }: Base, packageName: string): Standing {
  return standings.get(packageName) ?? 'elsewhere';
}

/** Whether a package belongs to the SMS, stands above it, or neither. */
export function standingIn(
  { sms, smsPackages }: Pick<Scope, 'sms' | 'smsPackages'>,
  packageName: string,
): Standing {
  if (!sms) return 'own';
  if (isWithin(packageName, sms.packageName)) {
    return ownerOf(smsPackages, packageName) === sms.packageName ? 'own' : 'elsewhere';
  }
  return isWithin(sms.packageName, packageName) ? 'above' : 'elsewhere';
}

/** Whether the element is judged with the SMS: its own, or shared and used by it. */
export function belongs(scope: Scope, element: Element): boolean {
  if (isLibrary(scope.model, element)) return false;
  if (element.kind === 'sms') return !scope.sms || element === scope.sms;
  const standing = standingOf(scope, element.packageName);
  return standing === 'own' || (standing === 'above' && scope.shared.has(outermost(element)));
}

/** Whether what the element says counts for the SMS: it stands in or above its packages. */
export function isHeard(scope: Scope, element: Element): boolean {
  return !isLibrary(scope.model, element) && standingOf(scope, element.packageName) !== 'elsewhere';
}

/** The elements that the SMS owns, without itself and without what it is judged and shown by. */
export function ownedElements(scope: Scope): readonly Element[] {
  return orderedFragments(scope.model)
    .filter(({ library, packageName }) => !library && standingOf(scope, packageName) === 'own')
    .flatMap(({ elements }) => elements.filter(({ kind }) => !apart.has(kind)));
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

function isWithin(packageName: string, around: string): boolean {
  return around === '' || packageName === around || packageName.startsWith(`${around}.`);
}

function ownerOf(smsPackages: ReadonlySet<string>, packageName: string): string | undefined {
  const around = [...smsPackages].filter((candidate) => isWithin(packageName, candidate));
  return around.toSorted((one, other) => other.length - one.length)[0];
}

function sharedElements(base: Base): ReadonlySet<Element> {
  const above = orderedFragments(base.model)
    .filter(({ library, packageName }) => !library && standingOf(base, packageName) === 'above')
    .flatMap(({ elements }) => elements.filter((element) => !element.parent && element.kind !== 'sms'));
  const candidates = new Set(above);
  const used = new Set(above.filter((element) => isUsedBelow(base, element)));
  for (const element of used) {
    for (const use of namesWithin(element)) {
      const target = targetOfUse(base.model, use);
      const root = target && outermost(target);
      if (root && candidates.has(root)) used.add(root);
    }
  }
  return used;
}

function isUsedBelow(base: Base, element: Element): boolean {
  return withDescendants(element).some((named) =>
    namesOf(base.model, named).some(({ from }) => standingOf(base, from.packageName) === 'own'),
  );
}

function servicesNamed(base: Base, sms: Element): readonly Element[] {
  const all = propertiesOf(sms, 'services').some((property) => wordsOf(property).includes('all'));
  if (!all) return targetsOf(base.model, sms, 'services').filter(({ kind }) => kind === 'service');
  return elementsOfKind(base.model, 'service').filter(
    (service) => !isLibrary(base.model, service) && standingOf(base, service.packageName) === 'own',
  );
}

/** Along `depends on` and `facility`, through whatever lies between; another SMS answers for its own. */
function servicesReached(base: Base, named: ReadonlySet<Element>): ReadonlySet<Element> {
  const reached = new Set(named);
  for (const element of reached) {
    const targets = ['depends', 'facility'].flatMap((word) => targetsOf(base.model, element, word));
    for (const target of targets) if (!isForeign(base, target)) reached.add(target);
  }
  return new Set([...reached].filter(({ kind }) => kind === 'service'));
}

function isForeign(base: Base, element: Element): boolean {
  if (standingOf(base, element.packageName) !== 'elsewhere') return false;
  return ownerOf(base.smsPackages, element.packageName) !== undefined;
}

function unreadFiles(base: Base): readonly string[] {
  return orderedFragments(base.model)
    .filter(({ library, problems, packageName }) => {
      return !library && problems.length > 0 && standingOf(base, packageName) !== 'elsewhere';
    })
    .map(({ uri }) => uri);
}

/** A draft, a retired element, a stub or a skeleton counts for nothing, and neither does what stands within it. */
export function isSetAside(element: Element): boolean {
  return isUnfinished(element) || statusOf(element).includes('retired') || isWithinSetAside(element);
}

/** Declared, but not described yet: a draft, a stub, a title to be filled in, a name to be typed. */
export function isUnfinished(element: Element): boolean {
  if (element.name === '' || propertyOf(element, 'stub')) return true;
  return (
    statusOf(element).includes('draft') || (element.title !== undefined && !isSaying(element.title.text))
  );
}

function isWithinSetAside({ parent }: Element): boolean {
  return parent !== undefined && isSetAside(parent);
}

/** Whether the element counts in a rule that asks for the status by itself: a stub only where it states one. */
export function hasStatusToTest(element: Element): boolean {
  return !propertyOf(element, 'stub') || statusOf(element).length > 0;
}

function statusOf(element: Element): readonly string[] {
  return propertiesOf(element, 'status').flatMap((property) =>
    partOf(property).flatMap((value) => (value.type === 'word' ? [value.word] : [])),
  );
}
