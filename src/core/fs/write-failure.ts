import { AppError, type ErrorCode } from '../../shared/errors';

const FULL = 'The disk is full. Free some space, or choose a folder on another disk, and try again.';
const DENIED = 'This folder may not be written to. Choose another folder, or ask for permission to write to this one.';
const BROKEN = 'The disk reported an error while writing. Check the disk, or choose a folder on another one.';

/** What the system calls a write that failed, and what that means to a person. */
const MEANINGS: ReadonlyMap<string, readonly [ErrorCode, string]> = new Map([
  ['ENOSPC', ['disk-full', FULL]],
  ['EDQUOT', ['disk-full', FULL]],
  ['EACCES', ['not-writable', DENIED]],
  ['EPERM', ['not-writable', DENIED]],
  ['EROFS', ['not-writable', 'This disk is read-only. Choose a folder on another disk.']],
  ['ENOENT', ['not-writable', 'The folder for this file does not exist. Create it, or choose another folder.']],
  ['ENOTDIR', ['not-writable', 'The folder for this file does not exist. Create it, or choose another folder.']],
  ['ELOOP', ['not-writable', 'This name is a link that leads in a circle. Choose another name for the file.']],
  ['EEXIST', ['not-writable', 'Something else has the name of this file or folder. Move it away, and try again.']],
  ['ENAMETOOLONG', ['not-writable', 'The name of this file is too long. Choose a shorter one.']],
  ['EBUSY', ['not-writable', 'Another program is using this file. Close it there, and try again.']],
  ['EFBIG', ['not-writable', 'The file is too large for this disk. Choose a folder on another disk.']],
  ['EIO', ['not-writable', BROKEN]],
]);

/** Turns a failed write into an `AppError`; anything else (a bug, an `AppError` already) comes back untouched. */
export function writeFailure(error: unknown): unknown {
  const code = systemCode(error);
  const meaning = code === null ? undefined : MEANINGS.get(code);
  if (code === null || meaning === undefined) return error;
  return new AppError(meaning[0], meaning[1], { cause: code }, { cause: error });
}

/** The system's own code of an error, such as `ENOENT`; null where it has none. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** Runs something that writes; where it fails, it fails as `writeFailure` says. */
export async function asAppError<T>(operation: () => Promise<T>): Promise<T> {
  try {
    return await operation();
  } catch (error) {
    throw writeFailure(error);
  }
}
