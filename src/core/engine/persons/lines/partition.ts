import { LINE_PARTITIONS, PARTITION_BYTES } from '../../abi/abi';

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** The partition of a line: equal lines always share one, and different lines are spread evenly (FNV-1a). */
export function partitionOf(bytes: Uint8Array, start: number, end: number): number {
  const head = Math.min(start + PARTITION_BYTES, end);
  let hash = hashBytes(OFFSET, bytes, start, head);
  hash = hashBytes(hash, bytes, Math.max(head, end - PARTITION_BYTES), end);
  return (hash ^ (hash >>> 16)) & (LINE_PARTITIONS - 1);
}

function hashBytes(hash: number, bytes: Uint8Array, from: number, end: number): number {
  let mixed = hash;
  for (let at = from; at < end; at++) mixed = Math.imul(mixed ^ (bytes[at] ?? 0), PRIME);
  return mixed;
}
