import type { Writable } from 'node:stream';
import type { LineSink } from '../../core/digests/write-audience-file';
import { systemCode } from '../../core/fs/write-failure';
import { AppError } from '../../shared/errors';
import { formatSafeJson, sanitiseLines } from '../../shared/harmless';
import { inWords } from '../../shared/messages/in-words';
import { message, type Words } from '../../shared/messages/message';
import { translate } from '../translate';

/** Writes a line, made harmless for a terminal, and waits until the stream has accepted it. Throws as `writeAll` does. */
export function print(stream: Writable, words: Words): Promise<void> {
  return writeAll(stream, `${sanitiseLines(translate(words))}\n`);
}

/** Writes a value as one line of JSON, its messages as sentences, harmless for a terminal. */
export function printJson(stream: Writable, value: unknown): Promise<void> {
  return writeAll(stream, `${formatSafeJson(inWords(value, translate))}\n`);
}

/**
 * Writes and waits until the stream has accepted it. A reader that has seen enough (`| head`) is no failure: the rest
 * is dropped, and the command still runs to its end. Throws an `AppError` if output is lost, as on a full disk.
 */
function writeAll(stream: Writable, chunk: Uint8Array | string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(chunk, (error) => {
      if (error && !isClosedPipe(error)) reject(outputLost(error));
      else resolve();
    });
  });
}

/** A stream as a sink: each write waits until the stream has accepted it. */
export function streamSink(stream: Writable): LineSink {
  return { write: (chunk) => writeAll(stream, chunk) };
}

/** Whether the reader is gone: on the first write, or on those after it. */
function isClosedPipe(error: Error): boolean {
  return ['EPIPE', 'ERR_STREAM_DESTROYED'].includes(systemCode(error) ?? '');
}

function outputLost(error: Error): AppError {
  const code = systemCode(error) ?? error.name;
  const why = code === 'ENOSPC' ? message('cli.output.diskFull') : message('cli.output.lost', { code });
  return new AppError('not-writable', why, {}, { cause: error });
}

/**
 * Shows how an upload ended. The exit code follows from the upload, whatever happens to the output, which `uploads
 * show` can print again.
 */
export async function showOutcome(stderr: Writable, show: () => Promise<void>): Promise<void> {
  try {
    await show();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    await notify(stderr, message('cli.output.outcome', { problem: error.description }));
  }
}

/** Prints a message beside the result; if that fails, the command continues. */
export async function notify(stream: Writable, words: Words): Promise<void> {
  await print(stream, words).catch(() => {});
}
