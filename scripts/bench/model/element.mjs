/**
 * An element as people write it: its properties in a column, one a line.
 * @param {string} head `service Mail "Mail"`
 * @param {readonly (readonly [word: string, value: string])[]} properties
 */
export function element(head, properties) {
  const lines = properties.map(([word, value]) => `  ${word.padEnd(12)} ${value}`.trimEnd());
  return [`${head} {`, ...lines, '}'].join('\n');
}

/**
 * A text of a file: its package, then its elements.
 * @param {string} packageName
 * @param {readonly string[]} elements
 */
export function fileText(packageName, elements) {
  return `package ${packageName}\n\n${elements.join('\n\n')}\n`;
}
