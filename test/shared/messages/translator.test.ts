import { describe, expect, it } from 'vitest';
import { createTranslator, ENGLISH } from '../../../src/shared/messages/translator';

describe('a translator', () => {
  it('gives the words of a message', () => {
    expect(createTranslator(ENGLISH)({ id: 'error.cancelled' })).toBe('Cancelled. Nothing was written or sent.');
  });

  it('says what a program words in its own way', () => {
    const translate = createTranslator(ENGLISH, { 'error.cancelled': '{count, plural, one {# row} other {# rows}}' });
    expect(translate({ id: 'error.cancelled', values: { count: 1200 } })).toBe('1,200 rows');
  });

  it('leaves a name that looks like a tag as it is', () => {
    const translate = createTranslator(ENGLISH, { 'error.cancelled': '“{name}” <b>' });
    expect(translate({ id: 'error.cancelled', values: { name: '<i>x</i>' } })).toBe('“<i>x</i>” <b>');
  });
});
