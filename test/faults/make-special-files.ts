import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';

/** Paths that lead to no file: a program that waited for a pipe would hang, and one that read a device would grow. */
export const NO_FILES = ['pipe', 'folder', 'loop', 'zero', 'socket'];

/** Makes these in a folder, beside a device that accepts nothing and a file of a terabyte; until the test is finished. */
export async function makeSpecialFiles(folder: string): Promise<void> {
  await promisify(execFile)('mkfifo', [join(folder, 'pipe')]);
  await mkdir(join(folder, 'folder'));
  await symlink('loop', join(folder, 'loop'));
  await symlink('/dev/zero', join(folder, 'zero'));
  await symlink('/dev/full', join(folder, 'full'));
  await writeFile(join(folder, 'huge'), '');
  await truncate(join(folder, 'huge'), 2 ** 40);
  const server = createServer().listen(join(folder, 'socket'));
  await once(server, 'listening');
  onTestFinished(() => void server.close());
}
