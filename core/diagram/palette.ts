/** The colours of a drawing, by what they are for. */
export interface Palette {
  readonly ground: string;
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly frameFill: string;
  readonly frameStroke: string;
  readonly accents: Readonly<Record<AccentKind, Accent>>;
}

export interface Accent {
  readonly fill: string;
  readonly stroke: string;
  readonly icon: string;
  /** Of the edges that belong to the kind. */
  readonly line: string;
}

/** `other` comes first: the rules of a kind overrule it. */
export const accentKinds = ['other', 'service', 'component', 'customer', 'supplier'] as const;
export type AccentKind = (typeof accentKinds)[number];

/** Theme colours only; mixed with the ground so that text on them stays readable. */
export const webviewPalette: Palette = {
  ground: 'var(--vscode-editor-background)',
  text: 'var(--vscode-editor-foreground)',
  muted: 'var(--vscode-descriptionForeground)',
  line: mix('var(--vscode-editor-foreground)', 50),
  frameFill: mix('var(--vscode-editor-foreground)', 4),
  frameStroke: mix('var(--vscode-editor-foreground)', 18),
  accents: {
    other: themeAccent('var(--vscode-editor-foreground)'),
    service: themeAccent('var(--vscode-charts-blue)'),
    component: themeAccent('var(--vscode-charts-green)'),
    customer: themeAccent('var(--vscode-charts-purple)'),
    supplier: themeAccent('var(--vscode-charts-orange)'),
  },
};

export const lightPalette: Palette = {
  ground: '#ffffff',
  text: '#1c2530',
  muted: '#586472',
  line: '#7d8996',
  frameFill: '#f6f8fa',
  frameStroke: '#d3dae2',
  accents: {
    other: { fill: '#ffffff', stroke: '#aab4bf', icon: '#586472', line: '#7d8996' },
    service: { fill: '#eaf2fe', stroke: '#8fb4ee', icon: '#1d5fc4', line: '#5f92dc' },
    component: { fill: '#e9f6f1', stroke: '#86c5ae', icon: '#0d7357', line: '#4aa286' },
    customer: { fill: '#f3eefd', stroke: '#bda5ea', icon: '#6b3fb8', line: '#9a7bd6' },
    supplier: { fill: '#fdf3e4', stroke: '#e2b878', icon: '#a15c07', line: '#c98d3e' },
  },
};

export const darkPalette: Palette = {
  ground: '#15191e',
  text: '#e7ebf0',
  muted: '#9ba7b4',
  line: '#73808e',
  frameFill: '#1b2027',
  frameStroke: '#333c47',
  accents: {
    other: { fill: '#20262d', stroke: '#55606d', icon: '#9ba7b4', line: '#73808e' },
    service: { fill: '#192a42', stroke: '#3f6fb0', icon: '#82b4fa', line: '#5585c4' },
    component: { fill: '#163029', stroke: '#37806a', icon: '#6fcfb0', line: '#4a9a82' },
    customer: { fill: '#29213f', stroke: '#6e55a8', icon: '#b99cf3', line: '#8a70c4' },
    supplier: { fill: '#35281a', stroke: '#8f6a33', icon: '#e8b266', line: '#b08443' },
  },
};

/** The colours that the reader's system asks for. */
export const systemPalette = twoColours('Canvas', 'CanvasText', 'CanvasText');

/** The editor's high contrast themes: outlines instead of tints. */
export const contrastPalette = twoColours(
  'var(--vscode-editor-background)',
  'var(--vscode-editor-foreground)',
  'var(--vscode-contrastBorder)',
);

function twoColours(ground: string, ink: string, border: string): Palette {
  const accent: Accent = { fill: ground, stroke: border, icon: ink, line: ink };
  return {
    ground,
    text: ink,
    muted: ink,
    line: ink,
    frameFill: ground,
    frameStroke: border,
    accents: { other: accent, service: accent, component: accent, customer: accent, supplier: accent },
  };
}

function themeAccent(colour: string): Accent {
  return { fill: mix(colour, 12), stroke: mix(colour, 65), icon: colour, line: mix(colour, 75) };
}

/** So much of a colour, in percent, on the editor's ground. */
function mix(colour: string, percent: number): string {
  return `color-mix(in srgb, ${colour} ${percent}%, var(--vscode-editor-background))`;
}
