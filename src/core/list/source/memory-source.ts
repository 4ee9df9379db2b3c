import { AppError, throwIfCancelled } from '../../../shared/errors';
import { bytes, message } from '../../../shared/messages/message';
import { nextTurn } from '../../fs/process/timers';
import { BUDGETS } from '../budgets';
import { listDamaged, listEmpty } from '../list-errors';
import { type OpenSource, READ_BYTES, type SeekableSource } from './source';

/**
 * Reads a workbook or an archive into memory, so that any part of it can be read: it is packed in another file or comes
 * through a stream. It never goes to disk, since it holds personal data. Throws `list-not-readable` if it is too big.
 */
export async function readIntoMemory(
  source: OpenSource,
  signal?: AbortSignal,
  most: number = BUDGETS.bytesInMemory,
): Promise<SeekableSource> {
  const kept: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of source.chunks(signal)) {
    bytes += chunk.length;
    if (bytes > most) throw tooBigForMemory(source.name, most);
    kept.push(Buffer.from(chunk));
  }
  if (bytes === 0) throw listDamaged(source.name);
  return memorySource(source.name, Buffer.concat(kept), source.close);
}

/** Opens a list that is already in memory. */
export function openMemory(name: string, held: Uint8Array): SeekableSource {
  if (held.length === 0) throw listEmpty(name);
  return memorySource(name, Buffer.from(held.buffer, held.byteOffset, held.byteLength), () => Promise.resolve());
}

function memorySource(name: string, held: Buffer, close: OpenSource['close']): SeekableSource {
  /** Yields to the event loop each time, as reading a file does: otherwise reading could not be cancelled. */
  async function* range(
    start: number,
    length: number,
    signal?: AbortSignal,
  ): AsyncGenerator<Uint8Array, void, undefined> {
    const wanted = held.subarray(start, start + length);
    for (let from = 0; from < wanted.length; from += READ_BYTES) {
      await nextTurn();
      throwIfCancelled(signal);
      yield wanted.subarray(from, from + READ_BYTES);
    }
  }

  return {
    name,
    bytes: held.length,
    async head(size, signal) {
      throwIfCancelled(signal);
      return { bytes: held.subarray(0, size), complete: held.length <= size };
    },
    pieces: () => Promise.resolve([]),
    async read(from, length) {
      await nextTurn();
      return held.subarray(from, from + length);
    },
    range,
    chunks: (signal) => range(0, held.length, signal),
    // Nothing else writes to this memory; later changes of the file do not affect it.
    verify: () => Promise.resolve(),
    close,
  };
}

function tooBigForMemory(name: string, most: number): AppError {
  return new AppError('list-not-readable', message('list.tooBigForMemory', { name, most: bytes(most) }));
}
