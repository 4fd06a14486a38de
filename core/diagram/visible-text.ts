/**
 * Text in which every character can be seen: one that has no picture of its own, or that turns the order of
 * what is read (control characters, bidi marks, zero-width characters), stands as its code, ⟨U+202E⟩.
 * White space becomes single blanks; what XML cannot hold never comes through.
 */
export function visibleText(text: string): string {
  return text.replace(blanks, ' ').trim().replace(hidden, showCode);
}

const blanks = /[\t\n\r\f\v \u00a0\u2028\u2029]+/g;

/** Characters of the categories control, format and surrogate, fillers, and what Unicode calls no character. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\u115f\u1160\u3164\uffa0\u2800\u180e]/gu;

function showCode(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `⟨U+${code.padStart(4, '0')}⟩`;
}
