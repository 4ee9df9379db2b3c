import { expect, it } from 'vitest';
import { headerTokens } from '../../../../../src/core/list/columns/header-tokens';
import { SPACED } from '../../../../../src/core/list/columns/words/all-languages';
import { phrasesIn } from '../../../../../src/core/list/columns/words/phrase-index';
import { listsOf } from '../../../../../src/core/list/columns/words/vocabulary';

it('phrases are written as headers are tokenised, so that each can be found', () => {
  const phrases = SPACED.flatMap(listsOf).flatMap(([, list]) => phrasesIn(list));
  expect(phrases.length).toBeGreaterThan(1000);
  const misspelt = phrases.filter((phrase) => headerTokens(phrase).join(' ') !== phrase);
  expect(misspelt).toEqual([]);
});

it('words for people and addresses, and those beside names, are written as headers are tokenised, too', () => {
  const lists = SPACED.flatMap(({ people, addresses, names, beside }) =>
    Object.values({ ...people, ...addresses, ...names, ...beside }),
  );
  const words = lists.flatMap((list) => list.trim().split(/[\s,]+/));
  expect(words.length).toBeGreaterThan(600);
  expect(words.filter((word) => headerTokens(word).join(' ') !== word)).toEqual([]);
});
