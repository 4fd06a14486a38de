import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { isRunning } from '../../scripts/system/is-running.mjs';

const groups = fileURLToPath(new URL('../../scripts/system/process-groups.mjs', import.meta.url));

/** A script that starts a process which starts another one, and prints the ids of both. */
const script = `
import { endGroupsOnSignal, startGroup } from ${JSON.stringify(groups)};
endGroupsOnSignal();
const inner = 'const { spawn } = require("node:child_process");'
  + 'const { pid } = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);'
  + 'console.log(process.pid, pid); setInterval(() => {}, 1000);';
startGroup(process.execPath, ['-e', inner], { stdio: ['ignore', 'inherit', 'inherit'] });
setInterval(() => {}, 1000);
`;

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'all that a script started ends with it on %s',
  async (signal) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
    const pids = String((await once(child.stdout, 'data'))[0])
      .trim()
      .split(' ')
      .map(Number);
    expect(pids).toHaveLength(2);
    expect(pids.every(isRunning)).toBe(true);
    child.kill(signal);
    await once(child, 'exit');
    await expect.poll(() => pids.some(isRunning)).toBe(false);
  },
);
