import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { coreProgram } from '../core/child-process';
import { temporaryFolder } from '../temporary-folder';

/** Private host name and processes, and the right to mount a private machine ID; the disk is shared. */
const UNSHARE = [
  ...(process.getuid?.() === 0 ? [] : ['--map-root-user']),
  ...['--uts', '--mount', '--pid', '--fork', '--kill-child=KILL', '--mount-proc'],
];
const BE_HOST =
  'hostname "$1" && id=$(mktemp) && echo "$2" > "$id" && mount --bind "$id" /etc/machine-id && rm "$id" && shift 2 && exec "$@"';

interface Host {
  readonly name: string;
  readonly machineId: string;
}

const HERE: Host = { name: 'desk', machineId: 'a'.repeat(32) };
const THERE: Host = { name: 'desk', machineId: 'b'.repeat(32) };

function runOn({ name, machineId }: Host, command: readonly string[]): readonly [string, readonly string[]] {
  return ['unshare', [...UNSHARE, 'sh', '-c', BE_HOST, 'sh', name, machineId, ...command]];
}

function canMakeHosts(): boolean {
  const [program, args] = runOn(HERE, ['true']);
  if (spawnSync(program, args).status === 0) return true;
  console.log('No second host could be made (unshare, mount): the tests with two hosts are skipped.');
  return false;
}

/** Leases a folder on a host, in a process that runs until it is killed; returns its output. */
async function claim(on: Host, folder: string): Promise<{ said: string; child: ChildProcess }> {
  const source = `
    process.stdout.write((await core.acquireLease(${JSON.stringify(folder)})) === null ? 'taken' : 'mine');
    setInterval(() => {}, 1000);
  `;
  const [program, args] = runOn(on, coreProgram(source));
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [said] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  return { said: String(said), child };
}

async function age(folder: string, hours: number): Promise<void> {
  const then = new Date(Date.now() - hours * 60 * 60_000);
  for (const name of await readdir(folder)) await utimes(join(folder, name), then, then);
}

describe.skipIf(!canMakeHosts())('two computers of one name that share a folder', () => {
  it('respect each other’s leases, although neither sees the process of the other', async () => {
    const folder = await temporaryFolder();
    const first = await claim(HERE, folder);
    const second = await claim(THERE, folder);
    expect([first.said, second.said]).toEqual(['mine', 'taken']);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('notice by themselves that a process of their own has ended', async () => {
    const folder = await temporaryFolder();
    const { child } = await claim(HERE, folder);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect((await claim(THERE, folder)).said).toBe('taken');
    expect((await claim(HERE, folder)).said).toBe('mine');
  });

  it('take over what the other has left for more than a day', async () => {
    const folder = await temporaryFolder();
    const { child } = await claim(HERE, folder);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await age(folder, 23);
    expect((await claim(THERE, folder)).said).toBe('taken');
    await age(folder, 25);
    expect((await claim(THERE, folder)).said).toBe('mine');
  });
});
