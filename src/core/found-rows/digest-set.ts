import { randomInt } from 'node:crypto';

const FIRST_SLOTS = 2 ** 16;
const MAX_SLOTS = 2 ** 24;
/** Of the slots; a fuller table takes long to search. */
const MAX_LOAD = 0.75;

/**
 * Digests to compare with, in at most 128 MB. It keeps their first 8 bytes: among as many as it holds, two different
 * ones are taken for the same with a chance of 1 in 200,000.
 */
export class DigestSet {
  /** Two words for each slot; the first is 0 where it is free. */
  private words = new Uint32Array(2 * FIRST_SLOTS);
  private count = 0;
  /** Random, so that nobody can make a list whose digests all belong in the same place. */
  private readonly seeds = [randomInt(2 ** 32), randomInt(2 ** 32)] as const;

  /** `maxSlots`: a power of two. */
  constructor(private readonly maxSlots = MAX_SLOTS) {}

  /** No further digest can be added. */
  get isFull(): boolean {
    return this.count >= this.maxSlots * MAX_LOAD;
  }

  /** Adds the digest at an offset; false if it was there. A full set stays as it is. */
  add(records: DataView, offset: number): boolean {
    const [first, second] = wordsAt(records, offset);
    const slot = this.slotOf(first, second);
    if (this.words[slot] !== 0) return false;
    if (this.isFull) return true;
    this.words[slot] = first;
    this.words[slot + 1] = second;
    this.count++;
    if (this.count >= (this.words.length / 2) * MAX_LOAD && !this.isFull) this.grow();
    return true;
  }

  has(records: DataView, offset: number): boolean {
    return this.words[this.slotOf(...wordsAt(records, offset))] !== 0;
  }

  /** The place of a digest, or the free one where it belongs. */
  private slotOf(first: number, second: number): number {
    const mask = this.words.length / 2 - 1;
    let slot = mix(mix(first ^ this.seeds[0]) ^ second ^ this.seeds[1]) & mask;
    for (;;) {
      const at = 2 * slot;
      if (this.words[at] === 0 || (this.words[at] === first && this.words[at + 1] === second)) return at;
      slot = (slot + 1) & mask;
    }
  }

  private grow(): void {
    const old = this.words;
    this.words = new Uint32Array(2 * old.length);
    for (let at = 0; at < old.length; at += 2) {
      const [first = 0, second = 0] = [old[at], old[at + 1]];
      if (first === 0) continue;
      const slot = this.slotOf(first, second);
      this.words[slot] = first;
      this.words[slot + 1] = second;
    }
  }
}

/** Lets every bit of a word decide about every other (the last step of MurmurHash3). */
function mix(word: number): number {
  const once = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}

/** The first word is never 0, which marks a free slot. */
function wordsAt(records: DataView, offset: number): [number, number] {
  return [records.getUint32(offset) || 1, records.getUint32(offset + 4)];
}
