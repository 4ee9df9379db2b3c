import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  addWords,
  notedWords,
  type WordCounts,
  WordTally,
} from '../../../../../src/core/engine/common/counts/word-counts';

function count(cells: readonly string[]): WordCounts | undefined {
  const tally = new WordTally();
  for (const cell of cells) tally.add(cell);
  return tally.finish();
}

it('counts words the same however a list is cut into batches', () => {
  const cell = fc.integer({ min: 0, max: 300 }).map((word) => `word ${word}`);
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 300 }), { maxLength: 4 }), (batches) => {
      const sum = batches.map(count).reduce<WordCounts | undefined>(addWords, undefined);
      expect(sum).toEqual(count(batches.flat()));
    }),
  );
});

it('keeps no words if there are more than a few hundred, and continues to count', () => {
  const cells = Array.from({ length: 1_000 }, (_, index) => `word ${index}`);
  expect(count(cells)).toEqual({ cells: 1_000, words: null });
  expect(notedWords(count(cells))).toEqual({ cells: 1_000, words: [] });
});

it('lists the most frequent words first, and ignores blank cells', () => {
  const words = notedWords(count(['Mordor', ' Atlantis', 'Atlantis ', '', '\u00A0']))?.words;
  expect(words?.map(({ says, cells }) => [says, cells])).toEqual([
    ['Atlantis', 2],
    ['Mordor', 1],
  ]);
  expect(notedWords(count(['', ' ']))).toBeNull();
});
