import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../core/fs/temporary-folder';
import { audienceUploader, start } from '../../e2e/command-line';

/** Enough to be written before the list ends: the sink holds back little. */
const ROWS = Array.from({ length: 200_000 }, (_, row) => `jane.roe.${row} at example`).join('\n');

/** The command line amid a list that does not end, with raw values in a file that is not whole yet. */
async function rejecting() {
  const folder = await temporaryFolder();
  const env = { XDG_DATA_HOME: join(folder, 'data') };
  const desk = await temporaryFolder();
  const args = ['hash', '-', '--type', 'email', '--column', '1', '--no-header', '--out', join(desk, 'hashed.txt')];
  const child = start([...args, '--rejects', join(desk, 'rejects.csv'), '--with-values'], env);
  onTestFinished(() => void child.kill('SIGKILL'));
  child.stdin?.on('error', () => {});
  child.stdin?.write(`${ROWS}\n`);
  const partial = async () => (await readdir(desk)).find((name) => name.includes('rejects.csv')) ?? '';
  await expect
    .poll(async () => readFile(join(desk, await partial()), 'utf8').catch(() => ''), { timeout: 20_000 })
    .toContain('jane.roe.1 at example');
  return { child, desk, env };
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

  it('are gone at the next start where the program was killed', async () => {
    const { child, desk, env } = await rejecting();
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await readdir(desk)).not.toEqual([]);
    await audienceUploader(['inspect', '-'], { stdin: 'email\nada@example.com\n', env });
    expect(await readdir(desk)).toEqual([]);
  });
});
