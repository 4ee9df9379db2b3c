import type { Readable } from 'node:stream';

/** Where a list comes from. */
export type ListSource =
  | RepeatableSource
  /** Can be read once. */
  | { readonly kind: 'stream'; readonly name: string; readonly stream: Readable }
  /** A descriptor of this process that nothing else reads from; can be read once. */
  | { readonly kind: 'pipe'; readonly name: string; readonly descriptor: number };

/** A source that can be read repeatedly and sent to another thread. */
export type RepeatableSource =
  /** Named after the end of its path, unless it has another name. */
  | { readonly kind: 'file'; readonly path: string; readonly name?: string }
  /** Pasted by the marketer; it never goes to disk. */
  | { readonly kind: 'memory'; readonly name: string; readonly bytes: Uint8Array };

/** Bytes per read: big enough to be fast, small enough to stop quickly and to keep memory bounded. */
export const READ_BYTES = 64 * 1024;

export interface Head {
  readonly bytes: Uint8Array;
  /** The head is the whole list. */
  readonly complete: boolean;
  /** Bytes of the packed file that it was unpacked from; absent if nothing is packed. */
  readonly packedBytes?: number;
}

/** A list as bytes. The head may be read several times, with growing size, before the chunks are. */
export interface OpenSource {
  readonly name: string;
  /** Size in bytes; null for a stream. */
  readonly bytes: number | null;
  head(size: number, signal?: AbortSignal): Promise<Head>;
  /** Pieces from the middle and the end, as far as they are beyond `from`; none for a stream. */
  pieces(from: number, size: number): Promise<readonly Uint8Array[]>;
  /** The whole list from its first byte. A chunk is valid until the next one is requested. */
  chunks(signal?: AbortSignal): AsyncGenerator<Uint8Array, void, undefined>;
  /** The same into a sink, without a promise for each piece; only for a pipe. */
  writeTo?(sink: ByteSink, signal: AbortSignal): Promise<void>;
  /** How far into the packed `bytes` the last chunk reached; only for packed lists, whose chunks are longer. */
  packedBytesRead?(): number;
  /** Lets other threads read any part of it, too; only for a file that is not packed. */
  readonly sharedFile?: SharedFile;
  /** Throws an `AppError` if it has changed since it was opened. */
  verify(): Promise<void>;
  close(): Promise<void>;
}

/** What a full pass needs of a source. */
export type ReadableSource = Pick<OpenSource, 'chunks' | 'writeTo' | 'packedBytesRead' | 'sharedFile'>;

/** Bounded memory that takes the bytes of a list. */
export interface ByteSink {
  /** Copies as many bytes as there is room for, and returns their number. */
  write(bytes: Uint8Array): number;
  /** Resolves once there is room for so many bytes, or nobody waits for them any more. */
  room(bytes: number): Promise<void>;
  hasRoom(bytes: number): boolean;
}

/** Waits for room wherever there is not enough. */
export async function writeAll(sink: ByteSink, bytes: Uint8Array, signal: AbortSignal): Promise<void> {
  for (let written = 0; written < bytes.length && !signal.aborted; ) {
    written += sink.write(bytes.subarray(written));
    if (written < bytes.length) await sink.room(1);
  }
}

/** Any part can be read at any time: a file, or bytes in memory. */
export interface SeekableSource extends OpenSource {
  readonly bytes: number;
  /** As many bytes, or fewer at the end. */
  read(from: number, length: number): Promise<Uint8Array>;
  /** The same in chunks, each valid until the next one is requested. `chunkBytes` of memory are used again and again. */
  range(
    from: number,
    length: number,
    signal?: AbortSignal,
    chunkBytes?: number,
  ): AsyncGenerator<Uint8Array, void, undefined>;
}

export interface SharedFile {
  /** Open for reading by all threads. */
  readonly descriptor: number;
  readonly bytes: number;
  /** Throws an `AppError` if the file has changed since it was opened. */
  verify(): Promise<void>;
}
