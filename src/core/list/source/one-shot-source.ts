import { cancelled, throwIfCancelled } from '../../../shared/errors';
import { CHUNK_BYTES, type Head, type OpenSource } from './source';

/** Produces the chunks of a source that can be read only once. */
interface ChunkProducer {
  readonly name: string;
  /** The next chunk, valid until the following one is requested; null at the end. */
  next(): Promise<Buffer | null>;
  /** Ends the production, and any wait for the next chunk. */
  stop(reason?: Error): void;
}

/** A list from a producer that cannot be rewound: its head is kept for detection, then replayed before the rest. */
export function openOneShot(producer: ChunkProducer): OpenSource {
  let buffered: Buffer[] = [];
  let bufferedBytes = 0;
  let ended = false;
  let started = false;

  async function next(signal: AbortSignal | undefined): Promise<Buffer | null> {
    throwIfCancelled(signal);
    // A stream may wait forever for its next chunk; only stopping it ends that.
    const stop = () => producer.stop(cancelled());
    signal?.addEventListener('abort', stop, { once: true });
    try {
      return await producer.next();
    } catch (error) {
      throwIfCancelled(signal);
      throw error;
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  }

  async function head(size: number, signal?: AbortSignal): Promise<Head> {
    while (!ended && bufferedBytes <= size) {
      const chunk = await next(signal);
      if (chunk === null) ended = true;
      else {
        buffered.push(Buffer.from(chunk));
        bufferedBytes += chunk.length;
      }
    }
    const all = Buffer.concat(buffered);
    buffered = [all];
    return { bytes: all.subarray(0, size), complete: ended && bufferedBytes <= size };
  }

  async function* replayAndContinue(signal: AbortSignal | undefined): AsyncGenerator<Buffer, void, undefined> {
    const replayed = buffered;
    buffered = [];
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
    for await (const chunk of replayAndContinue(signal)) {
      for (let from = 0; from < chunk.length; from += CHUNK_BYTES) {
        throwIfCancelled(signal);
        yield chunk.subarray(from, from + CHUNK_BYTES);
      }
    }
    throwIfCancelled(signal);
  }

  return {
    name: producer.name,
    bytes: null,
    head,
    pieces: () => Promise.resolve([]),
    chunks,
    verify: () => Promise.resolve(),
    async close() {
      producer.stop();
    },
  };
}
