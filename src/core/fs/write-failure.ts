import { AppError, type ErrorCode } from '../../shared/errors';
import { type Message, message } from '../../shared/messages/message';

/** The system's codes for failed writes, and their meaning to the marketer. */
const MEANINGS: ReadonlyMap<string, readonly [ErrorCode, Message]> = new Map([
  ['ENOSPC', ['disk-full', message('write.diskFull')]],
  ['EDQUOT', ['disk-full', message('write.diskFull')]],
  ['EACCES', ['not-writable', message('write.denied')]],
  ['EPERM', ['not-writable', message('write.denied')]],
  ['EROFS', ['not-writable', message('write.readOnly')]],
  ['ENOENT', ['not-writable', message('write.noFolder')]],
  ['ENOTDIR', ['not-writable', message('write.noFolder')]],
  ['ELOOP', ['not-writable', message('write.circle')]],
  ['EEXIST', ['not-writable', message('write.nameTaken')]],
  ['ENAMETOOLONG', ['not-writable', message('write.nameTooLong')]],
  ['EBUSY', ['not-writable', message('write.busy')]],
  ['EFBIG', ['not-writable', message('write.tooLarge')]],
  ['EIO', ['not-writable', message('write.broken')]],
]);

/** Where the meaning is another for a folder of the program itself. */
const FOLDER_MEANINGS: ReadonlyMap<string, 'folder.notAFolder' | 'folder.denied'> = new Map([
  ['ENOTDIR', 'folder.notAFolder'],
  ['EEXIST', 'folder.notAFolder'],
  ['ELOOP', 'folder.notAFolder'],
  ['EACCES', 'folder.denied'],
  ['EPERM', 'folder.denied'],
]);

/** Turns a failed write into an `AppError`; anything else (a bug, an `AppError` already) comes back untouched. */
export function writeFailure(error: unknown): unknown {
  const code = systemCode(error);
  const meaning = code === null ? undefined : MEANINGS.get(code);
  if (code === null || meaning === undefined) return error;
  return new AppError(meaning[0], meaning[1], { cause: code }, { cause: error });
}

/**
 * Turns the failure of a folder where the program keeps its own files into an `AppError` that names it: the marketer has
 * not chosen it, and knows no other.
 */
export function folderFailure(error: unknown, folder: string): unknown {
  const code = systemCode(error) ?? '';
  const sentence = FOLDER_MEANINGS.get(code);
  if (sentence === undefined) return writeFailure(error);
  return new AppError('not-writable', message(sentence, { folder }), { cause: code }, { cause: error });
}

/** The system's own code of an error, such as `ENOENT`; null where it has none. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** The path in a system error; null where it has none. */
export function pathOf(error: unknown): string | null {
  return error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : null;
}

/** Runs an operation that writes; a failure is thrown as `writeFailure` translates it. */
export async function asAppError<T>(operation: () => Promise<T>): Promise<T> {
  try {
    return await operation();
  } catch (error) {
    throw writeFailure(error);
  }
}
