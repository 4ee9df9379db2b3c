import { DIGEST_BYTES } from '../../../digests/digest-record';
import type { SharedDigests } from '../person-task';

/** Bits of a digest that select its bucket: its first two bytes. */
const BUCKET_BITS = 16;

/** Looks up a digest among those of suppressed people; called for each identifier of each row. */
export class SuppressedDigests {
  private readonly bytes: Buffer;
  /** Where each bucket begins, in digests. */
  private readonly starts = new Uint32Array((1 << BUCKET_BITS) + 1);

  constructor({ bytes, count }: SharedDigests) {
    this.bytes = Buffer.from(bytes);
    for (let index = 0; index < count; index++) {
      const bucket = this.bytes.readUInt16BE(index * DIGEST_BYTES) + 1;
      this.starts[bucket] = (this.starts[bucket] ?? 0) + 1;
    }
    for (let bucket = 1; bucket < this.starts.length; bucket++) {
      this.starts[bucket] = (this.starts[bucket] ?? 0) + (this.starts[bucket - 1] ?? 0);
    }
  }

  /** @param at where the digest begins in `digests` */
  has(digests: Buffer, at: number): boolean {
    const bucket = digests.readUInt16BE(at);
    let low = this.starts[bucket] ?? 0;
    let high = this.starts[bucket + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const start = middle * DIGEST_BYTES;
      const order = this.bytes.compare(digests, at, at + DIGEST_BYTES, start, start + DIGEST_BYTES);
      if (order === 0) return true;
      if (order < 0) low = middle + 1;
      else high = middle;
    }
    return false;
  }
}
