/** A class for each type of node: what is always there (empty lists, what is not set) stands in its prototype. */

/**
 * @param {readonly string[]} types
 * @param {import('langium').AstReflection} reflection
 */
export function nodeClasses(types, reflection) {
  return `/** The list of what is not there. */
const none: any[] = [];

class LightNode {
  [feature: string]: any;
  $start: number;
  $end = 0;
  constructor(start: number) {
    this.$start = start;
  }
}
${types.map((type) => nodeClass(type, reflection)).join('')}`;
}

/**
 * @param {string} type
 * @param {import('langium').AstReflection} reflection
 */
function nodeClass(type, reflection) {
  const properties = Object.values(reflection.getTypeMetaData(type).properties);
  const defaults = properties
    .filter(({ defaultValue }) => defaultValue !== undefined)
    .map(({ name, defaultValue }) => `, ${name}: ${defaultText(defaultValue)}`);
  return `class ${type}Node extends LightNode {}
Object.assign(${type}Node.prototype, { $type: '${type}'${defaults.join('')} });
`;
}

/** @param {unknown} value */
function defaultText(value) {
  if (Array.isArray(value) && value.length === 0) return 'none';
  if (typeof value === 'boolean') return String(value);
  throw new Error(`The reader does not know this default: ${JSON.stringify(value)}.`);
}
