import type { Writable } from 'node:stream';
import { systemCode } from '../../core/fs/write-failure';
import { AppError } from '../../shared/errors';
import { formatSafeJson, sanitiseLines } from '../../shared/harmless';
import { inWords } from '../../shared/messages/in-words';
import { message, type Words } from '../../shared/messages/message';
import { translate } from '../translate';

/** Writes a line, harmless for a terminal, and waits until it was taken. Throws as `writeAll` does. */
export function print(stream: Writable, words: Words): Promise<void> {
  return writeAll(stream, `${sanitiseLines(translate(words))}\n`);
}

/** Writes a value as one line of JSON, its messages as sentences, harmless for a terminal. */
export function printJson(stream: Writable, value: unknown): Promise<void> {
  return writeAll(stream, `${formatSafeJson(inWords(value, translate))}\n`);
}

/**
 * Writes and waits until it was taken. A reader that has seen enough (`| head`) is no failure: what it does not want is
 * dropped, and the command goes on to its own end. Throws an `AppError` where output is lost, as on a full disk.
 */
export function writeAll(stream: Writable, chunk: Uint8Array | string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(chunk, (error) => {
      if (error && !isClosedPipe(error)) reject(outputLost(error));
      else resolve();
    });
  });
}

/** Of a reader that is gone, the first write and those after it. */
function isClosedPipe(error: Error): boolean {
  return ['EPIPE', 'ERR_STREAM_DESTROYED'].includes(systemCode(error) ?? '');
}

function outputLost(error: Error): AppError {
  const code = systemCode(error) ?? error.name;
  const why = code === 'ENOSPC' ? message('cli.output.diskFull') : message('cli.output.lost', { code });
  return new AppError('not-writable', why, {}, { cause: error });
}

/**
 * Shows how an upload ended: what became of it says how the command ends, whatever becomes of the output. It can be
 * shown again, with `uploads show`.
 */
export async function showOutcome(stderr: Writable, show: () => Promise<void>): Promise<void> {
  try {
    await show();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    await notify(stderr, message('cli.output.outcome', { problem: error.description }));
  }
}

/** Messages beside the result. If they cannot be written, the command goes on. */
export async function notify(stream: Writable, words: Words): Promise<void> {
  await print(stream, words).catch(() => {});
}
