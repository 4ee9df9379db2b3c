import { Readable } from 'node:stream';

/** The bytes of a request, with their exact number. */
export interface RequestBody {
  readonly contentLength: number;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** A request body that reports how much of it was sent. */
export interface TrackedBody {
  readonly stream: Readable;
  /** Bytes that the socket has accepted. */
  readonly bytesSent: () => number;
  readonly stage: () => 'before' | 'during' | 'after';
}

interface BodyWatcher {
  /** Awaited before the chunk that completes the body; if it throws, the body ends unfinished. */
  readonly beforeLastChunk?: (() => Promise<void>) | undefined;
  /** The next chunk is about to be handed over; `last` when it completes the body. */
  readonly onChunkOffered: (last: boolean) => void;
  readonly onChunkAccepted: (bytesSent: number) => void;
}

/**
 * Counts a body as it is handed over to the socket. Each chunk is counted before it is yielded, so that what is not
 * counted has certainly not left.
 */
export function trackBody(body: RequestBody, watcher: BodyWatcher): TrackedBody {
  let offeredBytes = 0;
  let acceptedBytes = 0;
  async function* tracked(): AsyncGenerator<Uint8Array> {
    for await (const chunk of body.chunks) {
      if (offeredBytes + chunk.length >= body.contentLength) await watcher.beforeLastChunk?.();
      offeredBytes += chunk.length;
      watcher.onChunkOffered(offeredBytes >= body.contentLength);
      yield chunk;
      acceptedBytes = offeredBytes;
      watcher.onChunkAccepted(acceptedBytes);
    }
  }
  return {
    stream: toReadable(tracked()),
    bytesSent: () => acceptedBytes,
    stage: () => (offeredBytes === 0 ? 'before' : offeredBytes < body.contentLength ? 'during' : 'after'),
  };
}

/** A stream that fetches a chunk only on demand: `Readable.from` would read one ahead of the socket. */
function toReadable(chunks: AsyncGenerator<Uint8Array>): Readable {
  return new Readable({
    highWaterMark: 0,
    read() {
      chunks.next().then(
        ({ done, value }) => this.push(done === true ? null : value),
        (error: unknown) =>
          this.destroy(error instanceof Error ? error : new Error('The body failed', { cause: error })),
      );
    },
    destroy(error, done) {
      // Not awaited: a read that is under way must not hold up the end.
      void chunks.return(undefined).catch(() => undefined);
      done(error);
    },
  });
}
