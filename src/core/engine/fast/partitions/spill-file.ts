import { readSync, writeSync } from 'node:fs';
import { writeFailure } from '../../../fs/write-failure';
import { PARTITIONS } from '../../abi/abi';

/** Where the digests of a partition are in the spill file: the position and length of each block, in bytes. */
export type SpilledBlocks = Float64Array;

/** The spill file as the threads share it. */
export interface SpillFile {
  /** Open for reading and writing by all threads. */
  readonly descriptor: number;
  /** A 64-bit number: the bytes of the file that are taken. */
  readonly end: SharedArrayBuffer;
  /** Where the file is. */
  readonly folder: string;
}

/** One thread's share of the spill file, which holds only digests. */
export class SpillWriter {
  private readonly end: BigInt64Array;
  private readonly blocksByPartition: number[][] = Array.from({ length: PARTITIONS }, () => []);

  constructor(private readonly file: SpillFile) {
    this.end = new BigInt64Array(file.end);
  }

  /** Writes digests that lie partition after partition. Throws an `AppError` if the disk is full or fails. */
  write(digests: Uint8Array, bytesByPartition: Uint32Array): void {
    const start = Number(Atomics.add(this.end, 0, BigInt(digests.length)));
    try {
      for (let done = 0; done < digests.length; ) {
        done += writeSync(this.file.descriptor, digests, done, digests.length - done, start + done);
      }
    } catch (error) {
      throw writeFailure(error, this.file.folder);
    }
    let position = start;
    for (let partition = 0; partition < PARTITIONS; partition++) {
      const bytes = bytesByPartition[partition] ?? 0;
      if (bytes > 0) this.blocksByPartition[partition]?.push(position, bytes);
      position += bytes;
    }
  }

  /** The blocks written so far, by partition. */
  blocks(): readonly SpilledBlocks[] {
    return this.blocksByPartition.map((numbers) => new Float64Array(numbers));
  }
}

/** The size of all blocks in bytes. */
export function spilledBytes(blocks: SpilledBlocks): number {
  let bytes = 0;
  for (let i = 1; i < blocks.length; i += 2) bytes += blocks[i] ?? 0;
  return bytes;
}

/** Reads blocks into one array, in order. Throws an `AppError` if the disk fails. */
export function readBlocks({ descriptor, folder }: SpillFile, blocks: SpilledBlocks, into: Uint8Array): void {
  const read = (at: number, length: number, position: number) => {
    try {
      return readSync(descriptor, into, at, length, position);
    } catch (error) {
      throw writeFailure(error, folder);
    }
  };
  let end = 0;
  for (let i = 0; i < blocks.length; i += 2) {
    const start = blocks[i] ?? 0;
    const bytes = blocks[i + 1] ?? 0;
    for (let done = 0; done < bytes; ) {
      const bytesRead = read(end + done, bytes - done, start + done);
      if (bytesRead === 0) throw new Error('the spill file is shorter than what was written to it');
      done += bytesRead;
    }
    end += bytes;
  }
}
