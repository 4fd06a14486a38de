/**
 * R, A, C and I are words of the language and may be names. Behind one of them, or behind a comma, a letter is a
 * name, save where a name follows it: `R R` names a role, but in `R A Boss` the doer is yet to be written.
 * Both lexers read this: each looks at the token before the letter and at the one behind it.
 */
export const letters: ReadonlySet<string> = new Set(['R', 'A', 'C', 'I']);
export const beforeName: ReadonlySet<string> = new Set([...letters, 'tool', 'using', ',']);
