import { lstat, realpath, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { AppError } from '../../../shared/errors';
import { message } from '../../../shared/messages/message';
import { systemCode } from '../write-failure';
import { mayBePlanted } from './planted-link';

/**
 * Where a file is really written: a symbolic link is followed. Throws `not-writable` for a folder, a device, and a link that
 * leads nowhere or that somebody else may have planted.
 */
export async function resolveTarget(path: string): Promise<string> {
  const entry = await lstat(path).catch(nullIfAbsent);
  if (entry === null || entry.isFile()) return path;
  if (entry.isSymbolicLink() && mayBePlanted(entry, await stat(dirname(resolve(path))), process.geteuid?.())) {
    throw new AppError('not-writable', message('write.foreignLink'));
  }
  const target = entry.isSymbolicLink() ? await realpath(path).catch(nullIfAbsent) : path;
  if (target === null) {
    throw new AppError('not-writable', message('write.danglingLink'));
  }
  if (!(await stat(target)).isFile()) {
    throw new AppError('not-writable', message('write.notAFile'));
  }
  return target;
}

function nullIfAbsent(error: unknown): null {
  if (systemCode(error) === 'ENOENT') return null;
  throw error;
}
