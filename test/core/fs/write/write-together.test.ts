import { promises } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, readFile, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { basename, join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createAtomicFile, writeTogether } from '../../../../src/core/fs/write/atomic-file';
import { sweepExportedFiles } from '../../../../src/core/fs/write/exported-files';
import { temporaryFolder } from '../../../temporary-folder';
import { startChild } from '../child-process';

const NAMES = ['a.txt', 'b.txt', 'c.txt'] as const;

function writeAll(folder: string, beforeTheEnd: () => Promise<void> = async () => {}): Promise<void> {
  return writeTogether(async (add) => {
    for (const name of NAMES) await add(await createAtomicFile(join(folder, name))).write(Buffer.from(name));
    await beforeTheEnd();
  });
}

describe('files that belong together', () => {
  it('all appear, whole', async () => {
    const folder = await temporaryFolder();
    await writeAll(folder);
    const texts = await Promise.all(NAMES.map((name) => readFile(join(folder, name), 'utf8')));
    expect(texts).toEqual(NAMES);
    expect(await readdir(folder)).toHaveLength(NAMES.length);
  });

  it('do not appear if what writes them fails', async () => {
    const folder = await temporaryFolder();
    await expect(writeAll(folder, () => Promise.reject(new Error('stopped')))).rejects.toThrow('stopped');
    expect(await readdir(folder)).toEqual([]);
  });

  it('do not appear if the disk does not store the last of them', async () => {
    const folder = await temporaryFolder();
    await failLastSync(NAMES.length);
    await expect(writeAll(folder)).rejects.toMatchObject({ code: 'not-writable' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('do not appear if the name of the last of them was taken meanwhile', async () => {
    const folder = await temporaryFolder();
    const takeName = () => mkdir(join(folder, 'c.txt'));
    await expect(writeAll(folder, async () => void (await takeName()))).rejects.toMatchObject({ code: 'not-writable' });
    expect(await readdir(folder)).toEqual(['c.txt']);
  });

  it.each([
    ['EIO', 'not-writable'],
    ['ENOSPC', 'disk-full'],
    ['EACCES', 'not-writable'],
    ['EXDEV', 'not-writable'],
  ])('leave what was there before if one cannot get its name: %s', async (code, errorCode) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.txt'), 'earlier');
    await writeFile(join(folder, 'c.txt'), 'earlier');
    failForEach('rename', 'c.txt', code);
    await expect(writeAll(folder)).rejects.toMatchObject({ code: errorCode });
    expect((await readdir(folder)).toSorted()).toEqual(['a.txt', 'c.txt']);
    for (const name of ['a.txt', 'c.txt']) expect(await readFile(join(folder, name), 'utf8')).toBe('earlier');
  });

  it('leave nothing else where earlier ones had their names', async () => {
    const folder = await temporaryFolder();
    for (const name of NAMES) await writeFile(join(folder, name), 'earlier');
    await writeAll(folder);
    expect((await readdir(folder)).toSorted()).toEqual(NAMES);
    for (const name of NAMES) expect(await readFile(join(folder, name), 'utf8')).toBe(name);
  });

  it('appear as well on a disk where a file has one name only', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.txt'), 'earlier');
    failForEach('link', 'a.txt', 'EPERM');
    await writeAll(folder);
    expect((await readdir(folder)).toSorted()).toEqual(NAMES);
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('a.txt');
  });

  it('leave no second name behind when the program is killed in between', async () => {
    const folder = await temporaryFolder();
    const notes = join(folder, 'notes');
    const paths = ['a.txt', 'b.txt'].map((name) => join(folder, name));
    for (const path of paths) await writeFile(path, 'earlier');
    const child = await startChild(
      'write/exported-files.ts',
      `const [path] = ${JSON.stringify(paths)};
       const file = await storage.createExportedFiles(${JSON.stringify(notes)}).create(path);
       await file.replace();`,
    );
    expect(await readdir(folder)).toHaveLength(4);
    await child.kill();
    await sweepExportedFiles(notes);
    expect((await readdir(folder)).toSorted()).toEqual(['a.txt', 'b.txt', 'notes']);
    expect(await readFile(join(folder, 'b.txt'), 'utf8')).toBe('earlier');
  });

  it('appear without those that were discarded', async () => {
    const folder = await temporaryFolder();
    await writeTogether(async (add) => {
      await add(await createAtomicFile(join(folder, 'a.txt'))).discard();
      add(await createAtomicFile(join(folder, 'b.txt')));
    });
    expect(await readdir(folder)).toEqual(['b.txt']);
  });
});

/** Until the test has ended. */
async function failLastSync(count: number): Promise<void> {
  const handle = await open(process.execPath);
  await handle.close();
  const prototype: FileHandle = Object.getPrototypeOf(handle);
  const sync = vi.spyOn(prototype, 'sync');
  for (let stored = 1; stored < count; stored++) sync.mockResolvedValueOnce();
  sync.mockRejectedValueOnce(Object.assign(new Error('i/o error'), { code: 'EIO' }));
  onTestFinished(() => sync.mockRestore());
}

/** Until the test has ended, an operation fails on every file of this name, whether it is the first path or the second. */
function failForEach(operation: 'link' | 'rename', name: string, code: string): void {
  const original = promises[operation];
  const spy = vi.spyOn(promises, operation).mockImplementation(async (from, to) => {
    if ([from, to].some((path) => basename(String(path)) === name)) throw Object.assign(new Error(code), { code });
    await original(from, to);
  });
  syncBuiltinESMExports();
  onTestFinished(() => {
    spy.mockRestore();
    syncBuiltinESMExports();
  });
}
