import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  DocumentLink,
  Location,
  SymbolInformation,
  TypeHierarchyItem,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { applyEdits } from '../harness/apply-edits.ts';
import { startServer, type LanguageClient } from '../harness/language-client.ts';

const texts: Readonly<Record<string, string>> = {
  'people.sms': 'package care\nrole Boss "Head of care"\nteam Nurses\nrole Nurse { reports to Boss }\n',
  'work.sms': `package care.work
process Visit "Home visit" {
  owner Boss
  satisfies ISO20000 8.6.1
  step Plan { then Go }
  step Go { then Report }
  step Report { then Bill }
}
process Bill { step Send { end } }
procedure VisitAtHome { of Visit  step Go { R care.Nurse  A Boss } }
instruction Drive { of VisitAtHome.Go }
`,
  'papers.sms': `document Policy { kept at "papers/policy.md"  link "https://example.org/a?b=1", "mailto:a@example.org" }
document Other { kept at "../outside.md"  link "javascript:alert(1)", "papers/none.md", "file:///etc/passwd" }
priorities Standard { levels P1, P2  urgency high  impact high P1 }
sla Care { priorities Standard  response P1 1 h }
service Lone
`,
};

let folder: string;
let client: LanguageClient;
const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
const textOf = (name: string): string => texts[name] ?? '';

/** Where a `|` stands in a piece of the file's text. */
function at(name: string, piece: string): object {
  const before = textOf(name)
    .slice(0, textOf(name).indexOf(piece.replace('|', '')) + piece.indexOf('|'))
    .split('\n');
  return {
    textDocument: { uri: uriOf(name) },
    position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
  };
}

/** "work.sms: Visit" for each place. */
function shown(places: Location | readonly Location[] | null): readonly string[] {
  return [places ?? []].flat().map(({ uri, range }) => {
    const name = uri.slice(uri.lastIndexOf('/') + 1);
    const line = textOf(name).split('\n')[range.start.line] ?? '';
    return `${name}:${String(range.start.line + 1)} ${line.slice(range.start.character, range.end.character)}`;
  });
}

const ask = <T>(method: string, params: object): Promise<T> =>
  client.connection.sendRequest<T>(method, params);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'servicewright-'));
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  mkdirSync(join(folder, 'papers'));
  writeFileSync(join(folder, 'papers', 'policy.md'), '');
  client = await startServer({
    folders: [pathToFileURL(folder).href],
    capabilities: { workspace: { workspaceEdit: { documentChanges: true } } },
  });
  client.open(uriOf('people.sms'), textOf('people.sms'));
  await client.diagnostics(uriOf('papers.sms'), (found) => found.length > 0);
});
afterAll(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
  expect(client.errors()).toBe('');
});

test('renames in open files by their version, and in files that are not open', async () => {
  const where = at('work.sms', 'owner Bo|ss');
  expect(await ask('textDocument/prepareRename', where)).toEqual({
    range: { start: { line: 2, character: 8 }, end: { line: 2, character: 12 } },
    placeholder: 'Boss',
  });
  const edit = await ask<WorkspaceEdit>('textDocument/rename', { ...where, newName: 'Head' });
  const changes = (edit.documentChanges ?? []).flatMap((change) => ('edits' in change ? [change] : []));
  expect(changes.map(({ textDocument }) => [textDocument.uri, textDocument.version])).toEqual([
    [uriOf('people.sms'), 1],
    [uriOf('work.sms'), null],
  ]);
  const edits = changes[0]?.edits.flatMap((change) => ('newText' in change ? [change] : [])) ?? [];
  expect(applyEdits(textOf('people.sms'), edits)).toBe(textOf('people.sms').replaceAll('Boss', 'Head'));
});

test('refuses a rename with a reason', async () => {
  await expect(
    ask('textDocument/rename', { ...at('people.sms', 'role Bo|ss'), newName: 'Nurses' }),
  ).rejects.toThrow(
    'The name Nurses is already taken by another team (people.sms, line 3); choose another one.',
  );
  await expect(ask('textDocument/prepareRename', at('work.sms', 'ISO2|0000'))).rejects.toThrow(
    'ISO20000 ships with Servicewright and keeps its name.',
  );
  expect(await ask('textDocument/prepareRename', at('work.sms', 'pro|cess Visit'))).toBeNull();
});

