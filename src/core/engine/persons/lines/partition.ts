/** Lines fall into so many partitions, by what stands in them. */
export const LINE_PARTITIONS = 256;

/** Characters looked at from each end of a line: digests differ within fewer. */
const LOOKED_AT = 16;

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** Where a line belongs: the same line always to the same partition, different ones evenly to all (FNV-1a). */
export function partitionOf(line: string): number {
  let hash = OFFSET;
  const head = Math.min(LOOKED_AT, line.length);
  for (let at = 0; at < head; at++) hash = Math.imul(hash ^ line.charCodeAt(at), PRIME);
  for (let at = Math.max(head, line.length - LOOKED_AT); at < line.length; at++) {
    hash = Math.imul(hash ^ line.charCodeAt(at), PRIME);
  }
  return ofHash(hash);
}

/** The same for a line of ASCII, from its bytes. */
export function partitionOfAscii(bytes: Uint8Array, start: number, end: number): number {
  let hash = OFFSET;
  const head = Math.min(start + LOOKED_AT, end);
  for (let at = start; at < head; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), PRIME);
  for (let at = Math.max(head, end - LOOKED_AT); at < end; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), PRIME);
  return ofHash(hash);
}

function ofHash(hash: number): number {
  return (hash ^ (hash >>> 16)) & (LINE_PARTITIONS - 1);
}
