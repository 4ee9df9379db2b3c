import type { Canary } from './canaries';
import { encodingsOf, marksOf } from './encodings';

interface Needle {
  readonly canary: string;
  readonly form: string;
  readonly bytes: Buffer;
}

export interface Match {
  readonly canary: string;
  readonly form: string;
}

/** All forms of all canaries, searched for in one pass over the bytes. */
export interface Needles {
  findIn(bytes: Buffer): readonly Match[];
}

export function createNeedles(canaries: readonly Canary[]): Needles {
  const exact = createIndex();
  const anyCase = createIndex();
  for (const { what, text } of canaries) {
    for (const mark of marksOf(text)) {
      for (const form of encodingsOf(mark)) {
        const needle = { canary: `${what} ${JSON.stringify(mark)}`, form: form.name, bytes: form.bytes };
        if (form.anyCase) anyCase.add({ ...needle, bytes: lowered(needle.bytes) });
        else exact.add(needle);
      }
    }
  }
  return { findIn: (bytes) => [...exact.findIn(bytes), ...anyCase.findIn(lowered(bytes))] };
}

/** Letter by letter, so that every byte keeps its position. */
function lowered(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').toLowerCase(), 'latin1');
}

/** The first four bytes rule out nearly every position. */
function createIndex() {
  const byStart = new Map<number, Needle[]>();
  const startsHere = new Uint8Array(1 << 20);
  const slot = (start: number) => Math.imul(start, 0x9e3779b1) >>> 12;
  return {
    add(needle: Needle): void {
      const start = needle.bytes.readInt32LE(0);
      startsHere[slot(start)] = 1;
      byStart.set(start, [...(byStart.get(start) ?? []), needle]);
    },
    *findIn(bytes: Buffer): Generator<Match> {
      for (let at = 0; at + 4 <= bytes.length; at++) {
        const start = bytes.readInt32LE(at);
        if (startsHere[slot(start)] === 0) continue;
        for (const needle of byStart.get(start) ?? []) {
          if (needle.bytes.equals(bytes.subarray(at, at + needle.bytes.length))) yield needle;
        }
      }
    },
  };
}
