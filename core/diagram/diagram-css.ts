/** The stylesheet of a drawing: the same rules for the webview and for a file, with other colours. */
import type { AccentKind, Palette } from './palette.ts';
import { accentKinds, darkPalette, lightPalette, systemPalette, webviewPalette } from './palette.ts';

export function diagramCss(target: 'webview' | 'file'): string {
  if (target === 'webview') return [shapeRules, colourRules(webviewPalette), webviewRules].join('\n');
  return [
    shapeRules,
    `.sw-diagram { font-family: ${fileFonts}; }`,
    colourRules(lightPalette),
    `@media (prefers-color-scheme: dark) {\n${colourRules(darkPalette)}\n}`,
    `@media (forced-colors: active) {\n${colourRules(systemPalette)}\n}`,
  ].join('\n');
}

const fileFonts = '-apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", sans-serif';

/** All that does not depend on colours. */
const shapeRules = `
.sw-diagram text { white-space: pre; }
.sw-heading { font-size: 18px; font-weight: 600; }
.sw-label { font-size: 13px; font-weight: 500; }
.sw-container .sw-label { font-weight: 600; }
.sw-subline, .sw-note, .sw-edge-label { font-size: 11px; }
.sw-edge-label { text-anchor: middle; paint-order: stroke; stroke-width: 7px; stroke-linejoin: round; }
.sw-outline, .sw-stack { stroke-width: 1.2px; stroke-linejoin: round; }
.sw-container text { paint-order: stroke; stroke-width: 6px; stroke-linejoin: round; }
.sw-frame { stroke: none; }
.sw-container .sw-outline { fill: none; stroke-width: 1px; }
.sw-icon { fill: none; stroke-width: 1.3px; stroke-linecap: round; stroke-linejoin: round; }
.sw-line { fill: none; stroke-width: 1.3px; }
.sw-dashed { stroke-dasharray: 5 4; }
.sw-arrow { stroke-width: 1.3px; stroke-linejoin: round; stroke-linecap: round; }
.sw-arrow-open { fill: none; }
.sw-ring { fill: none; stroke: none; stroke-width: 2px; }
.sw-dim { opacity: 0.6; }
.sw-warning .sw-outline { stroke-dasharray: 4 3; }`;

function colourRules(colours: Palette): string {
  return [
    `.sw-ground { fill: ${colours.ground}; }`,
    `.sw-label, .sw-heading { fill: ${colours.text}; }`,
    `.sw-subline, .sw-note { fill: ${colours.muted}; }`,
    `.sw-edge-label { fill: ${colours.muted}; stroke: ${colours.ground}; }`,
    `.sw-line, .sw-arrow { stroke: ${colours.line}; }`,
    `.sw-arrow-filled, .sw-dot { fill: ${colours.line}; }`,
    ...colouredLines.map(([edge, kind]) => lineRules(colours, edge, kind)),
    `.sw-frame { fill: ${colours.frameFill}; }`,
    `.sw-container text { stroke: ${colours.frameFill}; }`,
    `.sw-container .sw-outline { stroke: ${colours.frameStroke}; }`,
    `.sw-container .sw-icon { stroke: ${colours.muted}; }`,
    ...accentKinds.map((kind) => accentRules(colours, kind)),
  ].join('\n');
}

/** Lines have the colour of the party they lead to or come from. */
const colouredLines = [
  ['agrees', 'customer'],
  ['uses', 'customer'],
  ['supplied-by', 'supplier'],
  ['facility', 'component'],
] as const;

function lineRules(colours: Palette, edge: string, kind: AccentKind): string {
  const { line } = colours.accents[kind];
  return [
    `.sw-edge-${edge} .sw-line:not(.sw-dashed), .sw-edge-${edge} .sw-arrow-filled { stroke: ${line}; }`,
    `.sw-edge-${edge} .sw-arrow-filled, .sw-edge-${edge} .sw-dot { fill: ${line}; }`,
  ].join('\n');
}

function accentRules(colours: Palette, kind: AccentKind): string {
  const { fill, stroke, icon } = colours.accents[kind];
  const node = kind === 'other' ? '.sw-node' : `.sw-kind-${kind}.sw-node`;
  return [
    `${node} .sw-outline, ${node} .sw-stack { fill: ${fill}; stroke: ${stroke}; }`,
    `${node} .sw-icon { stroke: ${icon}; }`,
  ].join('\n');
}

/** What moves and answers: focus, the cursor's element, high contrast. */
const webviewRules = `
.sw-diagram { font-family: var(--vscode-font-family); }
.sw-node, .sw-container { cursor: pointer; outline: none; }
.sw-node:hover .sw-outline { stroke-width: 2px; }
.sw-node:focus-visible .sw-ring, .sw-container:focus-visible .sw-ring { stroke: var(--vscode-focusBorder); }
.sw-current .sw-outline { stroke: var(--vscode-focusBorder); stroke-width: 2.4px; }
.sw-near .sw-line, .sw-near .sw-arrow { stroke: var(--vscode-editor-foreground); stroke-width: 2px; }
.sw-near .sw-arrow-filled, .sw-near .sw-dot { fill: var(--vscode-editor-foreground); }
.sw-near .sw-edge-label { fill: var(--vscode-editor-foreground); }
.vscode-high-contrast .sw-outline, .vscode-high-contrast .sw-stack {
  fill: var(--vscode-editor-background); stroke: var(--vscode-contrastBorder); }
.vscode-high-contrast .sw-icon, .vscode-high-contrast .sw-line, .vscode-high-contrast .sw-arrow {
  stroke: var(--vscode-editor-foreground); }
.vscode-high-contrast .sw-current .sw-outline { stroke: var(--vscode-contrastActiveBorder); stroke-width: 3px; }`;
