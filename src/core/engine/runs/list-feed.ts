import { assertNever } from '../../../shared/errors';
import type { DelimitedBytes, StreamedBytes } from '../../list/list-bytes';
import { type ByteSink, type SharedFile, writeAll } from '../../list/source/source';
import { MIN_PROGRESS_BYTES } from '../../list/text/read-region';
import { ByteRing } from '../fast/reading/byte-ring';
import type { SharedWindow } from '../fast/reading/list-window';

/** Holds the longest record that can be read, and as much again that arrives meanwhile. */
const RING_BYTES = 2 * MIN_PROGRESS_BYTES;

/** Supplies the bytes of a list to the threads. */
interface ListFeed {
  readonly window: SharedWindow;
  /** Supplies all bytes once; throws if they cannot be read. On abort, waiting threads are released. */
  run(signal: AbortSignal): Promise<void>;
  /** Call when a thread has taken a chunk: there may be space for more bytes. */
  chunkTaken(): void;
  /** Bytes of the source read to produce those up to `position`. */
  bytesRead(position: number): number;
  /** Throws an `AppError` if the list has changed meanwhile. */
  verify(): Promise<void>;
}

/** The feed for the bytes of a list. `name`: of the list, for errors. */
export function openFeed(name: string, bytes: DelimitedBytes): ListFeed {
  switch (bytes.kind) {
    case 'file':
      return fileFeed(name, bytes.file);
    case 'stream':
      return new RingFeed(bytes);
    default:
      return assertNever(bytes);
  }
}

/** Threads read the file themselves. */
function fileFeed(name: string, file: SharedFile): ListFeed {
  return {
    window: { kind: 'file', name, descriptor: file.descriptor, bytes: file.bytes },
    run: () => Promise.resolve(),
    chunkTaken: () => {},
    bytesRead: (position) => position,
    verify: () => file.verify(),
  };
}

/** Fills a ring as fast as threads take chunks from it. */
class RingFeed implements ListFeed {
  private readonly ring = ByteRing.create(RING_BYTES);
  private wake: () => void = () => {};
  private aborted = false;

  private readonly sink: ByteSink = {
    write: (bytes) => this.ring.write(bytes),
    hasRoom: (bytes) => this.ring.room >= bytes,
    room: async (bytes) => {
      while (this.ring.room < bytes && !this.aborted) await this.freed();
    },
  };

  constructor(private readonly source: StreamedBytes) {}

  get window(): SharedWindow {
    return { kind: 'ring', buffer: this.ring.buffer };
  }

  async run(signal: AbortSignal): Promise<void> {
    signal.addEventListener('abort', () => this.abort(), { once: true });
    if (this.source.writeTo !== undefined) await this.source.writeTo(this.sink, signal);
    else for await (const chunk of this.source.chunks(signal)) await writeAll(this.sink, chunk, signal);
    this.ring.complete();
  }

  private abort(): void {
    this.aborted = true;
    this.ring.abort();
    this.wake();
  }

  /** Every release of bytes is followed by `chunkTaken`, so it is enough to check again then. */
  private freed(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }

  chunkTaken(): void {
    this.wake();
  }

  bytesRead(): number {
    return this.source.bytesRead();
  }

  /** The source checks this at its end. */
  verify(): Promise<void> {
    return Promise.resolve();
  }
}
