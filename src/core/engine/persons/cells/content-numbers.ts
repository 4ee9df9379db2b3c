import { NOT_NUMBERED } from './person-cells';

/** Distinct contents of a column that are numbered; further ones are judged each time, to bound memory. */
const MAX_CONTENTS = 50_000;

/** Longer cells rarely repeat, so keeping them is a waste. */
const MAX_LENGTH = 100;

/** A power of two; doubled when half are taken. A small table stays in the processor's cache. */
const FIRST_PLACES = 1 << 10;

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** Numbers the contents of a column's cells by their bytes: a table with linear probing. */
export class ByteContents {
  /** Number of the content plus one, or 0. */
  private places = new Int32Array(FIRST_PLACES);
  /** Where each content ends in `bytes`, and the next one begins. */
  private ends = new Uint32Array(FIRST_PLACES);
  private bytes = new Uint8Array(8 * FIRST_PLACES);
  private count = 0;

  numberOf(text: Uint8Array, start: number, length: number): number {
    if (length > MAX_LENGTH) return NOT_NUMBERED;
    const last = this.places.length - 1;
    for (let place = hashOf(text, start, length) & last; ; place = (place + 1) & last) {
      const number = (this.places[place] ?? 0) - 1;
      if (number < 0) return this.add(place, text, start, length);
      if (this.isContent(number, text, start, length)) return number;
    }
  }

  private isContent(number: number, text: Uint8Array, start: number, length: number): boolean {
    const { ends, bytes } = this;
    const begin = ends[number] ?? 0;
    if ((ends[number + 1] ?? 0) - begin !== length) return false;
    for (let at = 0; at < length; at++) if (bytes[begin + at] !== text[start + at]) return false;
    return true;
  }

  private add(place: number, text: Uint8Array, start: number, length: number): number {
    if (this.count === MAX_CONTENTS) return NOT_NUMBERED;
    const number = this.count++;
    const begin = this.ends[number] ?? 0;
    if (begin + length > this.bytes.length) this.bytes = withRoom(this.bytes, new Uint8Array(2 * this.bytes.length));
    if (number + 1 === this.ends.length) this.ends = withRoom(this.ends, new Uint32Array(2 * this.ends.length));
    this.bytes.set(text.subarray(start, start + length), begin);
    this.ends[number + 1] = begin + length;
    this.places[place] = this.count;
    if (2 * this.count > this.places.length) this.placeAnew();
    return number;
  }

  private placeAnew(): void {
    const { bytes, ends } = this;
    const places = new Int32Array(2 * this.places.length);
    const last = places.length - 1;
    for (let number = 0; number < this.count; number++) {
      const start = ends[number] ?? 0;
      let place = hashOf(bytes, start, (ends[number + 1] ?? 0) - start) & last;
      while (places[place] !== 0) place = (place + 1) & last;
      places[place] = number + 1;
    }
    this.places = places;
  }
}

/** FNV-1a, whose lowest bits are mixed with higher ones. */
function hashOf(text: Uint8Array, start: number, length: number): number {
  let hash = OFFSET;
  for (let at = start; at < start + length; at++) hash = Math.imul(hash ^ (text[at] ?? 0), PRIME);
  return hash ^ (hash >>> 15);
}

function withRoom<T extends Uint8Array | Uint32Array>(full: T, empty: T): T {
  empty.set(full);
  return empty;
}

/** The same for cells that are text already. */
export class TextContents {
  private readonly numbers = new Map<string, number>();

  numberOf(text: string): number {
    if (text.length > MAX_LENGTH) return NOT_NUMBERED;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    if (number === MAX_CONTENTS) return NOT_NUMBERED;
    this.numbers.set(ownCopy(text), number);
    return number;
  }
}

/** V8 copies shorter substrings; a longer one would keep the whole text in memory. */
const MAX_COPIED_CHARS = 12;

function ownCopy(text: string): string {
  return text.length <= MAX_COPIED_CHARS ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}
