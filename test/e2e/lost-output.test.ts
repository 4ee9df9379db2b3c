import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ReferenceApi, startReferenceApi } from '../../tools/reference-api/server';
import { temporaryFolder } from '../temporary-folder';
import { CLI, type CommandResult, waitForExit } from './command-line';

let folder = '';
let api: ReferenceApi;
beforeEach(async () => {
  folder = await temporaryFolder();
  const people = Array.from({ length: 20_000 }, (_, row) => `person.${row}@example.com`);
  await writeFile(join(folder, 'people.csv'), `email\nnobody\n${people.join('\n')}\n`);
  api = await startReferenceApi({ offers: { list: false } });
});
afterEach(() => api.close());

type Output = 'kept' | 'closed' | 'full';

/** `closed`: the reader has gone from the start; `full`: a file on a full disk. */
function run(args: readonly string[], stdout: Output, stderr: Output = 'kept'): Promise<CommandResult> {
  const stdioOf = (output: Output) => (output === 'full' ? openSync('/dev/full', 'w') : 'pipe');
  const child = spawn(process.execPath, [CLI, ...args], {
    env: { ...process.env, AUDIENCE_API_TOKEN: api.token, XDG_DATA_HOME: join(folder, 'data') },
    stdio: ['ignore', stdioOf(stdout), stdioOf(stderr)],
  });
  if (stdout === 'closed') child.stdout?.destroy();
  if (stderr === 'closed') child.stderr?.destroy();
  return waitForExit(child);
}

const people = () => join(folder, 'people.csv');
const upload = () => ['upload', people(), '--account', '2', '--name', 'x', '--api', api.url];
const posts = () => api.log.filter(({ method }) => method === 'POST').length;

describe.runIf(process.platform === 'linux')('a command whose output is lost', () => {
  it.each([
    ['people', 0, ['hash']],
    ['counts', 3, ['hash', '--max-rejects', '0', '--json']],
    ['what was understood', 0, ['inspect']],
  ])('tells of %s by exit code %i, though nobody reads them', async (_, code, [command = '', ...options]) => {
    const { exitCode, stderr } = await run([command, people(), ...options], 'closed');
    expect(exitCode).toBe(code);
    expect(stderr).not.toMatch(/EPIPE|Error/);
  });

  it.each(['hash <list>', 'hash <list> --json', 'inspect <list>', 'inspect <list> --json', 'uploads list --json'])(
    'fails if the disk of the output is full, and explains that: %s',
    async (line) => {
      const args = line.split(' ').map((arg) => (arg === '<list>' ? people() : arg));
      const { exitCode, stderr } = await run(args, 'full');
      expect(exitCode).toBe(1);
      expect(stderr).toMatch(/The output could not be written: the disk is full/);
      expect(stderr).not.toMatch(/\bat \w|throw|\{/);
    },
  );

  it.each(['closed', 'full'] as const)('exits with 4 if an outcome is unknown and the output is %s', async (output) => {
    api.faults.next({ kind: 'status', status: 500, effect: true });
    expect((await run(upload(), output)).exitCode).toBe(4);
    expect((await run(['uploads', 'resume'], output)).exitCode).toBe(0);
    expect(posts()).toBe(1);
  });

  it.each(['closed', 'full'] as const)(
    'uploads once, and says that it is done, if the output is %s',
    async (output) => {
      expect((await run(upload(), output)).exitCode).toBe(0);
      const [job, ...others] = JSON.parse((await run(['uploads', 'list', '--json'], 'kept')).stdout);
      expect([job?.state.kind, others.length, posts()]).toEqual(['done', 0, 1]);
    },
  );

  it.each(['closed', 'full'] as const)('continues to its end if standard error is %s', async (output) => {
    const out = join(folder, 'hashed.txt');
    expect((await run(['hash', people(), '--out', out], output, output)).exitCode).toBe(0);
    expect((await readFile(out, 'utf8')).length).toBe(20_000 * 65);
    expect((await run(upload(), 'kept', output)).exitCode).toBe(0);
    expect(posts()).toBe(1);
    expect((await run(['hash', join(folder, 'missing.csv')], 'kept', output)).exitCode).toBe(1);
    expect((await readdir(folder)).filter((name) => name.includes('partial'))).toEqual([]);
  });
});
