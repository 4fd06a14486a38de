/** The settings about what is shown between and above the words of a model. */
import type { Settings } from './protocol.ts';

export type ShownSettings = Pick<Settings, 'inlayHints' | 'codeLens'>;

/** Everything is shown until it is switched off. */
export const allShown: ShownSettings = {
  inlayHints: { downtime: true, overridden: true, titles: true },
  codeLens: true,
};

/** Settings from outside: what is not of their form is left at its default. */
export function readShownSettings(settings: Readonly<Record<string, unknown>>): ShownSettings {
  const given = settings['inlayHints'];
  const hints: object = typeof given === 'object' && given !== null ? given : {};
  const isOn = (name: keyof Settings['inlayHints']): boolean =>
    !Object.entries(hints).some(([key, value]) => key === name && value === false);
  return {
    inlayHints: { downtime: isOn('downtime'), overridden: isOn('overridden'), titles: isOn('titles') },
    codeLens: settings['codeLens'] !== false,
  };
}
