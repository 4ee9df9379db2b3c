import { spawnSync } from 'node:child_process';
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makePrivateFolder } from '../../../../src/core/fs/write/private-folder';
import { message } from '../../../../src/shared/messages/message';
import { temporaryFolder } from '../../../temporary-folder';
import { coreProgram } from '../../child-process';

/** Makes `/a/b` in a folder and prints the sentence of the failure. */
const makingIn = (folder: string) =>
  coreProgram(
    `await core.makePrivateFolder(process.argv[1] + '/a/b')
       .then(() => 'made', ({ description }) => description.id).then(console.log);`,
    folder,
  );

/** The sentence of the failure where `folder` is a disk of its own, mounted with these options; null where none may be mounted. */
function failureOn(folder: string, options: string): string | null {
  const script = `mount -t tmpfs -o ${options} tmpfs "$0" && exec "$@"`;
  const args = ['--user', '--map-root-user', '--mount', 'sh', '-c', script, folder, ...makingIn(folder)];
  const { status, stdout } = spawnSync('unshare', args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

describe('a private folder', () => {
  it('is made with those above it, and is fine where it is there', async () => {
    const folder = join(await temporaryFolder(), 'Zoë & Söhne', 'a b');
    await makePrivateFolder(folder);
    await makePrivateFolder(folder);
    expect((await stat(folder)).isDirectory()).toBe(true);
    if (process.platform !== 'win32') expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  it('is not made where a file has its name, or the name of one above it', async () => {
    const file = join(await temporaryFolder(), 'file');
    await writeFile(file, '');
    await expect(makePrivateFolder(file)).rejects.toMatchObject({
      description: message('folder.notAFolder', { folder: file }),
    });
    await expect(makePrivateFolder(join(file, 'a'))).rejects.toMatchObject({
      description: message('folder.notAFolder', { folder: join(file, 'a') }),
    });
  });

  it.runIf(process.platform === 'linux')('is given up where the system reports each new one as missing', () => {
    const [program, ...args] = makingIn('/proc/self');
    const { stdout } = spawnSync(program, args, { encoding: 'utf8', timeout: 20_000, killSignal: 'SIGKILL' });
    expect(stdout).toBe('folder.gone\n');
  });

  it('fails for the true reason on a disk that is read-only or full', async (test) => {
    const folder = await temporaryFolder();
    const readOnly = failureOn(folder, 'ro');
    test.skip(readOnly === null, 'no disk may be mounted here');
    expect(readOnly).toBe('folder.readOnly');
    expect(failureOn(folder, 'nr_inodes=1')).toBe('folder.diskFull');
  });
});
