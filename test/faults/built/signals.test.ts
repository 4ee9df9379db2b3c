import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { audienceUploader, startCli } from '../../e2e/command-line';
import { temporaryFolder } from '../../temporary-folder';

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
    .poll(async () => readFile(join(desk, await partial()), 'utf8').catch(() => ''))
    .toContain('jane.roe.1 at example');
  return { child, desk, env };
}

describe('a program that waits', () => {
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
    const isWaiting = createWaitTest(child.pid ?? 0);
    await expect.poll(isWaiting, { interval: 200 }).toBe(true);
    child.kill('SIGHUP');
    expect(await once(child, 'exit')).toEqual([129, null]);
    expect(await readdir(join(folder, 'data', 'audience-uploader', 'work')).catch(() => [])).toEqual([]);
  });
});

/**
 * Whether a program waits for something from outside: between three samples no thread wanted the processor or the disk,
 * nor had any, and it has run. One that waits for a busy processor sleeps in none of them.
 */
function createWaitTest(pid: number): () => Promise<boolean> {
  let samples: readonly string[] = [];
  return async () => {
    const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
    const states = threads.map(async (thread) => {
      const stat = await readFile(`/proc/${pid}/task/${thread}/stat`, 'latin1').catch(() => '');
      const fields = stat.split(') ')[1]?.split(' ') ?? [];
      return [thread, fields[0], ...fields.slice(11, 13)].join(' ');
    });
    const sample = (await Promise.all(states)).join('\n');
    samples = [sample, ...samples].slice(0, 3);
    const isAsleep = sample !== '' && sample.split('\n').every((line) => line.split(' ')[1] === 'S');
    return isAsleep && samples.length === 3 && samples.every((one) => one === sample);
  };
}

describe('raw values in a file of rejected rows', () => {
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
