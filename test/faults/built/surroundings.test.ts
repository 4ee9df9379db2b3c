import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLI, type CommandResult, waitForExit } from '../../e2e/command-line';
import { temporaryFolder } from '../../temporary-folder';

/** Hashes a list, started as the shell script says, which finds the command in "$@" and an empty folder in "$0". */
async function hashWhere(script: string, env: NodeJS.ProcessEnv = {}): Promise<CommandResult> {
  const folder = await temporaryFolder();
  const list = join(await temporaryFolder(), 'people.csv');
  await writeFile(list, 'email\nada@example.com\n');
  const args = ['-c', script, folder, process.execPath, CLI, 'hash', list];
  const { HOME: _home, XDG_DATA_HOME: _data, ...others } = process.env;
  return waitForExit(spawn('sh', args, { env: { ...others, ...env } }));
}

describe.runIf(process.platform === 'linux')('the command line', () => {
  it('says that the folder in which it was started is gone', async () => {
    const { exitCode, stderr } = await hashWhere('cd "$0" && rmdir "$0" && exec "$@"', { XDG_DATA_HOME: '/tmp' });
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('no longer exists')]);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('gives up on a home in which no folder can be made', async () => {
    const { exitCode, stderr } = await hashWhere('exec timeout --signal=KILL 150 "$@"', { HOME: '/proc/self' });
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('cannot be made')]);
  });

  it('names the folder where the system limits the size of files', async () => {
    const data = await temporaryFolder();
    const { exitCode, stderr } = await hashWhere('ulimit -f 0; exec "$@"', { XDG_DATA_HOME: data });
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining(`A file is larger than the folder ${data}`)]);
  });
});
