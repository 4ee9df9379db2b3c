import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../temporary-folder';
import { type CommandResult, startCli, waitForExit } from '../command-line';

let folder = '';
let server: Server;
beforeEach(async () => {
  folder = await temporaryFolder();
  await writeFile(join(folder, 'list.csv'), 'email\nada@example.com\n');
  await promisify(execFile)('mkfifo', [join(folder, 'pipe')]);
  await mkdir(join(folder, 'folder'));
  await symlink('loop', join(folder, 'loop'));
  await symlink('/dev/zero', join(folder, 'zero'));
  await symlink('/dev/full', join(folder, 'full'));
  await writeFile(join(folder, 'huge'), '');
  await truncate(join(folder, 'huge'), 2 ** 40);
  server = createServer().listen(join(folder, 'socket'));
  await once(server, 'listening');
});
afterEach(() => void server.close());

const NO_FILES = ['pipe', 'folder', 'loop', 'zero', 'socket'];

/** Limited in time and memory: a program that waited for a pipe would hang, and one that read a device would grow. */
async function run(
  args: readonly string[],
  dataFolder = join(folder, 'data'),
): Promise<CommandResult & { readonly growth: number }> {
  const paths = args.map((arg) => (arg.startsWith('-') || !/[a-z.]{3,}/.test(arg) ? arg : join(folder, arg)));
  const [command = '', ...others] = args;
  const child = startCli([command, ...paths.slice(args.length - others.length)], {
    XDG_DATA_HOME: dataFolder,
    AUDIENCE_API_TOKEN: 'a token',
  });
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
  const OPTIONS = [
    ['hash', '<path>'],
    ['inspect', '<path>'],
    ['hash', 'list.csv', '--suppress', '<path>'],
    ['hash', 'list.csv', '--mapping', '<path>'],
    ['hash', 'list.csv', '--suppress', 'list.csv', '--suppress-mapping', '<path>'],
    ['inspect', 'list.csv', '--mapping', '<path>'],
    ['hash', 'list.csv', '--out', '<path>'],
    ['hash', 'list.csv', '--out', 'hashed.txt', '--rejects', '<path>'],
    ['inspect', 'list.csv', '--save-mapping', '<path>'],
    ['hash', 'list.csv', '--out', 'hashed.txt', '--since', '<path>'],
    ['check', '--in', '<path>'],
    ['hash', '<path>', '--for=meta', '--out', 'hashed.csv'],
    ['hash', 'list.csv', '--for=meta', '--out', '<path>'],
    ['hash', 'list.csv', '--for=meta', '--suppress', '<path>', '--out', 'hashed.csv'],
    ['hash', 'list.csv', '--for=meta', '--out', 'hashed.csv', '--receipt', '<path>'],
    ['hash', 'list.csv', '--for=meta', '--out', 'hashed.csv', '--since', '<path>'],
    ['upload', 'list.csv', '--account', '2', '--name=x', '--api=http://127.0.0.1:9', '--mapping', '<path>'],
  ];

  it.each(OPTIONS.flatMap((args) => NO_FILES.map((path) => [args.join(' ').replace('<path>', path)])))(
    'is refused at once, with an explanation: %s',
    async (line) => {
      const before = await stat(join(folder, 'pipe'));
      const { exitCode, stderr, growth } = await run(line.split(' '));
      expect([1, 2]).toContain(exitCode);
      expect(stderr).toMatch(/^(?:.*\n)?audience-uploader: .+\.\n$/);
      expect(stderr).not.toMatch(/\n\s+at /);
      expect(growth).toBeLessThan(250 * 1024 ** 2);
      expect((await stat(join(folder, 'pipe'))).ino).toBe(before.ino);
      expect((await readdir(folder)).filter((name) => /partial|hashed/.test(name))).toEqual([]);
    },
  );

  it.each(NO_FILES.filter((path) => path !== 'folder'))('is refused as the folder of the program: %s', async (path) => {
    const { exitCode, stdout, stderr } = await run(['hash', 'list.csv'], join(folder, path));
    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^audience-uploader: [^\n]+\.\n$/);
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

  it('is refused if it is a device that accepts nothing', async () => {
    expect((await run(['hash', 'list.csv', '--out', 'full'])).exitCode).toBe(1);
    expect((await run(['hash', 'list.csv', '--out', 'hashed.txt', '--rejects', 'full'])).exitCode).toBe(1);
    expect((await readdir(folder)).filter((name) => /partial|hashed/.test(name))).toEqual([]);
  });

  it('as a mapping file is not read beyond its maximum size', async () => {
    const { exitCode, stderr, growth } = await run(['hash', 'list.csv', '--mapping', 'huge']);
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('too large')]);
    expect(growth).toBeLessThan(250 * 1024 ** 2);
  });

  it('as a token is not read beyond its maximum size', async () => {
    const zero = createReadStream('/dev/zero');
    const child = startCli(['token', 'save']);
    zero.pipe(child.stdin ?? process.stdout).on('error', () => {});
    const { exitCode } = await waitForExit(child);
    zero.destroy();
    expect([1, 2]).toContain(exitCode);
  });
});
