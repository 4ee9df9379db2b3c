import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../src/shared/messages/languages';
import { createTranslator } from '../../../src/shared/messages/translator';

describe('a translator', () => {
  it('returns the text of a message', () => {
    expect(createTranslator(ENGLISH)({ id: 'error.cancelled' })).toBe(
      'Cancelled. No file was written, and nothing was sent.',
    );
  });

  it('uses a program’s own wording of a message', () => {
    const translate = createTranslator(ENGLISH, { 'error.cancelled': '{count, plural, one {# row} other {# rows}}' });
    expect(translate({ id: 'error.cancelled', values: { count: 1200 } })).toBe('1,200 rows');
  });

  it('leaves a name that looks like a tag unchanged', () => {
    const translate = createTranslator(ENGLISH, { 'error.cancelled': '“{name}” <b>' });
    expect(translate({ id: 'error.cancelled', values: { name: '<i>x</i>' } })).toBe('“<i>x</i>” <b>');
  });
});
