import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsWord, indexPhrases, PhraseIndex } from '../../../../../src/core/list/columns/words/phrase-index';

const LISTS = [
  ['phone', 'mobile, mobile no,\n      tel, no de telephone'],
  ['other', 'fax no, mobile home'],
] as const;

const cutAtSpaces = (phrase: string) => phrase.split(' ');

describe('PhraseIndex', () => {
  it('finds every phrase by its first word, whole and with its meaning', () => {
    expect(new PhraseIndex(LISTS).startingWith('mobile')).toEqual([
      { tokens: ['mobile'], meaning: 'phone' },
      { tokens: ['mobile', 'no'], meaning: 'phone' },
      { tokens: ['mobile', 'home'], meaning: 'other' },
    ]);
  });

  it('finds nothing by a later word, or by a part of a word', () => {
    const index = new PhraseIndex(LISTS);
    expect(['telephone', 'mob', 'home', ''].map((word) => index.startingWith(word))).toEqual([[], [], [], []]);
  });

  it('finds what a complete index finds, however many words are looked up', () => {
    const word = fc.stringMatching(/^[ab]{1,2}$/);
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    const list = fc.array(phrase, { maxLength: 6 }).map((phrases) => phrases.join(',\n  '));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('x', 'y'), list), { maxLength: 4 }),
        fc.boolean(),
        (lists, isBusy) => {
          const all = indexPhrases(lists, cutAtSpaces);
          const index = new PhraseIndex(lists);
          if (isBusy) for (let i = 0; i < 300; i++) index.startingWith(`word${i}`);
          for (const asked of ['a', 'b', 'aa', 'ab', 'ba', 'bb']) {
            expect(index.startingWith(asked)).toEqual(all.get(asked) ?? []);
          }
        },
      ),
    );
  });
});

describe('holdsWord', () => {
  it('matches only whole words, anywhere in the list', () => {
    const [[, list]] = LISTS;
    expect(['mobile', 'no', 'telephone', 'de'].every((word) => holdsWord(list, word))).toBe(true);
    expect(['mob', 'phone', 'elephone'].some((word) => holdsWord(list, word))).toBe(false);
  });
});
