import { cancelled, throwIfCancelled } from '../list-errors';
import { CHUNK_BYTES, type Head, type OpenSource } from './source';

/** Bytes that come once, from the first to the last. */
export interface Supply {
  readonly name: string;
  /** The next chunk, which stays as it is; null at the end. */
  next(): Promise<Buffer | null>;
  /** Ends the supply, and with it the wait for the next chunk. */
  stop(reason?: Error): void;
}

/** A list from a supply that cannot be rewound: its head is kept for detection, then replayed before the rest. */
export function openOnce(supply: Supply): OpenSource {
  let kept: Buffer[] = [];
  let keptBytes = 0;
  let ended = false;
  let started = false;

  async function next(signal: AbortSignal | undefined): Promise<Buffer | null> {
    throwIfCancelled(signal);
    // A stream may wait for ever for its next chunk; stopping it is the only way to end that.
    const stop = () => supply.stop(cancelled());
    signal?.addEventListener('abort', stop, { once: true });
    try {
      return await supply.next();
    } catch (error) {
      throwIfCancelled(signal);
      throw error;
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
    name: supply.name,
    bytes: null,
    head,
    pieces: () => Promise.resolve([]),
    chunks,
    file: null,
    verify: () => Promise.resolve(),
    async close() {
      supply.stop();
    },
  };
}