test('leads to packages and levels, and to the step that another refines', async () => {
  expect(shown(await ask('textDocument/definition', at('work.sms', 'R ca|re.Nurse')))).toEqual([
    'people.sms:1 care',
    'work.sms:1 care',
  ]);
  expect(shown(await ask('textDocument/definition', at('papers.sms', 'response P|1')))).toEqual([
    'papers.sms:3 P1',
  ]);
  expect(shown(await ask('textDocument/definition', at('work.sms', 'step G|o { R')))).toEqual([
    'work.sms:6 Go',
  ]);
  expect(shown(await ask('textDocument/definition', at('work.sms', 'VisitAtHome.G|o')))).toEqual([
    'work.sms:10 Go',
  ]);
});

test('finds every use of a step, a package and a clause', async () => {
  const uses = async (name: string, piece: string): Promise<readonly string[]> =>
    shown(
      await ask('textDocument/references', { ...at(name, piece), context: { includeDeclaration: false } }),
    );
  expect(await uses('work.sms', 'step G|o { then')).toEqual(['work.sms:5 Go', 'work.sms:11 Go']);
  expect(await uses('people.sms', 'package ca|re')).toEqual(['work.sms:10 care']);
  // The mappings of the library name it too.
  const clause = await uses('work.sms', '8.6|.1');
  expect(clause.filter((place) => place.startsWith('work'))).toEqual(['work.sms:4 8.6.1']);
});

test('leads from the general to the special and back', async () => {
  const general = async (piece: string): Promise<readonly string[]> =>
    shown(await ask('textDocument/typeDefinition', at('work.sms', piece)));
  const special = async (piece: string): Promise<readonly string[]> =>
    shown(await ask('textDocument/implementation', at('work.sms', piece)));
  expect(await general('step Pl|an')).toEqual(['work.sms:2 Visit']);
  expect(await general('instruction Dr|ive')).toEqual(['work.sms:10 Go']);
  expect(await special('process Vi|sit')).toEqual(['work.sms:10 VisitAtHome']);
  expect(await special('step G|o { then')).toEqual(['work.sms:10 Go']);
  expect(await special('8.6|.1')).toEqual(['work.sms:2 Visit']);
});

test('shows which process hands work to which', async () => {
  const [visit] = await ask<CallHierarchyItem[]>(
    'textDocument/prepareCallHierarchy',
    at('work.sms', 'step Pl|an'),
  );
  expect(visit).toMatchObject({ name: 'Visit', detail: 'process: Home visit' });
  const outgoing = await ask<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item: visit });
  expect(outgoing.map(({ to, fromRanges }) => [to.name, fromRanges[0]?.start.line])).toEqual([['Bill', 6]]);
  const incoming = await ask<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', {
    item: outgoing[0]?.to,
  });
  expect(incoming.map(({ from }) => from.name)).toEqual(['Visit']);
});

test('shows process, procedure and instruction as a tree', async () => {
  const [visit] = await ask<TypeHierarchyItem[]>(
    'textDocument/prepareTypeHierarchy',
    at('work.sms', 'of Vi|sit'),
  );
  const below = await ask<TypeHierarchyItem[]>('typeHierarchy/subtypes', { item: visit });
  expect(below.map(({ name, detail }) => [name, detail])).toEqual([['VisitAtHome', 'procedure']]);
  const instructions = await ask<TypeHierarchyItem[]>('typeHierarchy/subtypes', { item: below[0] });
  expect(instructions.map(({ name, detail }) => [name, detail])).toEqual([['Drive', 'work instruction']]);
  const above = await ask<TypeHierarchyItem[]>('typeHierarchy/supertypes', { item: below[0] });
  expect(above.map(({ name }) => name)).toEqual(['Visit']);
});

test('links to addresses of the web and to files below the root, and to nothing else', async () => {
  const links = await ask<DocumentLink[]>('textDocument/documentLink', {
    textDocument: { uri: uriOf('papers.sms') },
  });
  expect(links.map(({ target }) => target)).toEqual([
    'https://example.org/a?b=1',
    'mailto:a@example.org',
    uriOf('papers/policy.md'),
  ]);
  expect(shown(links.map(({ range }) => ({ uri: uriOf('papers.sms'), range })))[0]).toBe(
    'papers.sms:1 https://example.org/a?b=1',
  );
});

test('finds elements of the workspace by a few letters', async () => {
  const found = await ask<SymbolInformation[]>('workspace/symbol', { query: 'vst' });
  // What ships with the product comes after it.
  expect(found.slice(0, 2).map(({ name, containerName }) => [name, containerName])).toEqual([
    ['Visit', 'Home visit · care.work'],
    ['VisitAtHome', 'procedure · care.work'],
  ]);
  const titled = await ask<SymbolInformation[]>('workspace/symbol', { query: 'head of' });
  expect(titled.map(({ name }) => name)).toEqual(['Boss']);
});
