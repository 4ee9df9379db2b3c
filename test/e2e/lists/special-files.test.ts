import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { makeSpecialFiles, NO_FILES } from '../../faults/make-special-files';
import { temporaryFolder } from '../../temporary-folder';
import { type CommandResult, startCli, waitForExit } from '../command-line';

let folder = '';
beforeEach(async () => {
  folder = await temporaryFolder();
  await makeSpecialFiles(folder);
  await writeFile(join(folder, 'list.csv'), 'email\nada@example.com\n');
});

/** Tells by how many bytes the program grew. */
async function hash(
  name: string,
  dataFolder = join(folder, 'data'),
): Promise<CommandResult & { readonly growth: number }> {
  const child = startCli(['hash', join(folder, name)], { XDG_DATA_HOME: dataFolder });
  child.stdin?.end();
  let growth = 0;
  const watch = setInterval(async () => {
    const status = await open(`/proc/${child.pid}/statm`).catch(() => null);
    const [, resident = '0'] = (await status?.readFile('utf8').catch(() => ''))?.split(' ') ?? [];
    await status?.close();
    growth = Math.max(growth, Number(resident) * 4096);
  }, 20);
  const result = await waitForExit(child);
  clearInterval(watch);
  return { ...result, growth };
}

describe.runIf(process.platform === 'linux')('a path that leads to no file', { retry: 0 }, () => {
  it.each(NO_FILES)('is refused as a list at once, with an explanation: %s', async (path) => {
    const before = await stat(join(folder, 'pipe'));
    const { exitCode, stderr, growth } = await hash(path);
    expect([1, 2]).toContain(exitCode);
    expect(stderr).toMatch(/^(?:.*\n)?audience-uploader: .+\.\n$/);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(growth).toBeLessThan(250 * 1024 ** 2);
    expect((await stat(join(folder, 'pipe'))).ino).toBe(before.ino);
    expect((await readdir(folder)).filter((name) => /partial|hashed/.test(name))).toEqual([]);
  });

  it.each(NO_FILES.filter((path) => path !== 'folder'))('is refused as the folder of the program: %s', async (path) => {
    const { exitCode, stdout, stderr } = await hash('list.csv', join(folder, path));
    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^audience-uploader: [^\n]+\.\n$/);
  });

  it.each([
    ['--mapping', 'pipe'],
    ['--suppress', 'zero'],
  ])('is refused at once as the file of an option: %s %s', async (option, name) => {
    const child = startCli(['hash', join(folder, 'list.csv'), option, join(folder, name)], { XDG_DATA_HOME: folder });
    onTestFinished(() => void child.kill('SIGKILL'));
    const { exitCode, stderr } = await waitForExit(child);
    expect([1, 2]).toContain(exitCode);
    expect(stderr).toMatch(/^(?:.*\n)?audience-uploader: [^\n]+\.\n$/);
  });

  it.each([['uploads', 'list'], ['uploads', 'resume'], ['receipts']])(
    'is named if it is a folder of the program: %s %s',
    async (...args) => {
      const own = join(folder, 'audience-uploader', args[0] === 'receipts' ? 'receipts' : 'jobs');
      await mkdir(dirname(own));
      await writeFile(own, '');
      const { exitCode, stderr } = await waitForExit(startCli(args, { XDG_DATA_HOME: folder }));
      expect([exitCode, stderr]).toEqual([1, expect.stringContaining(`The folder ${own} cannot be used`)]);
      expect(stderr).not.toMatch(/\n\s+at /);
    },
  );

  it('as a token is not read beyond its maximum size', async () => {
    const zero = createReadStream('/dev/zero');
    const child = startCli(['token', 'save']);
    zero.pipe(child.stdin ?? process.stdout).on('error', () => {});
    const { exitCode } = await waitForExit(child);
    zero.destroy();
    expect([1, 2]).toContain(exitCode);
  });
});
