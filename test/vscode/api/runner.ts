import { writeFileSync } from 'node:fs';
import { extensionTests } from './extension.api.ts';
import { featureTests } from './features.api.ts';
import { findingTests } from './findings.api.ts';
import { closeAll } from './model-files.ts';

/** Tests by their sentences; each throws where it fails. */
export type ApiTests = Readonly<Record<string, () => Promise<void>>>;

/** What became of a test; `error` is there if it failed, twice in a row. */
export interface ApiResult {
  readonly sentence: string;
  readonly tries: number;
  readonly error?: string;
}

const suites = [extensionTests, findingTests, featureTests];
const timeout = 60_000;

/** The editor calls this in the extension host, and ends with a failure if it rejects. */
export async function run(): Promise<void> {
  const results: ApiResult[] = [];
  for (const [sentence, test] of suites.flatMap((suite) => Object.entries(suite))) {
    results.push(await runTest(sentence, test));
  }
  const file = process.env['SERVICEWRIGHT_API_RESULTS'];
  if (file) writeFileSync(file, JSON.stringify(results));
  for (const { sentence, error } of results)
    console.log(error ? `FAILED ${sentence}\n${error}` : `passed ${sentence}`);
  const failed = results.filter(({ error }) => error !== undefined).length;
  if (failed > 0) throw new Error(`${failed} of ${results.length} tests failed in the extension host.`);
}

async function runTest(sentence: string, test: () => Promise<void>): Promise<ApiResult> {
  const error = await attempt(test);
  if (error === undefined) return { sentence, tries: 1 };
  const again = await attempt(test);
  return again === undefined ? { sentence, tries: 2 } : { sentence, tries: 2, error: again };
}

async function attempt(test: () => Promise<void>): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`Not done after ${timeout / 1000} s.`)), timeout);
  });
  try {
    await Promise.race([test(), late]);
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  } finally {
    clearTimeout(timer);
    await closeAll();
  }
}
