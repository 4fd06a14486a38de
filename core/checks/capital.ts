/** Names begin with a capital, words of the language never do. */
import type { ElementCheck } from './check.ts';
import { capitalized } from '../messages/wording.ts';
import { elementsNamed } from '../model/model.ts';
import { referrersOf } from '../model/resolve.ts';
import { replacement } from './fixes.ts';

export const smallName: ElementCheck = {
  of: 'element',
  id: 'small-name',
  severity: 'hint',
  summary: { en: 'Names begin with a capital.', nl: 'Namen beginnen met een hoofdletter.' },
  kinds: 'every',
  check({ model, messages }, element, report) {
    const { name, uri, nameSpan } = element;
    if (isCapital(name.charCodeAt(0)) || !/^\p{Ll}/u.test(name)) return;
    const better = capitalized(name);
    const qualified = `${element.qualifiedName.slice(0, -name.length)}${better}`;
    const uses = referrersOf(model, element).map(({ from, reference }) =>
      replacement(model, '', from.uri, [reference.span[1] - name.length, reference.span[1]], better),
    );
    const declared = replacement(model, messages.rename(better), uri, nameSpan, better);
    const fix = { ...declared, edits: [declared, ...uses].flatMap(({ edits }) => edits) };
    const isFree = elementsNamed(model, qualified).length === 0;
    report({ uri, span: nameSpan }, messages.smallName(name, better), { fixes: isFree ? [fix] : [] });
  },
};

/** Whether it is one of A to Z, as nearly all names begin with. */
function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}
