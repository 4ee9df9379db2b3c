import { createHash } from 'node:crypto';
import { throwIfCancelled } from '../../shared/errors';
import { formatLines } from './format-lines';
import type { RecordSorter } from './record-sorter';

/** Where the lines go: an atomic file, or standard output. */
export interface LineSink {
  write(chunk: Uint8Array): Promise<void>;
}

export interface WrittenLines {
  readonly lines: number;
  readonly bytes: number;
  /** Of all bytes written, in hex. */
  readonly sha256: string;
}

/**
 * Writes the sorted lines, LF after each, no BOM, no header. The same set of people gives the same bytes, whatever
 * the order of the list or the number of threads.
 */
export async function writeAudienceFile(
  sorter: RecordSorter,
  stride: number,
  sink: LineSink,
  signal: AbortSignal,
): Promise<WrittenLines> {
  const sha256 = createHash('sha256');
  let lines = 0;
  let bytes = 0;
  for await (const records of sorter.sorted()) {
    for (let start = 0; start < records.length; start += BLOCK * stride) {
      throwIfCancelled(signal);
      const block = records.subarray(start, start + BLOCK * stride);
      const text = formatLines(block, stride);
      sha256.update(text);
      await sink.write(text);
      lines += block.length / stride;
      bytes += text.length;
    }
  }
  return { lines, bytes, sha256: sha256.digest('hex') };
}

/** Records formatted and written at a time: 16,384 hashed lines are 1 MiB. */
const BLOCK = 16_384;
