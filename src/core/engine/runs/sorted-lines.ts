import { join } from 'node:path';
import type { UserType } from '../../../shared/audience';
import { throwIfCancelled } from '../../../shared/errors';
import { DIGEST_BYTES } from '../../digests/digest-record';
import { DigestSorter } from '../../digests/digest-sorter';
import { formatRecords } from '../../digests/format-records';
import type { LineBlock } from '../../digests/line-block';
import { BLOCK_BYTES, PARTITIONS } from '../abi/abi';
import { InFlight } from '../common/in-flight';
import { readBlocks, type SpilledBlocks, type SpillFile, spilledBytes } from '../fast/partitions/spill-file';
import type { HashPool } from '../threads/pool';

/** Bytes of digests given to a thread at a time; a partition is never split. */
const GROUP_BYTES = 256 * 1024;

/** Blocks read at a time for merge sort. */
const BLOCKS_PER_READ = 128;

type PartitionGroup = readonly SpilledBlocks[];

/**
 * All spilled digests of a user type as sorted, unique lines. Threads sort partitions in parallel; the lines are
 * yielded in order.
 * @param buffers for the lines, and for those of the next user type: memory that is used again costs no page faults
 */
export async function* sortedLines(
  pool: HashPool,
  userType: UserType,
  file: SpillFile,
  workFolder: string,
  buffers: ArrayBuffer[],
  signal: AbortSignal,
): AsyncGenerator<LineBlock> {
  const responses = await Promise.all(pool.running.map((thread) => thread.request({ kind: 'flush', userType })));
  const groups = groupPartitions(collectPartitions(responses.map(({ partitions }) => partitions)));
  const inFlight = new InFlight<SortedGroup>();
  for (let next = 0; next < groups.length || inFlight.size > 0; ) {
    throwIfCancelled(signal);
    const group = groups[next];
    if (group !== undefined && inFlight.size < pool.threads.length * 2) {
      inFlight.add(sortInThread(pool, userType, group, buffers.pop() ?? null));
      next++;
      continue;
    }
    const { partitions, block } = await inFlight.next();
    if (block !== null) {
      yield block;
      buffers.push(block.text.buffer);
    } else yield* mergeSortedLines(partitions, file, workFolder, signal);
  }
}

interface SortedGroup {
  readonly partitions: PartitionGroup;
  /** Null if the digests must be merge-sorted. */
  readonly block: LineBlock | null;
}

/** @param buffer for the lines; it is transferred */
async function sortInThread(
  pool: HashPool,
  userType: UserType,
  partitions: PartitionGroup,
  buffer: ArrayBuffer | null,
): Promise<SortedGroup> {
  const transfer = buffer === null ? [] : [buffer];
  const response = await pool.leastBusy.request({ kind: 'sort', userType, partitions, buffer }, { transfer });
  return { partitions, block: response.kind === 'sorted' ? response : null };
}

/** External merge sort: bounded memory for partitions that are too large or adversarial. */
async function* mergeSortedLines(
  group: PartitionGroup,
  file: SpillFile,
  workFolder: string,
  signal: AbortSignal,
): AsyncGenerator<LineBlock> {
  const sorter = new DigestSorter(DIGEST_BYTES, join(workFolder, 'merged.spill'));
  const memory = new Uint8Array(BLOCKS_PER_READ * BLOCK_BYTES);
  try {
    for (const blocks of group) {
      for (let from = 0; from < blocks.length; from += 2 * BLOCKS_PER_READ) {
        throwIfCancelled(signal);
        const batch = blocks.subarray(from, from + 2 * BLOCKS_PER_READ);
        const digests = memory.subarray(0, spilledBytes(batch));
        readBlocks(file, batch, digests);
        await sorter.add(digests);
      }
    }
    yield* formatRecords(sorter.sorted(), DIGEST_BYTES, signal);
  } finally {
    await sorter.close();
  }
}

/** The blocks of each partition from all threads, without empty partitions. */
function collectPartitions(threads: readonly (readonly SpilledBlocks[])[]): readonly SpilledBlocks[] {
  return Array.from({ length: PARTITIONS }, (_, partition) =>
    concatBlocks(threads.flatMap((partitions) => partitions[partition] ?? [])),
  ).filter((blocks) => blocks.length > 0);
}

function concatBlocks(lists: readonly SpilledBlocks[]): SpilledBlocks {
  const joinedBlocks = new Float64Array(lists.reduce((numbers, blocks) => numbers + blocks.length, 0));
  let end = 0;
  for (const blocks of lists) {
    joinedBlocks.set(blocks, end);
    end += blocks.length;
  }
  return joinedBlocks;
}

function groupPartitions(partitions: readonly SpilledBlocks[]): readonly PartitionGroup[] {
  const groups: SpilledBlocks[][] = [];
  let bytes = GROUP_BYTES;
  for (const partition of partitions) {
    if (bytes >= GROUP_BYTES) {
      groups.push([]);
      bytes = 0;
    }
    groups.at(-1)?.push(partition);
    bytes += spilledBytes(partition);
  }
  return groups;
}
