/** Names made of titles: "E-mail (kantoor)" → EMailKantoor; each name once. */
import { capitalized } from '../messages/wording.ts';
import { nameForm } from '../model/names.ts';

/** Gives names. @param taken names that others bear already; those that are given are added */
export function createNaming(taken: Set<string>): (title: string, kindName: string) => string {
  const isFree = (name: string): boolean => !taken.has(name) && nameForm(name, 'with title') === 'name';
  return (title, kindName) => {
    const name = nameFromTitle(title);
    const candidates = [name, `${name}${kindName}`, `${kindName}${name}`];
    let found = candidates.find(isFree);
    for (let count = 2; found === undefined; count++) {
      const numbered = [`${name}${String(count)}`, `${kindName}${String(count)}`].filter(isFree);
      found = numbered[0];
    }
    taken.add(found);
    return found;
  };
}

/** Words run together, each with a capital; what cannot stand in a name is left out. */
function nameFromTitle(title: string): string {
  return title
    .normalize('NFC')
    .split(/[^a-zA-Z0-9_\u00C0-\u1FFF\u2C00-\uD7FF]+/)
    .map(capitalized)
    .join('')
    .slice(0, longestName);
}

const longestName = 60;
