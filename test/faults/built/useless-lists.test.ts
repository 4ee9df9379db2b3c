import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { inThread } from '../../e2e/in-thread';

it.each([
  ['nothing', '', [], /“list\.csv” is empty/],
  ['a header only', 'email,name\n', [], /list\.csv.*row/s],
  ['no column of a known kind', 'colour\nred\ngreen\n', [], /--type|--column/],
  ['no such column', 'email\na@example.com\n', ['--type', 'email', '--column', 'mail'], /mail/],
])('a list with %s is told in a sentence, and nothing is written', async (_what, text, choice, words) => {
  const folder = await mkdtemp(join(tmpdir(), 'useless-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'list.csv');
  await writeFile(path, text);
  const files = ['--out', join(folder, 'hashed.txt'), '--rejects', join(folder, 'rejects.csv')];
  const { exitCode, stdout, stderr } = await inThread(['hash', path, ...files, ...choice], {
    XDG_DATA_HOME: join(folder, 'data'),
  });
  expect(exitCode).not.toBe(0);
  expect([stdout, stderr]).toEqual(['', expect.stringMatching(words)]);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect((await readdir(folder)).toSorted()).toEqual(['data', 'list.csv']);
});

it.each([{ more: [] }, { more: ['--since', 'since.txt'] }, { more: ['--reference', '--json'] }])(
  'an earlier file is kept where no row can be used: $more',
  async ({ more }) => {
    const folder = await mkdtemp(join(tmpdir(), 'useless-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const pathOf = (name: string) => join(folder, name);
    await writeFile(pathOf('list.csv'), 'email,consent\na@example.com,no\n');
    await writeFile(pathOf('hashed.txt'), 'earlier');
    await writeFile(pathOf('since.txt'), '');
    const options = ['--only', 'consent=yes', '--out', pathOf('hashed.txt')];
    const args = [
      'hash',
      pathOf('list.csv'),
      ...options,
      ...more.map((word) => (word.endsWith('.txt') ? pathOf(word) : word)),
    ];
    const { exitCode, stderr } = await inThread(args, { XDG_DATA_HOME: pathOf('data') });
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('nothing was hashed')]);
    expect(await readFile(pathOf('hashed.txt'), 'utf8')).toBe('earlier');
    expect((await readdir(folder)).toSorted()).toEqual(['data', 'hashed.txt', 'list.csv', 'since.txt']);
  },
);
