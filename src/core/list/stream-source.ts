import type { Readable } from 'node:stream';
import { cancelled, throwIfCancelled, unreadable } from './list-errors';
import { CHUNK_BYTES, type Head, type OpenSource } from './source';

/** Wraps a stream: its head is kept for detection, then replayed before the rest. */
export function openStream(name: string, stream: Readable): OpenSource {
  const iterator = stream.iterator({ destroyOnReturn: false });
  let kept: Buffer[] = [];
  let keptBytes = 0;
  let ended = false;
  let started = false;

  async function next(signal: AbortSignal | undefined): Promise<Buffer | null> {
    throwIfCancelled(signal);
    // A stream may wait for ever for its next chunk; destroying it is the only way to end that.
    const stop = () => stream.destroy(cancelled());
    signal?.addEventListener('abort', stop, { once: true });
    try {
      const result: IteratorResult<unknown, unknown> = await iterator.next();
      return result.done ? null : toBuffer(result.value);
    } catch (error) {
      throwIfCancelled(signal);
      throw unreadable(name, error);
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  }

  async function head(size: number, signal?: AbortSignal): Promise<Head> {
    while (!ended && keptBytes <= size) {
      const chunk = await next(signal);
      if (chunk === null) ended = true;
      else {
        kept.push(chunk);
        keptBytes += chunk.length;
      }
    }
    const all = Buffer.concat(kept);
    kept = [all];
    return { bytes: all.subarray(0, size), complete: ended && keptBytes <= size };
  }

  async function* whole(signal: AbortSignal | undefined): AsyncGenerator<Buffer, void, undefined> {
    const replayed = kept;
    kept = [];
    yield* replayed;
    while (!ended) {
      const chunk = await next(signal);
      if (chunk === null) ended = true;
      else yield chunk;
    }
  }

  async function* chunks(signal?: AbortSignal): AsyncGenerator<Uint8Array, void, undefined> {
    if (started) throw new Error('a stream can be read only once');
    started = true;
    for await (const chunk of whole(signal)) {
      for (let from = 0; from < chunk.length; from += CHUNK_BYTES) {
        throwIfCancelled(signal);
        yield chunk.subarray(from, from + CHUNK_BYTES);
      }
    }
    throwIfCancelled(signal);
  }

  return {
    name,
    bytes: null,
    head,
    pieces: () => Promise.resolve([]),
    chunks,
    file: null,
    async close() {
      stream.destroy();
    },
  };
}

function toBuffer(chunk: unknown): Buffer {
  if (typeof chunk === 'string') return Buffer.from(chunk);
  if (chunk instanceof Uint8Array) return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  throw new Error('a list stream gives bytes or strings');
}
