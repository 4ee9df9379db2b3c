import { DIGEST_BYTES, LINE_BYTES } from '../../../digests/digest-record';
import type { Kernel } from '../wasm/kernel';
import { readBlocks, type SpilledBlocks, type SpillFile, spilledBytes } from './spill-file';

/** A larger partition is merge-sorted, to keep memory bounded. */
const MAX_DIGESTS_IN_MEMORY = 1024 * 1024;

const BUFFER_STEP = 256 * 1024;

export interface PartitionsToSort {
  readonly partitions: readonly SpilledBlocks[];
  /** Reused for the lines if it is large enough. */
  readonly buffer: ArrayBuffer | null;
}

export type SortedPartitions =
  /** The lines of all partitions, one after another. */
  | { readonly kind: 'sorted'; readonly text: Uint8Array<ArrayBuffer>; readonly lines: number }
  /** Too many digests, or not evenly distributed. */
  | { readonly kind: 'needs-merge-sort' };

/** Sorts partitions in sequence and returns their lines, in `buffer` if it is large enough. */
export function sortPartitions(
  kernel: Kernel,
  file: SpillFile,
  { partitions, buffer }: PartitionsToSort,
): SortedPartitions {
  if (partitions.some((blocks) => countDigests(blocks) > MAX_DIGESTS_IN_MEMORY)) return { kind: 'needs-merge-sort' };
  const digests = partitions.reduce((sum, blocks) => sum + countDigests(blocks), 0);
  const bytesNeeded = digests * LINE_BYTES;
  const text = new Uint8Array(
    buffer !== null && buffer.byteLength >= bytesNeeded ? buffer : new ArrayBuffer(roundedUp(bytesNeeded)),
  );
  let lines = 0;
  for (const blocks of partitions) {
    const unique = sortPartition(kernel, file, blocks);
    if (unique === null) return { kind: 'needs-merge-sort' };
    kernel.writeLines(unique, text.subarray(lines * LINE_BYTES));
    lines += unique;
  }
  return { kind: 'sorted', text: text.subarray(0, lines * LINE_BYTES), lines };
}

/** Groups of partitions are nearly equal in size: with some room, a buffer serves all of them. */
function roundedUp(bytes: number): number {
  return Math.ceil(bytes / BUFFER_STEP) * BUFFER_STEP;
}

/** The number of unique digests, now in the kernel; null if it cannot sort them. */
function sortPartition(kernel: Kernel, file: SpillFile, blocks: SpilledBlocks): number | null {
  const count = countDigests(blocks);
  const target = kernel.reserve(count);
  if (target === null) return null;
  readBlocks(file, blocks, target);
  return kernel.sortUnique(count);
}

function countDigests(blocks: SpilledBlocks): number {
  return spilledBytes(blocks) / DIGEST_BYTES;
}
