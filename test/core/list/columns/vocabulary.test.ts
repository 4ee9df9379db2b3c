import { expect, it } from 'vitest';
import { headerTokens } from '../../../../src/core/list/columns/header-tokens';
import { spacedPhrases } from '../../../../src/core/list/columns/words/vocabulary';

it('phrases are written as headers are tokenised, so that each can be found', () => {
  const odd = spacedPhrases().filter((phrase) => headerTokens(phrase).join(' ') !== phrase);
  expect(odd).toEqual([]);
});
