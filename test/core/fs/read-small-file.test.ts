import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSmallFile } from '../../../src/core/fs/read-small-file';
import { temporaryFolder } from './temporary-folder';

describe('a small file', () => {
  it('is read whole up to its limit, and not at all beyond it', async () => {
    const path = join(await temporaryFolder(), 'file');
    await writeFile(path, 'zwölf');
    expect(await readSmallFile(path, 6)).toEqual({ kind: 'text', text: 'zwölf' });
    expect(await readSmallFile(path, 5)).toEqual({ kind: 'too-large' });
  });

  it('is none where the path leads to a folder or a device', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'folder'));
    expect(await readSmallFile(join(folder, 'folder'), 10)).toEqual({ kind: 'not-a-file' });
    if (process.platform === 'win32') return;
    await symlink('/dev/zero', join(folder, 'zero'));
    expect(await readSmallFile(join(folder, 'zero'), 10)).toEqual({ kind: 'not-a-file' });
  });

  it.runIf(process.platform === 'linux')('is read no further than its limit where its size is not told', async () => {
    // The system gives such files the size 0.
    expect(await readSmallFile('/proc/self/status', 10)).toEqual({ kind: 'too-large' });
  });

  it('fails as the system does where there is none', async () => {
    await expect(readSmallFile(join(await temporaryFolder(), 'missing'), 10)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
