import { createReadStream } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError, throwIfCancelled } from '../../../shared/errors';
import { sanitiseText } from '../../../shared/harmless';
import { message } from '../../../shared/messages/message';
import { systemCode } from '../../fs/write-failure';

/** Longer than any line of a file that the program has written, in bytes. */
export const MAX_LINE = 1024 * 1024;

/** The lines of an earlier file, some at a time, without line ends (LF or CR LF) and byte order mark. */
export async function* readFileLines(path: string, signal: AbortSignal): AsyncGenerator<readonly string[]> {
  let rest = '';
  let isFirst = true;
  await refuseOtherThanFile(path);
  try {
    for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1024 * 1024, signal })) {
      const lines = `${rest}${chunk}`.split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > MAX_LINE) throw notHashed(path);
      const first = lines[0];
      if (isFirst && first !== undefined) lines[0] = first.replace(/^\uFEFF/, '');
      isFirst = false;
      yield lines.map(withoutCarriageReturn);
    }
  } catch (error) {
    throwIfCancelled(signal);
    if (error instanceof AppError || systemCode(error) === null) throw error;
    throw notReadable(path, error);
  }
  if (rest !== '') yield [withoutCarriageReturn(rest)];
}

/** Throws an `AppError` unless a path is a file that can be read. Call it before other work is done. */
export async function assertReadable(path: string): Promise<void> {
  await refuseOtherThanFile(path);
  await access(path, constants.R_OK).catch((error: unknown) => {
    throw notReadable(path, error);
  });
}

/** Checked before opening: opening a pipe would wait for its writer, perhaps forever. */
async function refuseOtherThanFile(path: string): Promise<void> {
  const stats = await stat(path).catch((error: unknown) => {
    throw notReadable(path, error);
  });
  if (stats.isFile()) return;
  const what = stats.isDirectory() ? 'folder' : 'device';
  throw new AppError('list-not-a-file', message('list.notAFile', { name: sanitiseText(basename(path)), what }));
}

function notReadable(path: string, error: unknown): AppError {
  const code = systemCode(error) === 'ENOENT' ? 'list-not-found' : 'list-not-readable';
  return new AppError(code, message('platform.file.notReadable', { path }));
}

function withoutCarriageReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

/** The error for a file that is not a hashed file. */
export function notHashed(path: string): AppError {
  return new AppError('usage', message('platform.file.notHashed', { path }));
}
