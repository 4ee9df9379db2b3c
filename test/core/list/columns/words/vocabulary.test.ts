import { expect, it } from 'vitest';
import { headerTokens } from '../../../../../src/core/list/columns/header-tokens';
import { phrasesIn } from '../../../../../src/core/list/columns/words/phrase-index';
import { SPACED } from '../../../../../src/core/list/columns/words/vocabulary';

it('phrases are written as headers are tokenised, so that each can be found', () => {
  const lists = SPACED.flatMap(({ kinds, ...others }) => [...Object.values(kinds), ...Object.values(others)]);
  const phrases = lists.flatMap(phrasesIn);
  expect(phrases.length).toBeGreaterThan(1000);
  const misspelt = phrases.filter((phrase) => headerTokens(phrase).join(' ') !== phrase);
  expect(misspelt).toEqual([]);
});
