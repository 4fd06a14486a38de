/** Documents that can be told apart, follow each other, are no longer used once retired, and say where they come from. */
import { dateOf, propertiesOf, textsOf, wordsOf } from '../model/access.ts';
import type { Element } from '../model/fragment.ts';
import { elementsOfKind, type Model } from '../model/model.ts';
import { perVersion } from '../model/per-version.ts';
import { namesOf } from '../model/referrers.ts';
import { targetsOf } from '../model/resolve.ts';
import { unresolvedIn } from './unresolved.ts';
import {
  verdict,
  worst,
  type PassableCheck,
  type PassableContext,
  type PassableVerdict,
} from './passable.ts';

/** The number is of this document alone, save for those it replaces; version and date are above theirs. */
export const documentVersions: PassableCheck = {
  name: 'DocumentVersions',
  judge(context, document) {
    const alone = verdict('skipped', (messages) => messages.versionsInOrder());
    const replaced = targetsOf(context.model, document, 'replaces');
    return worst(
      [
        ...sameNumber(context, document),
        ...replaced.map((older) => compareVersions(document, older)),
        ...unresolvedIn(context, document, ['replaces']),
      ],
      alone,
    );
  },
};

/** No element that counts names the document, save the one that replaces it. */
export const retiredDocument: PassableCheck = {
  name: 'RetiredDocument',
  judge({ model, counts }, document) {
    const users = namesOf(model, document).filter(
      ({ from, property }) => property.word !== 'replaces' && counts(from),
    );
    const [user] = users.map(({ from }) => from.name);
    return user === undefined
      ? verdict('true', (messages) => messages.unused())
      : verdict('false', (messages) => messages.stillUsed(user));
  },
};

/** Where a supplier, customer or other party owns the document, it says that it comes from outside. */
export const documentOrigin: PassableCheck = {
  name: 'DocumentOrigin',
  judge({ model }, document) {
    const owner = targetsOf(model, document, 'owner').find(({ kind }) => outsiders.has(kind));
    if (!owner) return verdict('skipped', (messages) => messages.originTold());
    const external = propertiesOf(document, 'origin').some((property) =>
      wordsOf(property).includes('external'),
    );
    return external
      ? verdict('true', (messages) => messages.originTold())
      : verdict('false', (messages) => messages.originUntold(owner.name), {
          lines: [['origin', 'external']],
        });
  },
};

const outsiders: ReadonlySet<string> = new Set(['supplier', 'customer', 'users', 'party']);

function sameNumber({ model, counts }: PassableContext, document: Element): readonly PassableVerdict[] {
  return numbersOf(document).flatMap((number) => {
    const others = documentsByNumber(model).get(number) ?? [];
    if (others.length < 2) return [inOrder];
    const family = new Set([document, ...predecessorsOf(model, document)]);
    const other = others.find((one) => {
      return !family.has(one) && counts(one) && !predecessorsOf(model, one).includes(document);
    });
    return other ? [verdict('false', (messages) => messages.numberTaken(number, other.name))] : [inOrder];
  });
}

const inOrder = verdict('true', (messages) => messages.versionsInOrder());

const documentsByNumber = perVersion((model): ReadonlyMap<string, readonly Element[]> => {
  const found = new Map<string, Element[]>();
  for (const document of elementsOfKind(model, 'document')) {
    for (const number of numbersOf(document)) {
      const others = found.get(number);
      if (others) others.push(document);
      else found.set(number, [document]);
    }
  }
  return found;
});

function numbersOf(document: Element): readonly string[] {
  return propertiesOf(document, 'number').flatMap((property) => textsOf(property));
}

/** The documents that this one replaces, and those that these replaced. */
function predecessorsOf(model: Model, document: Element): readonly Element[] {
  const found = new Set(targetsOf(model, document, 'replaces'));
  for (const one of found) for (const older of targetsOf(model, one, 'replaces')) found.add(older);
  return [...found];
}

function compareVersions(document: Element, older: Element): PassableVerdict {
  const [own, other] = [versionOf(document), versionOf(older)];
  const missing = own === undefined ? document : other === undefined ? older : undefined;
  if (own === undefined || other === undefined)
    return verdict('unknown', (messages) => messages.versionMissing(missing?.name ?? ''));
  if (!isHigher(own, other))
    return verdict('false', (messages) => messages.versionLower(own, older.name, other));
  const [dated, before] = [datedOf(document), datedOf(older)];
  const earlier = dated !== undefined && before !== undefined && dated < before;
  return earlier
    ? verdict('false', (messages) => messages.versionEarlier(dated, older.name, before))
    : verdict('true', (messages) => messages.versionsInOrder());
}

/** "2.10" is higher than "2.9": number by number. */
function isHigher(version: string, other: string): boolean {
  const [numbers, others] = [numbersIn(version), numbersIn(other)];
  const length = Math.max(numbers.length, others.length);
  for (let place = 0; place < length; place++) {
    const [one, two] = [numbers[place] ?? 0, others[place] ?? 0];
    if (one !== two) return one > two;
  }
  return false;
}

function numbersIn(version: string): readonly number[] {
  return (version.match(/\d+/g) ?? []).map(Number);
}

function versionOf(document: Element): string | undefined {
  return propertiesOf(document, 'version').flatMap((property) => textsOf(property))[0];
}

function datedOf(document: Element): string | undefined {
  return propertiesOf(document, 'dated').flatMap((property) => dateOf(property)?.date ?? [])[0];
}
