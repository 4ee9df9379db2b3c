import { type FileHandle, mkdir, open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createAtomicFile, writeTogether } from '../../../../src/core/fs/write/atomic-file';
import { temporaryFolder } from '../../../temporary-folder';

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

  it('appear in the order in which they were added, up to one whose name was taken meanwhile', async () => {
    const folder = await temporaryFolder();
    const takeName = () => mkdir(join(folder, 'b.txt'));
    await expect(writeAll(folder, async () => void (await takeName()))).rejects.toMatchObject({ code: 'not-writable' });
    expect((await readdir(folder)).toSorted()).toEqual(['a.txt', 'b.txt']);
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
