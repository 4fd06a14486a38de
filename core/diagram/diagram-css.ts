/** The stylesheet of a drawing: the same rules for the webview and for a file, with other colours. */
import { colourRules } from './colour-rules.ts';
import { contrastPalette, darkPalette, lightPalette, systemPalette, webviewPalette } from './palette.ts';

export function diagramCss(target: 'webview' | 'file'): string {
  return [shapeRules, ...(target === 'webview' ? webviewParts() : fileParts())].join('\n');
}

/** The editor marks its page with the class of the theme; both high contrast themes have this one. */
function webviewParts(): readonly string[] {
  return [colourRules(webviewPalette), colourRules(contrastPalette, '.vscode-high-contrast '), webviewRules];
}

function fileParts(): readonly string[] {
  return [
    `.sw-diagram { font-family: ${fileFonts}; }`,
    colourRules(lightPalette),
    `@media (prefers-color-scheme: dark) {\n${colourRules(darkPalette)}\n}`,
    `@media (forced-colors: active) {\n${colourRules(systemPalette)}\n}`,
  ];
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
.sw-edge-customer-of .sw-line { stroke-dasharray: 1 4; stroke-linecap: round; }
.sw-arrow { stroke-width: 1.3px; stroke-linejoin: round; stroke-linecap: round; }
.sw-arrow-open { fill: none; }
.sw-ring { fill: none; stroke: none; stroke-width: 2px; }
.sw-dim { opacity: 0.6; }
.sw-warning .sw-outline { stroke-dasharray: 4 3; }`;

/** What moves and answers: the pointer, the focus, the cursor's element. */
const webviewRules = `
.sw-diagram { font-family: var(--vscode-font-family); }
.sw-node, .sw-container { cursor: pointer; outline: none; }
.sw-node:hover .sw-outline { stroke-width: 2px; }
.sw-diagram :focus-visible > .sw-ring { stroke: var(--vscode-focusBorder); }
.sw-diagram g.sw-highlight > path.sw-outline { stroke: var(--vscode-focusBorder); stroke-width: 2.4px; }
.sw-diagram .sw-near .sw-line, .sw-diagram .sw-near .sw-arrow { stroke: var(--vscode-editor-foreground); stroke-width: 2px; }
.sw-diagram .sw-near .sw-arrow-filled, .sw-diagram .sw-near .sw-dot { fill: var(--vscode-editor-foreground); }
.sw-diagram .sw-near .sw-edge-label { fill: var(--vscode-editor-foreground); }
.vscode-high-contrast g.sw-highlight > path.sw-outline {
  stroke: var(--vscode-contrastActiveBorder, var(--vscode-focusBorder)); stroke-width: 3.5px; }`;
