import type { AccentKind, Palette } from './palette.ts';
import { accentKinds } from './palette.ts';

/** All rules of the stylesheet that hold colours. @param around a selector that they shall hold within */
export function colourRules(colours: Palette, around = ''): string {
  const rules = [...plainRules(colours), ...colouredLines.flatMap((line) => lineRules(colours, line))];
  const all = [...rules, ...accentKinds.flatMap((kind) => accentRules(colours, kind))];
  return all.map((rule) => ruleText(rule, around)).join('\n');
}

/** The selectors and what is declared for them. */
type Rule = readonly [selectors: readonly string[], declarations: string];

function ruleText([selectors, declarations]: Rule, around: string): string {
  return `${selectors.map((selector) => around + selector).join(', ')} { ${declarations} }`;
}

function plainRules(colours: Palette): readonly Rule[] {
  return [
    [['.sw-ground'], `fill: ${colours.ground};`],
    [['.sw-label', '.sw-heading'], `fill: ${colours.text};`],
    [['.sw-subline', '.sw-note'], `fill: ${colours.muted};`],
    [['.sw-edge-label'], `fill: ${colours.muted}; stroke: ${colours.ground};`],
    [['.sw-line', '.sw-arrow'], `stroke: ${colours.line};`],
    [['.sw-arrow-filled', '.sw-dot'], `fill: ${colours.line};`],
    [['.sw-frame'], `fill: ${colours.frameFill};`],
    [['.sw-container text'], `stroke: ${colours.frameFill};`],
    [['.sw-container .sw-outline'], `stroke: ${colours.frameStroke};`],
    [['.sw-container .sw-icon'], `stroke: ${colours.muted};`],
  ];
}

/** Lines have the colour of the party they lead to or come from. */
const colouredLines = [
  ['agrees', 'customer'],
  ['customer-of', 'customer'],
  ['supplied-by', 'supplier'],
  ['facility', 'component'],
] as const;

function lineRules(colours: Palette, [edge, kind]: (typeof colouredLines)[number]): readonly Rule[] {
  const { line } = colours.accents[kind];
  const within = `.sw-edge-${edge}`;
  return [
    [[`${within} .sw-solid`, `${within} .sw-arrow-filled`], `stroke: ${line};`],
    [[`${within} .sw-arrow-filled`, `${within} .sw-dot`], `fill: ${line};`],
  ];
}

function accentRules(colours: Palette, kind: AccentKind): readonly Rule[] {
  const { fill, stroke, icon } = colours.accents[kind];
  const node = kind === 'other' ? '.sw-node' : `.sw-kind-${kind}.sw-node`;
  return [
    [[`${node} .sw-outline`, `${node} .sw-stack`], `fill: ${fill}; stroke: ${stroke};`],
    [[`${node} .sw-icon`], `stroke: ${icon};`],
  ];
}
