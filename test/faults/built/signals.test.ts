import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../core/fs/temporary-folder';
import { audienceUploader, startCli } from '../../e2e/command-line';

/** Enough to be written before the list ends: the sink buffers little. */
const ROWS = Array.from({ length: 200_000 }, (_, row) => `jane.roe.${row} at example`).join('\n');

/** The command line in the middle of an endless list, with raw values in an unfinished file. */
async function rejecting() {
  const folder = await temporaryFolder();
  const env = { XDG_DATA_HOME: join(folder, 'data') };
  const desk = await temporaryFolder();
  const args = ['hash', '-', '--type', 'email', '--column', '1', '--no-header', '--out', join(desk, 'hashed.txt')];
  const child = startCli([...args, '--rejects', join(desk, 'rejects.csv'), '--with-values'], env);
  onTestFinished(() => void child.kill('SIGKILL'));
  child.stdin?.on('error', () => {});
  child.stdin?.write(`${ROWS}\n`);
  const partial = async () => (await readdir(desk)).find((name) => name.includes('rejects.csv')) ?? '';
  await expect
    .poll(async () => readFile(join(desk, await partial()), 'utf8').catch(() => ''), { timeout: 20_000 })
    .toContain('jane.roe.1 at example');
  return { child, desk, env };
}

describe('waiting for other uploads', { timeout: 30_000 }, () => {
  it.each([
    ['standard input as a list', ['hash', '-']],
    ['standard input as a list to look at', ['inspect', '-']],
    ['standard input as a suppression list', ['hash', '<list>', '--suppress', '-']],
    ['standard input as a token', ['token', 'save']],
    ['a reader that takes nothing', ['hash', '<list>']],
  ])('ends by a signal: %s', async (_, args) => {
    const folder = await temporaryFolder();
    const list = join(folder, 'list.csv');
    await writeFile(list, `email\n${ROWS.replaceAll(' at ', '@')}.com\n`.replaceAll('example\n', 'example.com\n'));
    const child = startCli(
      args.map((arg) => (arg === '<list>' ? list : arg)),
      { XDG_DATA_HOME: join(folder, 'data') },
    );
    onTestFinished(() => void child.kill('SIGKILL'));
    // Once nothing is read from the disk, threads and modules are loaded, and the wait has begun.
    await expect.poll(async () => isWaiting(child.pid ?? 0), { timeout: 20_000, interval: 200 }).toBe(true);
    child.kill('SIGHUP');
    expect(await once(child, 'exit')).toEqual([129, null]);
    expect(await readdir(join(folder, 'data', 'audience-uploader', 'work')).catch(() => [])).toEqual([]);
  });
});

/** A program that used no processor time between two samples. */
const times = new Map<number, readonly string[]>();
async function isWaiting(pid: number): Promise<boolean> {
  const fields = (await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => '')).split(') ')[1]?.split(' ') ?? [];
  const time = fields.slice(11, 13).join(' ');
  const before = times.get(pid) ?? [];
  times.set(pid, [time, ...before].slice(0, 2));
  return before.length === 2 && before.every((one) => one === time) && time !== '0 0';
}

describe('raw values in a file of rejected rows', { timeout: 60_000 }, () => {
  it.each([
    ['SIGHUP', 129],
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('are gone after %s, which exits with %i', async (signal, code) => {
    const { child, desk } = await rejecting();
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([code, null]);
    expect(await readdir(desk)).toEqual([]);
  });

  it('are gone after two signals at once', async () => {
    const { child, desk } = await rejecting();
    child.kill('SIGTERM');
    child.kill('SIGHUP');
    expect([129, 143]).toContain((await once(child, 'exit'))[0]);
    expect(await readdir(desk)).toEqual([]);
  });

  it('are gone at the next start if the program was killed', async () => {
    const { child, desk, env } = await rejecting();
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await readdir(desk)).not.toEqual([]);
    await audienceUploader(['inspect', '-'], { stdin: 'email\nada@example.com\n', env });
    expect(await readdir(desk)).toEqual([]);
  });
});
