import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSmallFile } from '../../../../src/core/fs/read/read-small-file';
import { temporaryFolder } from '../../../temporary-folder';

describe('a small file', () => {
  it('is read whole up to its limit, and not at all beyond it', async () => {
    const path = join(await temporaryFolder(), 'file');
    await writeFile(path, 'zwölf');
    expect(await readSmallFile(path, 6)).toEqual({ kind: 'text', text: 'zwölf' });
    expect(await readSmallFile(path, 5)).toEqual({ kind: 'too-large' });
  });

  it('is none if the path leads to a folder or a device', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'folder'));
    expect(await readSmallFile(join(folder, 'folder'), 10)).toEqual({ kind: 'not-a-file' });
    if (process.platform === 'win32') return;
    await symlink('/dev/zero', join(folder, 'zero'));
    expect(await readSmallFile(join(folder, 'zero'), 10)).toEqual({ kind: 'not-a-file' });
  });

  it.runIf(process.platform === 'linux')('is read no further than its limit if its size is not known', async () => {
    // The system reports size 0 for such files.
    expect(await readSmallFile('/proc/self/status', 10)).toEqual({ kind: 'too-large' });
  });

  it('fails with the system’s error if it is missing', async () => {
    await expect(readSmallFile(join(await temporaryFolder(), 'missing'), 10)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
