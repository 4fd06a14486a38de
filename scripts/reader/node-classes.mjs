/**
 * A class for each type of node: what is always there (empty lists, what is not set) stands in its prototype, unseen by
 * those who look at all that a node holds. Each has its own constructor: one for all would be slow.
 */

/**
 * @param {readonly string[]} types
 * @param {import('langium').AstReflection} reflection
 */
export function nodeClasses(types, reflection) {
  return `/** The list of what is not there. */
const none: any[] = [];

interface LightNode {
  [feature: string]: any;
  $start: number;
  $end: number;
}

function haveAll(type: { readonly prototype: LightNode }, features: Record<string, unknown>): void {
  for (const feature in features)
    Object.defineProperty(type.prototype, feature, { value: features[feature], writable: true });
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
  return `class ${type}Node implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(${type}Node, { $type: '${type}'${defaults.join('')} });
`;
}

/** @param {unknown} value */
function defaultText(value) {
  if (Array.isArray(value) && value.length === 0) return 'none';
  if (typeof value === 'boolean') return String(value);
  throw new Error(`The reader does not know this default: ${JSON.stringify(value)}.`);
}
