import type { Readable } from 'node:stream';

/** Where a list comes from. */
export type ListSource =
  | RepeatableSource
  /** It is read once. */
  | { readonly kind: 'stream'; readonly name: string; readonly stream: Readable }
  /** One of this process that nothing else reads from; it is read once. */
  | { readonly kind: 'pipe'; readonly name: string; readonly descriptor: number };

/** One that can be read as often as it is asked for, and be sent to another thread. */
export type RepeatableSource =
  | { readonly kind: 'file'; readonly path: string }
  /** What a person has pasted: it never goes to the disk. */
  | { readonly kind: 'memory'; readonly name: string; readonly bytes: Uint8Array };

/** Bytes per read: big enough to be fast, small enough to stop quickly and to stay in bounded memory. */
export const CHUNK_BYTES = 64 * 1024;

export interface Head {
  readonly bytes: Uint8Array;
  /** The head is the whole list. */
  readonly complete: boolean;
  /** How much of a packed file it was unpacked from; absent where the bytes lie there as they are. */
  readonly packedBytes?: number;
}

/** A list as bytes. The head may be read several times, with growing size, before the chunks are. */
export interface OpenSource {
  readonly name: string;
  /** Size in bytes, null for a stream. */
  readonly bytes: number | null;
  head(size: number, signal?: AbortSignal): Promise<Head>;
  /** Pieces from the middle and the end, as far as they lie beyond `from`; none for a stream. */
  pieces(from: number, size: number): Promise<readonly Uint8Array[]>;
  /** The whole list from its first byte. A chunk is valid until the next one is asked for. */
  chunks(signal?: AbortSignal): AsyncGenerator<Uint8Array, void, undefined>;
  /** How far into `bytes` the last chunk reached; only where it is packed, and the chunks are longer than it. */
  packedBytesRead?(): number;
  /** Where other threads can read any part of it, too; only where it is a file that is not packed. */
  readonly sharedFile?: SharedFile;
  /** Throws an `AppError` where it has changed since it was opened. */
  verify(): Promise<void>;
  close(): Promise<void>;
}

/** Any part of it can be read at any time: a file, or bytes that are held in memory. */
export interface SeekableSource extends OpenSource {
  readonly bytes: number;
  /** So many bytes, or fewer where they end before. */
  read(from: number, length: number): Promise<Uint8Array>;
  /** The same in chunks, of which each is valid until the next one is asked for. */
  range(from: number, length: number, signal?: AbortSignal): AsyncGenerator<Uint8Array, void, undefined>;
}

export interface SharedFile {
  /** Open for reading in the whole process. */
  readonly descriptor: number;
  readonly bytes: number;
  /** Throws an `AppError` where the file has changed since it was opened. */
  verify(): Promise<void>;
}
