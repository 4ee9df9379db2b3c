import { DIGEST_BYTES, LINE_BYTES } from '../../digests/digest-record';
import type { Answer, SortQuestion } from '../threads/protocol';
import type { Kernel } from './kernel';
import { readBlocks, type SpilledBlocks, spilledBytes } from './spill-file';

/** Beyond so many digests a partition is sorted by merging, so that memory stays bounded. */
const MAX_SORTED = 1024 * 1024;

/** Sorts partitions one after another and gives their lines, in `room` where it is large enough. */
export function sortPartitions(
  kernel: Kernel,
  descriptor: number,
  { partitions, room }: Pick<SortQuestion, 'partitions' | 'room'>,
): Answer {
  if (partitions.some((blocks) => digestsIn(blocks) > MAX_SORTED)) return { kind: 'unsortable' };
  const digests = partitions.reduce((sum, blocks) => sum + digestsIn(blocks), 0);
  const wanted = digests * LINE_BYTES;
  const text = new Uint8Array(room !== null && room.byteLength >= wanted ? room : new ArrayBuffer(wanted));
  let lines = 0;
  for (const blocks of partitions) {
    const unique = sortPartition(kernel, descriptor, blocks);
    if (unique === null) return { kind: 'unsortable' };
    kernel.writeLines(unique, text.subarray(lines * LINE_BYTES));
    lines += unique;
  }
  return { kind: 'sorted', text: text.subarray(0, lines * LINE_BYTES), lines };
}

/** The number of unique digests, which are in the kernel now; null where it cannot sort them. */
function sortPartition(kernel: Kernel, descriptor: number, blocks: SpilledBlocks): number | null {
  const count = digestsIn(blocks);
  const place = kernel.reserve(count);
  if (place === null) return null;
  readBlocks(descriptor, blocks, place);
  return kernel.sortUnique(count);
}

function digestsIn(blocks: SpilledBlocks): number {
  return spilledBytes(blocks) / DIGEST_BYTES;
}
