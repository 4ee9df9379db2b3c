import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LineBlock } from '../../../src/core/digests/line-block';
import { subtractLines } from '../../../src/core/digests/subtract-lines';
import { randomCases } from '../../seed';

/** Few distinct ones, so that many are on both sides. */
const line = fc.integer({ min: 0, max: 400 }).map((number) => number.toString(16).padStart(64, '0'));
const lines = fc.uniqueArray(line, { maxLength: 300 }).map((some) => some.toSorted());

const bytesOf = (some: readonly string[]) => new Uint8Array(Buffer.from(some.map((one) => `${one}\n`).join('')));

async function* inPieces(some: readonly string[], size: number): AsyncGenerator<readonly string[]> {
  for (let from = 0; from < some.length; from += size) yield some.slice(from, from + size);
}

async function* blocksOf(some: readonly string[], size: number): AsyncGenerator<LineBlock> {
  for await (const piece of inPieces(some, size)) yield { text: bytesOf(piece), lines: piece.length };
}

async function* chunksOf(some: readonly string[], size: number): AsyncGenerator<Uint8Array> {
  for await (const piece of inPieces(some, size)) yield bytesOf(piece);
}

describe('suppressed lines', () => {
  it('are removed from sorted lines, each of them and nothing else, wherever blocks begin and end', async () => {
    const size = fc.integer({ min: 1, max: 90 });
    await fc.assert(
      fc.asyncProperty(lines, lines, size, size, async (all, suppressed, blockLines, chunkLines) => {
        let counted = 0;
        let told = 0;
        let text = '';
        const left = subtractLines(blocksOf(all, blockLines), chunksOf(suppressed, chunkLines), (some) => {
          told += some;
        });
        for await (const block of left) {
          counted += block.lines;
          text += Buffer.from(block.text).toString();
        }
        const expected = all.filter((one) => !suppressed.includes(one));
        expect(text).toBe(expected.map((one) => `${one}\n`).join(''));
        expect([counted, told]).toEqual([expected.length, all.length - expected.length]);
      }),
      { numRuns: randomCases(100) },
    );
  });

  it('are read no further than the lines go, and the reading is ended', async () => {
    let ended = false;
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (let number = 0; ; number++) yield bytesOf([number.toString(16).padStart(64, '0')]);
      } finally {
        ended = true;
      }
    }
    const all = ['0', '7', 'f'].map((digit) => digit.padStart(64, '0'));
    const kept: number[] = [];
    for await (const block of subtractLines(blocksOf(all, 2), endless(), () => {})) kept.push(block.lines);
    expect([kept, ended]).toEqual([[0, 0], true]);
  });
});
