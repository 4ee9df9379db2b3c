import { existsSync } from 'node:fs';
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openWorkFolder, sweepWorkFolders } from '../../../../src/core/fs/process/work-folder';
import { temporaryFolder } from '../../../temporary-folder';
import { startChild } from '../../child-process';

const open = (root: string) => `
  import { writeFileSync } from 'node:fs';
  const folder = await core.openWorkFolder(${JSON.stringify(root)});
  writeFileSync(folder.path + '/spill', 'digests');`;

it('is private, new for every call, and gone after it is removed', async () => {
  const root = join(await temporaryFolder(), 'not', 'yet', 'there');
  const [one, two] = [await openWorkFolder(root), await openWorkFolder(root)];
  expect(one.path).not.toBe(two.path);
  if (process.platform !== 'win32') {
    expect((await stat(root)).mode & 0o777).toBe(0o700);
    expect((await stat(one.path)).mode & 0o777).toBe(0o700);
  }
  await writeFile(join(one.path, 'spill'), 'digests');
  await one.remove();
  await one.remove();
  expect(existsSync(one.path)).toBe(false);
  expect(existsSync(two.path)).toBe(true);
});

it('is swept when its process was killed, and never while it runs', async () => {
  const root = await temporaryFolder();
  const [killed, alive] = await Promise.all([startChild(open(root)), startChild(open(root))]);
  const own = await openWorkFolder(root);
  await sweepWorkFolders(root);
  expect(await readdir(root)).toHaveLength(3);
  await killed.kill();
  await sweepWorkFolders(root);
  const left = await readdir(root);
  expect(left).toHaveLength(2);
  expect(left.some((name) => name.startsWith(`${alive.pid}-`))).toBe(true);
  expect(existsSync(own.path)).toBe(true);
  await alive.kill();
});

it.runIf(process.platform === 'linux')('is swept when a later process has the same pid', async () => {
  const root = await temporaryFolder();
  await mkdir(join(root, `${process.pid}-1-AbCdEf`));
  await sweepWorkFolders(root);
  expect(await readdir(root)).toEqual([]);
});

it('is the only thing that is swept; a missing root counts as empty', async () => {
  const root = await temporaryFolder();
  await mkdir(join(root, 'jobs'));
  await mkdir(join(root, '999999-1'));
  await writeFile(join(root, 'settings.json'), '{}');
  await sweepWorkFolders(root);
  expect(await readdir(root)).toEqual(['999999-1', 'jobs', 'settings.json']);
  await sweepWorkFolders(join(root, 'missing'));
});

it('throws an error for the user when the folder cannot be made', async () => {
  const file = join(await temporaryFolder(), 'file');
  await writeFile(file, '');
  await expect(openWorkFolder(join(file, 'work'))).rejects.toMatchObject({ code: 'not-writable' });
});
