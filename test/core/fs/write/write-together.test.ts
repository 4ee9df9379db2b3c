import { promises } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, readFile, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { basename, join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createAtomicFile, writeTogether } from '../../../../src/core/fs/write/atomic-file';
import { sweepExportedFiles } from '../../../../src/core/fs/write/exported-files';
import { temporaryFolder } from '../../../temporary-folder';
import { startChild } from '../../child-process';

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

  it('are stored side by side', async () => {
    const folder = await temporaryFolder();
    const begun: number[] = [];
    let syncs = 0;
    const sync = vi.spyOn(await fileHandlePrototype(), 'sync').mockImplementation(async () => {
      syncs++;
      for (let look = 0; look < 50; look++) await readdir(folder);
      begun.push(syncs);
    });
    onTestFinished(() => sync.mockRestore());
    await writeAll(folder);
    expect(begun[0]).toBe(NAMES.length);
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
    failForEach('rename', { 'c.txt': 0 }, code);
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
    failForEach('link', { 'a.txt': 0 }, 'EPERM');
    await writeAll(folder);
    expect((await readdir(folder)).toSorted()).toEqual(NAMES);
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('a.txt');
  });

  it('tell where an earlier one is kept that cannot get its name back', async () => {
    const folder = await temporaryFolder();
    for (const name of ['a.txt', 'c.txt']) await writeFile(join(folder, name), 'earlier');
    failForEach('rename', { 'c.txt': 0, 'a.txt': 1 }, 'EIO');
    const failure = await writeAll(folder).catch((error: unknown) => error);
    const [kept] = (await readdir(folder)).filter((name) => name.startsWith('.a.txt'));
    expect(await readFile(join(folder, kept ?? ''), 'utf8')).toBe('earlier');
    expect(failure).toMatchObject({
      code: 'not-writable',
      description: { id: 'write.earlierAside', values: { paths: join(folder, kept ?? '') } },
    });
  });

  it('put no second name beside a file of another user, who alone could remove it', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.txt'), 'earlier');
    const own = process.geteuid?.() ?? 0;
    const spy = vi.spyOn(process, 'geteuid').mockReturnValue(own + 1);
    onTestFinished(() => spy.mockRestore());
    const file = await createAtomicFile(join(folder, 'a.txt'));
    await file.replace();
    expect(await readdir(folder)).toEqual(['a.txt']);
  });

  it('leave no second name behind when the program is killed in between', async () => {
    const folder = await temporaryFolder();
    const notes = join(folder, 'notes');
    const paths = ['a.txt', 'b.txt'].map((name) => join(folder, name));
    for (const path of paths) await writeFile(path, 'earlier');
    const child = await startChild(`const [path] = ${JSON.stringify(paths)};
       const file = await core.createExportedFiles(${JSON.stringify(notes)}).create(path);
       await file.replace();`);
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
  const sync = vi.spyOn(await fileHandlePrototype(), 'sync');
  for (let stored = 1; stored < count; stored++) sync.mockResolvedValueOnce();
  sync.mockRejectedValueOnce(Object.assign(new Error('i/o error'), { code: 'EIO' }));
  onTestFinished(() => sync.mockRestore());
}

async function fileHandlePrototype(): Promise<FileHandle> {
  const handle = await open(process.execPath);
  await handle.close();
  return Object.getPrototypeOf(handle);
}

/**
 * Until the test has ended, an operation fails on every file of these names, whether it is the first path or the second,
 * after it has succeeded this many times.
 */
function failForEach(operation: 'link' | 'rename', successes: Readonly<Record<string, number>>, code: string): void {
  const original = promises[operation];
  const left = new Map(Object.entries(successes));
  const spy = vi.spyOn(promises, operation).mockImplementation(async (from, to) => {
    for (const name of [from, to].map((path) => basename(String(path)))) {
      const count = left.get(name);
      if (count === 0) throw Object.assign(new Error(code), { code });
      if (count !== undefined) left.set(name, count - 1);
    }
    await original(from, to);
  });
  syncBuiltinESMExports();
  onTestFinished(() => {
    spy.mockRestore();
    syncBuiltinESMExports();
  });
}
