import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual, promisify } from 'node:util';
import { expect, test } from 'vitest';
import { countsOfCommands, requireSame } from '../../scripts/bench/counts.mjs';

const script = fileURLToPath(new URL('../../scripts/bench.mjs', import.meta.url));

interface Results {
  readonly rows: readonly { readonly id: string; readonly median: number; readonly counts?: object }[];
  readonly failures: readonly object[];
}

const positive: unknown = expect.toSatisfy((count) => Number(count) > 0);

test('a small benchmark finds what the command line finds, and writes both files', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'servicewright-bench-test-'));
  try {
    const place = join(folder, 'results');
    const asked = ['--built', '--sizes', '200', '--rounds', '1', '--out', place];
    await promisify(execFile)(process.execPath, [script, ...asked]);
    const { rows, failures } = JSON.parse(readFileSync(`${place}.json`, 'utf8')) as Results;
    expect(failures).toEqual([]);
    expect(rows.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['open', 'check', 'leaf-text.own', 'hub-name.all', 'rename.applied', 'hover']),
    );
    // A quick answer may take no measurable processor time.
    expect(rows.filter(({ median }) => !(median >= 0))).toEqual([]);
    expect(rows.find(({ id }) => id === 'open')).toMatchObject({ median: positive });
    const [first] = rows;
    expect(first?.counts).toMatchObject({ findings: positive, ruleResults: positive, verdicts: positive });
    expect(rows.filter(({ counts }) => !isDeepStrictEqual(counts, first?.counts))).toEqual([]);
    expect(readFileSync(`${place}.md`, 'utf8')).toContain(
      '| Rename, applied in opened files: all is known |',
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 120_000);

test('a benchmark of a server that finds other things than the command line is an error', () => {
  const counts = (severity: string, level: string, holds = 2) => {
    const sums = { elements: 3, judged: 2, holds, fails: 2 - holds, undated: 0 };
    const rules = [{ rule: 'Owned', outcome: 'holds', gapCount: 0, ...sums }];
    return countsOfCommands(
      JSON.stringify({ findings: [{ severity, id: 'gap' }] }),
      JSON.stringify({ coverage: [{ framework: 'F', clauses: [{ clause: '1', level, rules }] }] }),
    );
  };
  const expected = counts('warning', 'partial');
  expect(() => requireSame(expected, counts('warning', 'partial'), 'open')).not.toThrow();
  expect(() => requireSame(expected, counts('hint', 'partial'), 'open')).toThrow('warning gap: 0, not 1');
  expect(() => requireSame(expected, counts('warning', 'missing'), 'open')).toThrow(
    'F 1: missing, not partial',
  );
  expect(() => requireSame(expected, counts('warning', 'partial', 1), 'open')).toThrow('F 1 Owned: holds (');
});
