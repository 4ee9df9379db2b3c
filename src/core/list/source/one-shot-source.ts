import { cancelled, throwIfCancelled } from '../../../shared/errors';
import { type ByteSink, type Head, type OpenSource, READ_BYTES, writeAll } from './source';

/** Produces the chunks of a source that can be read only once. */
interface ChunkProducer {
  readonly name: string;
  /** The next chunk, valid until the following one is requested; null at the end. */
  next(): Promise<Buffer | null>;
  /** Writes all following bytes into a sink. */
  writeTo?(sink: ByteSink): Promise<void>;
  /** Ends the production, and any wait for the next chunk. */
  stop(reason?: Error): void;
}

/** A list from a producer that cannot be rewound: its head is kept for detection, then replayed before the rest. */
export function openOneShot(producer: ChunkProducer): OpenSource {
  let buffered: Buffer[] = [];
  let bufferedBytes = 0;
  let ended = false;
  let started = false;

  const next = (signal: AbortSignal | undefined) => stoppable(() => producer.next(), signal);

  async function stoppable<T>(produce: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    throwIfCancelled(signal);
    // A stream may wait forever for its next chunk; only stopping it ends that.
    const stop = () => producer.stop(cancelled());
    signal?.addEventListener('abort', stop, { once: true });
    try {
      return await produce();
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

  function start(): void {
    if (started) throw new Error('a stream can be read only once');
    started = true;
  }

  async function* chunks(signal?: AbortSignal): AsyncGenerator<Uint8Array, void, undefined> {
    start();
    for await (const chunk of replayAndContinue(signal)) {
      for (let from = 0; from < chunk.length; from += READ_BYTES) {
        throwIfCancelled(signal);
        yield chunk.subarray(from, from + READ_BYTES);
      }
    }
    throwIfCancelled(signal);
  }

  async function writeTo(
    writeRest: (sink: ByteSink) => Promise<void>,
    sink: ByteSink,
    signal: AbortSignal,
  ): Promise<void> {
    start();
    for (const bytes of buffered.splice(0)) await writeAll(sink, bytes, signal);
    if (!ended) await stoppable(() => writeRest(sink), signal);
    throwIfCancelled(signal);
  }

  const { writeTo: writeRest } = producer;
  return {
    name: producer.name,
    bytes: null,
    head,
    pieces: () => Promise.resolve([]),
    chunks,
    ...(writeRest === undefined ? {} : { writeTo: (sink, signal) => writeTo(writeRest, sink, signal) }),
    verify: () => Promise.resolve(),
    async close() {
      producer.stop();
    },
  };
}
