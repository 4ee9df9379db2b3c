import { LINE_PARTITIONS } from './person-task';

const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/** A plain value as a cell of CSV. */
export function csvCell(value: string): string {
  return NEEDS_QUOTES.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** Characters looked at from each end of a line: digests differ within fewer. */
const LOOKED_AT = 16;

/** Where a line belongs: the same line always to the same partition, different ones evenly to all (FNV-1a). */
export function partitionOf(line: string): number {
  let hash = 0x811c9dc5;
  const head = Math.min(LOOKED_AT, line.length);
  for (let at = 0; at < head; at++) hash = Math.imul(hash ^ line.charCodeAt(at), 0x01000193);
  for (let at = Math.max(head, line.length - LOOKED_AT); at < line.length; at++) {
    hash = Math.imul(hash ^ line.charCodeAt(at), 0x01000193);
  }
  return (hash ^ (hash >>> 16)) & (LINE_PARTITIONS - 1);
}

/** Lines put together, one partition after the other. */
export function packLines(lines: readonly string[]): {
  readonly text: Uint8Array<ArrayBuffer>;
  readonly partitionEnds: Uint32Array;
} {
  const partitions: string[][] = Array.from({ length: LINE_PARTITIONS }, () => []);
  for (const line of lines) partitions[partitionOf(line)]?.push(line);
  const texts = partitions.map((some) => (some.length === 0 ? '' : `${some.join('\n')}\n`));
  const partitionEnds = new Uint32Array(LINE_PARTITIONS);
  let end = 0;
  texts.forEach((text, partition) => {
    end += Buffer.byteLength(text);
    partitionEnds[partition] = end;
  });
  const text = new Uint8Array(end);
  Buffer.from(text.buffer).write(texts.join(''));
  return { text, partitionEnds };
}

/** Whole lines in the order of their bytes, each once. */
export function sortUniqueLines(text: Uint8Array): { readonly text: Uint8Array<ArrayBuffer>; readonly lines: number } {
  // One character a byte: compared as bytes are, and half the memory of other text.
  const lines = Buffer.from(text.buffer, text.byteOffset, text.length).toString('latin1').split('\n');
  // What follows the last LF is no line.
  lines.pop();
  lines.sort();
  const unique = lines.filter((line, index) => line !== lines[index - 1]);
  const joined = unique.length === 0 ? '' : `${unique.join('\n')}\n`;
  const bytes = new Uint8Array(joined.length);
  Buffer.from(bytes.buffer).write(joined, 'latin1');
  return { text: bytes, lines: unique.length };
}
