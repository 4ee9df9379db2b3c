import { mkdtemp, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileVersion } from '../../../src/core/fs/read/file-version';
import { checksumOf } from '../../../src/main/hashing/checksum';
import { sha256 } from '../../sha256';

describe('the checksum of a hashed file', () => {
  const { signal } = new AbortController();
  const lines = `${sha256('ada@example.com')}\n`.repeat(10_000);
  let folder = '';
  let path = '';
  let version: string | null = null;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'checksum-'));
    path = join(folder, 'audience.txt');
    await writeFile(path, lines);
    version = fileVersion(path);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const CHANGED = { name: 'AppError', code: 'not-an-audience-file' };

  it('is that of its bytes, of which there may be none', async () => {
    expect(await checksumOf(path, version, signal)).toBe(sha256(lines));
    await writeFile(path, '');
    expect(await checksumOf(path, fileVersion(path), signal)).toBe(sha256(''));
  });

  it('is refused where the file was changed, replaced or removed since it was finished', async () => {
    const { atime, mtime } = await stat(path);
    const other = join(folder, 'other.txt');
    await writeFile(other, lines);
    await utimes(other, atime, mtime);
    await rename(other, path);
    await expect(checksumOf(path, version, signal)).rejects.toMatchObject(CHANGED);

    const replaced = fileVersion(path);
    await writeFile(path, lines.toUpperCase());
    await expect(checksumOf(path, replaced, signal)).rejects.toMatchObject(CHANGED);

    await rm(path);
    await expect(checksumOf(path, version, signal)).rejects.toMatchObject(CHANGED);
  });

  it('is given up when the file is no longer wanted', async () => {
    const cancel = new AbortController();
    const checksum = checksumOf(path, version, cancel.signal);
    cancel.abort();
    await expect(checksum).rejects.toMatchObject({ code: 'cancelled' });
  });
});
