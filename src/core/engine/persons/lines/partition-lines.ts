import { LINE_PARTITIONS } from '../../abi/abi';
import { partitionOf } from './partition';

/** Complete lines, each followed by LF, partition after partition. */
export interface LinesByPartition {
  readonly text: Uint8Array<ArrayBuffer>;
  /** Where each partition ends in `text`. */
  readonly partitionEnds: Uint32Array;
}

/** Groups lines by their partition. */
export function partitionLines(lines: readonly string[]): LinesByPartition {
  const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
  const partitions: Uint8Array[][] = Array.from({ length: LINE_PARTITIONS }, () => []);
  let start = 0;
  for (const line of lines) {
    const end = start + Buffer.byteLength(line);
    partitions[partitionOf(bytes, start, end)]?.push(bytes.subarray(start, end + 1));
    start = end + 1;
  }
  const text = new Uint8Array(bytes.length);
  const partitionEnds = new Uint32Array(LINE_PARTITIONS);
  let end = 0;
  partitions.forEach((members, partition) => {
    for (const line of members) {
      text.set(line, end);
      end += line.length;
    }
    partitionEnds[partition] = end;
  });
  return { text, partitionEnds };
}
