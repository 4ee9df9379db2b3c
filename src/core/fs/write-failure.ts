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
  ['EMFILE', ['not-writable', message('write.tooManyOpen')]],
  ['ENFILE', ['not-writable', message('write.tooManyOpen')]],
]);
/** Whatever else the system reports: a network disk alone has dozens of codes. */
const BROKEN = ['not-writable', message('write.broken')] as const;
/** A code of the system, unlike those of Node (`ERR_…`); libuv has no name for some. */
const SYSTEM_CODE = /^E[A-Z\d]+$|^UNKNOWN$|^Unknown system error/;
/** Only our own bugs lead to these. */
const BUGS: readonly string[] = ['EBADF', 'EFAULT'];

type OwnSentence =
  | 'folder.diskFull'
  | 'folder.denied'
  | 'folder.readOnly'
  | 'folder.gone'
  | 'folder.notAFolder'
  | 'folder.tooLarge'
  | 'folder.broken';

/** The sentences where it was a file of the program itself, whose folder the marketer has not chosen. */
const OWN_SENTENCES: ReadonlyMap<string, OwnSentence> = new Map([
  ['ENOSPC', 'folder.diskFull'],
  ['EDQUOT', 'folder.diskFull'],
  ['EACCES', 'folder.denied'],
  ['EPERM', 'folder.denied'],
  ['EROFS', 'folder.readOnly'],
  ['ENOENT', 'folder.gone'],
  ['ENOTDIR', 'folder.notAFolder'],
  ['EEXIST', 'folder.notAFolder'],
  ['ELOOP', 'folder.notAFolder'],
  ['EFBIG', 'folder.tooLarge'],
]);

/**
 * Turns a failed write, or reading what was written, into an `AppError`; anything else (a bug, an `AppError` already) comes back untouched.
 * @param ownFolder where the program keeps its own files, if the write was to one of these: the sentence names it, since the
 * marketer can choose no other
 */
export function writeFailure(error: unknown, ownFolder?: string): unknown {
  const code = systemCode(error);
  if (code === null || BUGS.includes(code) || !SYSTEM_CODE.test(code)) return error;
  const [errorCode, sentence] = MEANINGS.get(code) ?? BROKEN;
  const own = ownFolder === undefined ? undefined : ownSentence(code, ownFolder);
  return new AppError(errorCode, own ?? sentence, { cause: code }, { cause: error });
}

/** Undefined where the sentence for any other file says it. */
function ownSentence(code: string, folder: string): Message | undefined {
  const sentence = OWN_SENTENCES.get(code) ?? (MEANINGS.has(code) ? undefined : 'folder.broken');
  return sentence && message(sentence, { folder });
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
export async function asAppError<T>(operation: () => Promise<T>, ownFolder?: string): Promise<T> {
  try {
    return await operation();
  } catch (error) {
    throw writeFailure(error, ownFolder);
  }
}
