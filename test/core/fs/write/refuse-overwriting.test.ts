import { closeSync, openSync } from 'node:fs';
import { link, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type NamedFile, refuseOverwriting } from '../../../../src/core/fs/write/refuse-overwriting';
import { saying } from '../../../sentences';
import { temporaryFolder } from '../../../temporary-folder';

let folder = '';
beforeEach(async () => {
  folder = await temporaryFolder();
  await mkdir(join(folder, 'deep'));
  await mkdir(join(folder, 'jobs'));
  await writeFile(join(folder, 'list.csv'), 'email');
  await writeFile(join(folder, 'other.csv'), 'email');
  await symlink(join(folder, 'list.csv'), join(folder, 'symbolic.csv'));
  await symlink(folder, join(folder, 'deep', 'up'));
  await link(join(folder, 'list.csv'), join(folder, 'hard.csv'));
});

const named = (path: string, words = path): NamedFile => ({ location: { path: join(folder, path) }, label: words });

function check(read: readonly string[], written: readonly string[]): Promise<void> {
  return refuseOverwriting({
    read: read.map((path) => named(path)),
    written: written.map((path) => named(path)),
    ownFolders: [join(folder, 'jobs')],
  });
}

describe('an output file', () => {
  it.each([
    'list.csv',
    './list.csv',
    'deep/../list.csv',
    'symbolic.csv',
    'hard.csv',
    'deep/up/list.csv',
    'deep/up/symbolic.csv',
  ])('is refused as %s where the list is read', async (path) => {
    await expect(check(['list.csv'], [path])).rejects.toMatchObject({
      code: 'usage',
      description: saying(`${path} and list.csv are the same file`),
    });
    await expect(check([path], ['list.csv'])).rejects.toMatchObject({ code: 'usage' });
  });

  it.each([
    ['new.txt', 'new.txt'],
    ['new.txt', 'deep/up/new.txt'],
    ['new.txt', 'NEW.txt'],
    ['caf\u00e9.txt', 'cafe\u0301.txt'],
    ['missing/new.txt', 'missing/new.txt'],
    ['other.csv', 'other.csv'],
  ])('is refused where another is written to it, %s and %s', async (one, other) => {
    await expect(check(['list.csv'], [one, other])).rejects.toMatchObject({ code: 'usage' });
  });

  it('is refused in a folder of the program', async () => {
    await symlink(join(folder, 'jobs'), join(folder, 'linked-jobs'));
    await expect(check([], ['jobs/audience.txt'])).rejects.toMatchObject({ code: 'usage' });
    await expect(check([], ['linked-jobs/audience.txt'])).rejects.toMatchObject({ code: 'usage' });
  });

  it('is accepted if it is another one', async () => {
    await check(['list.csv', 'list.csv', 'hard.csv'], ['other.csv', 'new.txt', 'deep/new.txt', 'jobs.txt']);
  });

  it('is distinguished from the files that the process was started with', async () => {
    const descriptor = openSync(join(folder, 'list.csv'), 'r');
    try {
      const read: NamedFile[] = [{ location: { descriptor }, label: 'standard input' }];
      const writing = (path: string) => refuseOverwriting({ read, written: [named(path)], ownFolders: [] });
      await expect(writing('hard.csv')).rejects.toMatchObject({ description: saying('standard input') });
      await writing('other.csv');
    } finally {
      closeSync(descriptor);
    }
  });
});
