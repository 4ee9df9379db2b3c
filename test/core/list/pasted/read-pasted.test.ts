import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPasted } from '../../../../src/core/list/pasted/read-pasted';

const rowsOf = (text: string) => new TextDecoder().decode(readPasted(text)).split('\n').slice(0, -1);

describe('text from the clipboard', () => {
  it.each([
    ['one address a line', 'ada@example.com\r\nbob@example.com\r\n'],
    ['commas', 'ada@example.com, bob@example.com'],
    ['semicolons', ' ada@example.com;bob@example.com; '],
    ['blanks', 'ada@example.com bob@example.com'],
    ['names', 'Ada Lovelace <ada@example.com>, Bob <bob@example.com>'],
    ['names with a comma', 'Lovelace, Ada <ada@example.com>; Builder, Bob <bob@example.com>'],
    ['quoted names', '"Lovelace; Ada" <ada@example.com>, "Builder, Bob" <bob@example.com>'],
    ['a folded line', 'Ada <ada@example.com>,\n  Bob <bob@example.com>'],
    ['cells of one row', 'ada@example.com\tbob@example.com'],
  ])('with addresses by %s has one row for each', (_name, text) => {
    expect(rowsOf(text)).toEqual(['ada@example.com', 'bob@example.com']);
  });

  it.each([
    ['cells of a spreadsheet', 'email\tname\nada@example.com\tAda\nbob@example.com\tBob'],
    ['a list with a header', 'email\nada@example.com\nbob@example.com'],
    ['comma-separated values', 'ada@example.com,Ada\nbob@example.com,Bob'],
    ['phone numbers, one a line', '+49 30 901820\n+49 30 901821'],
  ])('with %s stays as it is', (_name, text) => {
    expect(rowsOf(text).join('\n')).toBe(text);
  });

  it('keeps text among addresses in one line, so that it is counted', () => {
    expect(rowsOf('ada@example.com, nobody, bob@example.com')).toEqual([
      'ada@example.com',
      'nobody',
      'bob@example.com',
    ]);
    expect(rowsOf('+49 30 901820, +49 30 901821')).toEqual(['+49 30 901820', '+49 30 901821']);
  });

  it('that is empty or too long is refused', () => {
    expect(() => readPasted(' \n\t ')).toThrow(expect.objectContaining({ code: 'list-empty' }));
    expect(() => readPasted('a'.repeat(17 * 1024 * 1024))).toThrow(
      expect.objectContaining({ code: 'list-not-readable' }),
    );
  });

  it('with more addresses than a mail program copies stays as it is, whatever its line ends', () => {
    const text = 'ada@example.com, bob@example.com\r\n'.repeat(40_000).trim();
    expect(rowsOf(text).join('\n')).toBe(text);
  });

  it('gives every address once, in order, however it is written', () => {
    const address = fc.tuple(fc.stringMatching(/^[a-z][a-z\d.+-]{0,8}$/), fc.stringMatching(/^[a-z]{1,8}\.[a-z]{2}$/));
    const name = fc.constantFrom('', 'Ada', 'Lovelace, Ada', '"Ada; \u202eL"', 'Ядвига', '👩🏽‍💻');
    const people = fc.array(fc.tuple(address, name), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(people, fc.constantFrom('\n', '; ', ';\r\n'), (written, separator) => {
        const text = written.map(([[local, domain], who]) =>
          who === '' ? `${local}@${domain}` : `${who} <${local}@${domain}>`,
        );
        expect(rowsOf(text.join(separator))).toEqual(written.map(([[local, domain]]) => `${local}@${domain}`));
      }),
    );
  });
});
