import { execFile } from 'node:child_process';
import {
  chmod,
  type FileHandle,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  readlink,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createAtomicFile, writeFileAtomically } from '../../../../src/core/fs/write/atomic-file';
import { sweepPartialFiles } from '../../../../src/core/fs/write/partial-file';
import { message } from '../../../../src/shared/messages/message';
import { saying } from '../../../sentences';
import { temporaryFolder } from '../../../temporary-folder';
import { coreProgram, startChild } from '../../child-process';

const bytes = (text: string) => new TextEncoder().encode(text);
const onPosix = process.platform !== 'win32';
/** Enough to start syncing during the write. */
const SYNCED_BESIDE = new Uint8Array(2 * 1024 * 1024);

describe('an atomic file', () => {
  it('appears under its name only when it is committed, whole', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'out.txt');
    const file = await createAtomicFile(path);
    await file.write(bytes('one\n'));
    await file.write(bytes('two\n'));
    expect(await readdir(folder)).toEqual([expect.stringMatching(/^\.out\.txt\.\d+-\d+-[0-9a-f]{12}\.partial$/)]);
    await file.commit();
    await file.discard();
    expect(await readFile(path, 'utf8')).toBe('one\ntwo\n');
    expect(await readdir(folder)).toEqual(['out.txt']);
  });

  it('holds small and large pieces in the order in which they were written', async () => {
    const path = join(await temporaryFolder(), 'out.txt');
    const file = await createAtomicFile(path);
    const sizes = [1, 60_000, 5_535, 5_537, 3, 65_535, 65_536, 0, 65_537, 7, 200_000, 2];
    const pieces = sizes.map((size, index) => new Uint8Array(size).fill(index));
    // A writer may use the memory of a piece again.
    const memory = new Uint8Array(200_000);
    for (const piece of pieces) {
      memory.set(piece);
      await file.write(memory.subarray(0, piece.length));
    }
    await file.commit();
    expect((await readFile(path)).equals(Buffer.concat(pieces))).toBe(true);
  });

  it('leaves nothing when it is discarded, and keeps earlier content', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'out.txt');
    await writeFile(path, 'old');
    const file = await createAtomicFile(path);
    await file.write(bytes('new'));
    await file.discard();
    await file.discard();
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['out.txt']);
  });

  it('is not committed if the disk could not store it, even if that shows only later', async () => {
    const folder = await temporaryFolder();
    await spoilSync(() => Promise.reject(Object.assign(new Error('i/o error'), { code: 'EIO' })));
    const file = await createAtomicFile(join(folder, 'out.txt'));
    await file.write(SYNCED_BESIDE);
    await expect(file.commit()).rejects.toMatchObject({ code: 'not-writable' });
    await expect(file.write(bytes('more'))).rejects.toMatchObject({ code: 'not-writable' });
    await file.discard();
    expect(await readdir(folder)).toEqual([]);
  });

  it('is neither closed nor removed while a sync is running', async () => {
    const folder = await temporaryFolder();
    let finish: () => void = () => {};
    await spoilSync(() => new Promise<void>((resolve) => (finish = resolve)));
    const file = await createAtomicFile(join(folder, 'out.txt'));
    await file.write(SYNCED_BESIDE);
    const discarding = file.discard();
    for (let look = 0; look < 50; look++) expect(await readdir(folder)).toHaveLength(1);
    finish();
    await discarding;
    expect(await readdir(folder)).toEqual([]);
  });

  it('treats use after the end as a programming error', async () => {
    const file = await createAtomicFile(join(await temporaryFolder(), 'out.txt'));
    await file.commit();
    await expect(file.write(bytes('x'))).rejects.toThrow('committed already');
    await expect(file.commit()).rejects.toThrow('committed already');
  });

  it.runIf(onPosix)('has exactly the mode asked for, whatever the umask and the mode of the old file', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'out.txt');
    await writeFile(path, 'old');
    await chmod(path, 0o666);
    // only a separate process may change its umask: worker processes of the tests are shared
    for (const [umask, mode] of [
      [0o000, 0o600],
      [0o277, 0o600],
      [0o077, 0o644],
    ] as const) {
      const child = await startChild(
        `process.umask(${umask}); await core.writeFileAtomically(${JSON.stringify(path)}, 'new', { mode: ${mode} });`,
      );
      await child.kill();
      expect((await stat(path)).mode & 0o777).toBe(mode);
    }
  });

  it('two writers of one name do not mix: the last one wins, whole', async () => {
    const path = join(await temporaryFolder(), 'out.txt');
    const contents = Array.from({ length: 8 }, (_, i) => String(i).repeat(200_000));
    await Promise.all(contents.map((content) => writeFileAtomically(path, content)));
    expect(contents).toContain(await readFile(path, 'utf8'));
  });

  it('keeps the old content when its writer is killed, and the leftover can be swept', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'out.txt');
    await writeFile(path, 'old');
    const child = await startChild(`const file = await core.createAtomicFile(${JSON.stringify(path)});
       await file.write(new Uint8Array(100_000));`);
    await sweepPartialFiles(folder);
    expect(await readdir(folder)).toHaveLength(2);
    await child.kill();
    expect(await readFile(path, 'utf8')).toBe('old');
    await sweepPartialFiles(folder);
    expect(await readdir(folder)).toEqual(['out.txt']);
  });

  it.runIf(onPosix)('stops at a limit of the system, says so, and leaves nothing behind', async () => {
    const folder = await temporaryFolder();
    const program = coreProgram(`
      try { await core.writeFileAtomically(${JSON.stringify(join(folder, 'out.txt'))}, new Uint8Array(10_000_000)); }
      catch (error) { console.log(error.code + ' ' + error.details.cause); }`);
    const { stdout } = await promisify(execFile)('bash', ['-c', 'ulimit -f 4000; exec "$@"', 'bash', ...program]);
    expect(stdout.trim()).toBe('not-writable EFBIG');
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('the name of an atomic file', () => {
  it('may not be that of a folder', async () => {
    const path = join(await temporaryFolder(), 'folder');
    await mkdir(path);
    await expect(createAtomicFile(path)).rejects.toMatchObject({ code: 'not-writable' });
    expect((await stat(path)).isDirectory()).toBe(true);
  });

  it.runIf(onPosix)('may not be that of a device, nor of a link to one', async () => {
    const link = join(await temporaryFolder(), 'link');
    await symlink('/dev/null', link);
    await expect(createAtomicFile('/dev/null')).rejects.toMatchObject({ code: 'not-writable' });
    await expect(createAtomicFile(link)).rejects.toMatchObject({ code: 'not-writable' });
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
  });

  it('must be in a folder that exists', async () => {
    const path = join(await temporaryFolder(), 'missing', 'out.txt');
    const registry = { add: async () => {}, remove: async () => {} };
    await expect(createAtomicFile(path, { registry })).rejects.toMatchObject({
      code: 'not-writable',
      description: saying('does not exist'),
    });
  });

  it('is reported with its folder where that is gone and the program’s own', async () => {
    const folder = join(await temporaryFolder(), 'missing');
    await expect(createAtomicFile(join(folder, 'out.txt'))).rejects.toMatchObject({
      description: message('folder.gone', { folder }),
    });
  });

  it('may not go through a file as if it were a folder', async () => {
    const file = join(await temporaryFolder(), 'file');
    await writeFile(file, '');
    await expect(createAtomicFile(join(file, 'out.txt'))).rejects.toMatchObject({ code: 'not-writable' });
  });

  it.runIf(onPosix)('may not be in a folder that this user cannot write to', async () => {
    // root may write anywhere but in a kernel's own folders
    const folder = process.getuid?.() === 0 ? '/proc/self' : await readOnlyFolder();
    await expect(createAtomicFile(join(folder, 'out.txt'))).rejects.toMatchObject({ code: 'not-writable' });
  });

  it.runIf(onPosix)('may be as long as the file system allows', async () => {
    const path = join(await temporaryFolder(), 'ä'.repeat(127));
    await writeFileAtomically(path, 'x');
    expect(await readFile(path, 'utf8')).toBe('x');
  });

  it.runIf(onPosix)('is followed where it is a link to a file: the link stays, the file is replaced', async () => {
    const [here, there] = [await temporaryFolder(), await temporaryFolder()];
    await writeFile(join(there, 'real.txt'), 'old');
    await symlink(join(there, 'real.txt'), join(here, 'link.txt'));
    await writeFileAtomically(join(here, 'link.txt'), 'new');
    expect(await readlink(join(here, 'link.txt'))).toBe(join(there, 'real.txt'));
    expect(await readFile(join(there, 'real.txt'), 'utf8')).toBe('new');
    expect(await readdir(there)).toEqual(['real.txt']);
  });

  it.runIf(onPosix)('is refused if it is a dangling link', async () => {
    const folder = await temporaryFolder();
    await symlink('nowhere', join(folder, 'link.txt'));
    await expect(writeFileAtomically(join(folder, 'link.txt'), 'x')).rejects.toMatchObject({ code: 'not-writable' });
    expect((await lstat(join(folder, 'link.txt'))).isSymbolicLink()).toBe(true);
    expect(await readdir(folder)).toEqual(['link.txt']);
  });
});

async function readOnlyFolder(): Promise<string> {
  const folder = await temporaryFolder();
  await chmod(folder, 0o500);
  onTestFinished(() => chmod(folder, 0o700));
  return folder;
}

/** Replaces the result of a sync during the write, until the test has ended. */
async function spoilSync(sync: () => Promise<void>): Promise<void> {
  const handle = await open(process.execPath);
  await handle.close();
  const prototype: FileHandle = Object.getPrototypeOf(handle);
  const spoilt = vi.spyOn(prototype, 'datasync').mockImplementation(sync);
  onTestFinished(() => spoilt.mockRestore());
}
