/**
 * The change that an editor sends when one text becomes another: the stretch that differs.
 * @param {string} before
 * @param {string} after
 */
export function textChange(before, after) {
  let begin = 0;
  while (begin < before.length && before[begin] === after[begin]) begin++;
  let same = 0;
  const most = Math.min(before.length, after.length) - begin;
  while (same < most && before.at(-1 - same) === after.at(-1 - same)) same++;
  return {
    range: { start: positionAt(before, begin), end: positionAt(before, before.length - same) },
    text: after.slice(begin, after.length - same),
  };
}

/**
 * @param {string} text
 * @param {number} offset
 */
export function positionAt(text, offset) {
  const before = text.slice(0, offset);
  const line = before.split('\n').length - 1;
  return { line, character: offset - (before.lastIndexOf('\n') + 1) };
}

/**
 * A text with a stretch replaced that must be there.
 * @param {string} text
 * @param {string} from
 * @param {string} to
 */
export function replaced(text, from, to) {
  if (!text.includes(from)) throw new Error(`The generated text has no ${from}.`);
  return text.replace(from, () => to);
}
