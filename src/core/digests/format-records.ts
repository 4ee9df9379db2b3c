import { throwIfCancelled } from '../../shared/errors';
import { formatLines } from './format-lines';
import type { LineBlock } from './line-block';

/** Records formatted at a time: 16,384 hashed lines are 1 MiB. */
const BLOCK_RECORDS = 16_384;

/** Blocks of sorted records as blocks of lines. */
export async function* formatRecords(
  sorted: AsyncIterable<Uint8Array>,
  stride: number,
  signal: AbortSignal,
): AsyncGenerator<LineBlock> {
  for await (const records of sorted) {
    for (let start = 0; start < records.length; start += BLOCK_RECORDS * stride) {
      throwIfCancelled(signal);
      const block = records.subarray(start, start + BLOCK_RECORDS * stride);
      yield { text: formatLines(block, stride), lines: block.length / stride };
    }
  }
}
