import { chmod, lchown, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFileAtomically } from '../../../../src/core/fs/write/atomic-file';
import { mayBePlanted } from '../../../../src/core/fs/write/planted-link';
import { saying } from '../../../sentences';
import { temporaryFolder } from '../../../temporary-folder';

const [ROOT, OURS, THEIRS] = [0, 1000, 1001];

describe('a link in a folder where everybody may write', () => {
  it.each([
    ['somebody else’s, in /tmp', THEIRS, ROOT, 0o1777, true],
    ['somebody else’s, without the sticky bit', THEIRS, ROOT, 0o777, true],
    ['somebody else’s, in our folder', THEIRS, OURS, 0o777, true],
    ['our own', OURS, ROOT, 0o1777, false],
    ['the system’s, in its folder', ROOT, ROOT, 0o1777, false],
    ['somebody else’s, where only its owner may write', THEIRS, THEIRS, 0o755, false],
    ['somebody else’s, where only a group may write', THEIRS, ROOT, 0o775, false],
  ])('may be planted: %s', (_, owner, folderOwner, mode, isPlanted) => {
    expect(mayBePlanted({ uid: owner, mode: 0o777 }, { uid: folderOwner, mode }, OURS)).toBe(isPlanted);
  });

  it('is none on Windows', () => {
    expect(mayBePlanted({ uid: 0, mode: 0o666 }, { uid: 0, mode: 0o666 }, undefined)).toBe(false);
  });

  it.runIf(process.getuid?.() === 0)('is not written through if somebody else has put it there', async () => {
    const precious = join(await temporaryFolder(), 'precious.txt');
    await writeFile(precious, 'precious');
    const shared = await temporaryFolder();
    await chmod(shared, 0o1777);
    const link = join(shared, 'hashed.txt');
    await symlink(precious, link);
    await lchown(link, THEIRS, THEIRS);
    await expect(writeFileAtomically(link, 'hashes')).rejects.toMatchObject({
      code: 'not-writable',
      description: saying('another person'),
    });
    expect(await readFile(precious, 'utf8')).toBe('precious');
    await lchown(link, ROOT, ROOT);
    await writeFileAtomically(link, 'hashes');
    expect(await readFile(precious, 'utf8')).toBe('hashes');
  });
});
