import { MessageChannel } from 'node:worker_threads';
import type { Gunzip } from 'node:zlib';
import { AppError, throwIfCancelled } from '../../../shared/errors';
import { listDamaged } from '../list-errors';
import { type Head, type OpenSource, READ_BYTES } from '../source/source';
import { refuseDecompressionBomb } from './unpack-limits';

/**
 * Unpacks a file as a stream, with backpressure. A chunk is valid until the next one is requested. Throws an `AppError`
 * if the data is damaged, unpacks to too much, or has changed in the meantime.
 * @param packed each chunk is finished with before the next one is requested
 * @param verifyEnd throws if the engine has not read what it should have
 */
export async function* unpack(
  file: OpenSource,
  packed: AsyncIterable<Uint8Array>,
  engine: Gunzip,
  signal: AbortSignal | undefined,
  verifyEnd: () => void = () => {},
): AsyncGenerator<Uint8Array, void, undefined> {
  void feed(engine, packed);
  let unpacked = 0;
  try {
    for await (const chunk of engine) {
      throwIfCancelled(signal);
      unpacked += chunk.length;
      refuseDecompressionBomb(file.name, engine.bytesWritten, unpacked);
      yield chunk;
      release(chunk);
    }
    throwIfCancelled(signal);
    verifyEnd();
  } catch (error) {
    throw await describeReadError(file, error);
  }
  await file.verify();
}

/** Input errors reach the reader through the engine. */
async function feed(engine: Gunzip, packed: AsyncIterable<Uint8Array>): Promise<void> {
  try {
    for await (const chunk of packed) await writeChunk(engine, chunk);
    engine.end();
  } catch (error) {
    engine.destroy(error instanceof Error ? error : undefined);
  }
}

/** Resolves once a whole chunk has been unpacked; rejects if the reader has gone. */
function writeChunk(engine: Gunzip, chunk: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    const closed = () => reject(new Error('the reader has gone'));
    engine.once('close', closed);
    engine.write(chunk, (error) => {
      engine.off('close', closed);
      if (error) reject(error);
      else resolve();
    });
  });
}

/** A port that discards everything posted to it. */
const { port1: discard, port2: end } = new MessageChannel();
discard.close();
end.close();

/**
 * Frees the memory of a chunk that fills an engine buffer: otherwise some fifty megabytes would wait for the garbage
 * collector. A transferred buffer is detached here and freed with its message.
 */
function release({ buffer, byteOffset, length }: Buffer<ArrayBuffer>): void {
  if (byteOffset + length === buffer.byteLength && buffer.byteLength >= READ_BYTES) discard.postMessage(null, [buffer]);
}

/**
 * What to throw after unpacking or parsing failed. A file that changed while it was read looks damaged, but is not. The
 * cause is dropped: its message may quote the list.
 */
export async function describeReadError(file: OpenSource, error: unknown): Promise<unknown> {
  if (error instanceof AppError || isProgrammingError(error)) return error;
  try {
    await file.verify();
    return listDamaged(file.name);
  } catch (changed) {
    return changed;
  }
}

/** A bug of our own must not be reported as a damaged file; Node's errors about bad bytes have a code. */
function isProgrammingError(error: unknown): boolean {
  return (error instanceof TypeError || error instanceof ReferenceError) && !('code' in error);
}

/** The first unpacked bytes; the rest is not read. */
export async function headOf(chunks: AsyncIterable<Uint8Array>, size: number): Promise<Head> {
  const kept: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    kept.push(Buffer.from(chunk));
    length += chunk.length;
    if (length > size) break;
  }
  return { bytes: Buffer.concat(kept).subarray(0, size), complete: length <= size };
}
