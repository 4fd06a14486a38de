import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const manifest = read('package.json');
const english = read('package.nls.json') as Record<string, string>;
const dutch = read('package.nls.nl.json') as Record<string, string>;
const contributes = manifest['contributes'] as {
  readonly commands: readonly {
    readonly command: string;
    readonly title: string;
    readonly category: string;
  }[];
  readonly menus: Readonly<Record<string, readonly MenuEntry[]>>;
  readonly viewsContainers: Readonly<Record<string, readonly unknown[]>>;
  readonly viewsWelcome: readonly { readonly contents: string }[];
};
interface MenuEntry {
  readonly command: string;
  readonly when?: string;
  readonly group?: string;
}

describe('the manifest of the extension', () => {
  it('names every text in English and in Dutch, and no text that nothing names', () => {
    const named = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key);
    const keys = [...new Set(named)].sort();
    expect(Object.keys(english).sort()).toEqual(keys);
    expect(Object.keys(dutch).sort()).toEqual(keys);
  });

  it('gives every command a title in both languages and the one category', () => {
    for (const { title, category } of contributes.commands) {
      const key = title.replaceAll('%', '');
      expect(english[key], title).toBeTruthy();
      expect(dutch[key], title).toBeTruthy();
      expect(category).toBe('Servicewright');
    }
  });

  it('keeps the links of the welcome texts the same in both languages', () => {
    for (const { contents } of contributes.viewsWelcome) {
      const key = contents.replaceAll('%', '');
      expect(linksOf(dutch[key])).toEqual(linksOf(english[key]));
    }
  });

  it('has menus only for commands that exist', () => {
    const commands = new Set(contributes.commands.map(({ command }) => command));
    for (const entry of Object.values(contributes.menus).flat()) expect(commands).toContain(entry.command);
  });

  it('has exactly one icon in the title of an editor, only on models', () => {
    const icons = (contributes.menus['editor/title'] ?? []).filter(({ group }) =>
      group?.startsWith('navigation'),
    );
    expect(icons).toHaveLength(1);
    expect(icons[0]?.when).toContain('resourceLangId == sms');
  });

  it('writes its conditions so that the editor can read them', () => {
    const conditions = [...JSON.stringify(manifest).matchAll(/"when":"([^"]*)"/g)].map(
      ([, condition]) => condition,
    );
    expect(conditions.filter((condition) => /![\w.]+ *[=!]=/.test(condition ?? ''))).toEqual([]);
  });

  it('starts only for models and previews, and works in Restricted Mode', () => {
    const events = manifest['activationEvents'] as readonly string[];
    expect(events).not.toContain('*');
    expect(events).not.toContain('onStartupFinished');
    const capabilities = manifest['capabilities'] as { untrustedWorkspaces: { supported: unknown } };
    expect(capabilities.untrustedWorkspaces.supported).toBe(true);
  });

  it('takes no key of the editor, and one view container', () => {
    expect(contributes).not.toHaveProperty('keybindings');
    expect(Object.values(contributes.viewsContainers).flat()).toHaveLength(1);
  });
});

function read(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >;
}

function linksOf(text: string | undefined): readonly string[] {
  return [...(text ?? '').matchAll(/\(command:([^)]+)\)/g)].map(([, command]) => command ?? '');
}
