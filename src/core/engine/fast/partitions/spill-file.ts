import { readSync, writeSync } from 'node:fs';
import { writeFailure } from '../../../fs/write-failure';
import { BLOCK_BYTES, PARTITIONS } from '../../abi/abi';

/** Where the digests of a partition are in the spill file: block number and length in bytes, two words each. */
export type SpilledBlocks = Uint32Array;

/** The spill file as the threads share it. */
export interface SpillFile {
  /** Open for reading and writing by all threads. */
  readonly descriptor: number;
  /** One word: the number of blocks taken. */
  readonly nextBlock: SharedArrayBuffer;
  /** Where the file is. */
  readonly folder: string;
}

/** One thread's share of the spill file, which holds only digests. Each block belongs to one partition. */
export class SpillWriter {
  private readonly nextBlock: Int32Array;
  private readonly blocksByPartition: number[][] = Array.from({ length: PARTITIONS }, () => []);

  constructor(private readonly file: SpillFile) {
    this.nextBlock = new Int32Array(file.nextBlock);
  }

  /** Throws an `AppError` if the disk is full or fails. */
  write(partition: number, digests: Uint8Array): void {
    const block = Atomics.add(this.nextBlock, 0, 1);
    const start = block * BLOCK_BYTES;
    try {
      for (let done = 0; done < digests.length; ) {
        done += writeSync(this.file.descriptor, digests, done, digests.length - done, start + done);
      }
    } catch (error) {
      throw writeFailure(error, this.file.folder);
    }
    this.blocksByPartition[partition]?.push(block, digests.length);
  }

  /** The blocks written so far, by partition. */
  blocks(): readonly SpilledBlocks[] {
    return this.blocksByPartition.map((words) => Uint32Array.from(words));
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
    const start = (blocks[i] ?? 0) * BLOCK_BYTES;
    const bytes = blocks[i + 1] ?? 0;
    for (let done = 0; done < bytes; ) {
      const bytesRead = read(end + done, bytes - done, start + done);
      if (bytesRead === 0) throw new Error('the spill file is shorter than what was written to it');
      done += bytesRead;
    }
    end += bytes;
  }
}
