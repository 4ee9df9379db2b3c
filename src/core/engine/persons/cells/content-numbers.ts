import { NOT_NUMBERED } from './person-cells';

/** Distinct contents of a column that are numbered; further ones are judged each time, to bound memory. */
const MAX_CONTENTS = 50_000;

/** Longer cells rarely repeat, so keeping them is a waste. */
const MAX_LENGTH = 100;

/** A power of two, and more than twice the contents. */
const PLACES = 1 << 17;

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** Numbers the contents of a column's cells by their bytes: a table with linear probing. */
export class ByteContents {
  /** Number of the content plus one, or 0. */
  private readonly places = new Int32Array(PLACES);
  /** Where each content ends in `bytes`, and the next one begins. */
  private readonly ends = new Uint32Array(MAX_CONTENTS + 1);
  private bytes = new Uint8Array(64 * 1024);
  private count = 0;

  numberOf(text: Uint8Array, start: number, length: number): number {
    if (length > MAX_LENGTH) return NOT_NUMBERED;
    let hash = OFFSET;
    for (let at = start; at < start + length; at++) hash = Math.imul(hash ^ (text[at] ?? 0), PRIME);
    for (let place = (hash ^ (hash >>> 15)) & (PLACES - 1); ; place = (place + 1) & (PLACES - 1)) {
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
    const begin = this.ends[this.count] ?? 0;
    if (begin + length > this.bytes.length) {
      const grown = new Uint8Array(2 * this.bytes.length);
      grown.set(this.bytes);
      this.bytes = grown;
    }
    this.bytes.set(text.subarray(start, start + length), begin);
    this.places[place] = ++this.count;
    this.ends[this.count] = begin + length;
    return this.count - 1;
  }
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
