import { describe, expect, it } from 'vitest';
import { hashOptions, uploadOptions } from '../../src/cli/options';
import { ParsedOptions } from '../../src/cli/parsed-options';
import { saying } from '../sentences';

describe('options', () => {
  it('are absent, empty or off if not given', () => {
    expect(hashOptions(new ParsedOptions({}))).toMatchObject({
      delimiter: undefined,
      column: [],
      type: [],
      json: false,
    });
  });

  it('accept the short name of a user type, and each type once', () => {
    expect(hashOptions(new ParsedOptions({ type: ['phone', 'email', 'phone_hash'] })).type).toEqual([
      'phone_hash',
      'email_hash',
    ]);
  });

  it.each([
    ['tab', '\t'],
    ['semicolon', ';'],
    ['none', ''],
    ['|', '|'],
  ])('take the delimiter %s', (delimiter, character) => {
    expect(hashOptions(new ParsedOptions({ delimiter })).delimiter).toBe(character);
  });

  it('distinguish “--no-header” from no option about the header', () => {
    expect(hashOptions(new ParsedOptions({ header: false })).header).toBe(false);
    expect(hashOptions(new ParsedOptions({})).header).toBeUndefined();
  });

  it.each([
    [{ delimiter: 'tabs' }, '--delimiter: takes one character'],
    [{ type: ['fax'] }, '--type: takes one of email_hash'],
    [{ quoteEscape: 'slash' }, '--quote-escape: takes one of doubled, backslash'],
    [{ skipLines: '1001' }, '--skip-lines: takes a whole number of lines, at most 1000'],
    [{ skipLines: '-1' }, '--skip-lines:'],
    [{ maxRejects: '1.5' }, '--max-rejects: takes a whole number of rows'],
    [{ maxRejects: 'many' }, '--max-rejects:'],
    [{ account: '1', partSize: '0' }, '--part-size: takes a whole number of people'],
  ])('%j are refused in words', (values, words) => {
    const read = () => uploadOptions(new ParsedOptions({ account: '1', ...values }));
    expect(read).toThrow(expect.objectContaining({ code: 'usage', description: saying(words) }));
  });
});
