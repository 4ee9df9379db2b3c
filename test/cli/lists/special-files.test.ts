import { readdir, stat } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeSpecialFiles, NO_FILES } from '../../faults/make-special-files';
import { commandLine } from '../run-command';

const cli = commandLine();
cli.token = 'a token';
beforeEach(async () => {
  await makeSpecialFiles(cli.folder);
  await cli.write('list.csv', 'email\nada@example.com\n');
});
afterEach(() => cli.clear());

const MAX_GROWTH = 250 * 1024 ** 2;

/** Words behind a / are names in the folder. Tells by how many bytes the process grew meanwhile. */
async function run(...args: readonly string[]) {
  const before = process.memoryUsage.rss();
  let growth = 0;
  const watch = setInterval(() => {
    growth = Math.max(growth, process.memoryUsage.rss() - before);
  }, 20);
  const result = await cli.run(args.map((word) => (word.startsWith('/') ? cli.path(word.slice(1)) : word)));
  clearInterval(watch);
  return { ...result, growth };
}

const unfinished = async () => (await readdir(cli.folder)).filter((name) => /partial|hashed/.test(name));

describe.runIf(process.platform === 'linux')('a path that leads to no file', { retry: 0 }, () => {
  const OPTIONS = [
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

  it.each(OPTIONS.flatMap((args) => NO_FILES.map((path) => [args.join(' ').replace('<path>', `/${path}`)])))(
    'is refused at once, with an explanation: %s',
    async (line) => {
      const before = await stat(cli.path('pipe'));
      const { exitCode, stderr, growth } = await run(...line.split(' '));
      expect([1, 2]).toContain(exitCode);
      expect(stderr).toMatch(/^(?:.*\n)?audience-uploader: .+\.\n$/);
      expect(stderr).not.toMatch(/\n\s+at /);
      expect(growth).toBeLessThan(MAX_GROWTH);
      expect((await stat(cli.path('pipe'))).ino).toBe(before.ino);
      expect(await unfinished()).toEqual([]);
    },
  );

  it('is refused if it is a device that accepts nothing', async () => {
    expect((await run('hash', 'list.csv', '--out', '/full')).exitCode).toBe(1);
    expect((await run('hash', 'list.csv', '--out', 'hashed.txt', '--rejects', '/full')).exitCode).toBe(1);
    expect(await unfinished()).toEqual([]);
  });

  it('as a mapping file is not read beyond its maximum size', async () => {
    const { exitCode, stderr, growth } = await run('hash', 'list.csv', '--mapping', '/huge');
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('too large')]);
    expect(growth).toBeLessThan(MAX_GROWTH);
  });
});
