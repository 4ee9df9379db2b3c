import { describe, expect, it } from 'vitest';
import { applyCommonRules } from '../../../../src/core/normalise/cell/common-rules';

describe('the common rules', () => {
  const digest = '973DFE463EC85785f5f95af5ba3906eedb2d931c24e69824a89ea65dba4e813b';

  it('passes 64 hex digits through in lower case', () => {
    expect(applyCommonRules(digest)).toEqual({ kind: 'digest', digest: digest.toLowerCase() });
  });

  it.each([
    ['nothing', '', 'empty'],
    ['a replacement character', 'J\uFFFDrgen', 'undecodable'],
    ['a lone high surrogate', 'a\uD800b', 'undecodable'],
    ['a lone low surrogate', 'a\uDC00b', 'undecodable'],
    ['an MD5', 'Aa'.repeat(16), 'unsupported-hash'],
    ['a SHA-1', '0f'.repeat(20), 'unsupported-hash'],
    ['a SHA-384', '0f'.repeat(48), 'unsupported-hash'],
    ['a SHA-512', '0f'.repeat(64), 'unsupported-hash'],
    ['a SHA-256 in Base64', '99VMIt2lsXgCdmAc0AWQm3BUP8SmunLXNbTLm7thHwE=', 'base64-digest'],
    ['a SHA-256 in base64url', 'sRtq0-GVtTDJbJ-Ud0ZExGODuB9iEWEmYIgUwCHXDwQ', 'base64-digest'],
    ['scientific notation', '4.91512E+11', 'scientific-notation'],
    ['scientific notation with a decimal comma', '4,91512E+11', 'scientific-notation'],
    ['scientific notation in lower case and with a sign', '-4.9e11', 'scientific-notation'],
    ['scientific notation without decimals', '5E+11', 'scientific-notation'],
    ['65,537 characters', 'a'.repeat(65_537), 'too-long'],
  ])('rejects %s', (_, text, reason) => {
    expect(applyCommonRules(text)).toEqual({ kind: 'rejected', reason });
  });

  it.each([
    ['63 hex digits', 'a'.repeat(63)],
    ['64 characters of which one is no hex digit', `${'a'.repeat(63)}g`],
    ['a whole surrogate pair', '\u{1F600}'],
    ['43 characters that are no 32 bytes', 'sRtq0-GVtTDJbJ-Ud0ZExGODuB9iEWEmYIgUwCHXDwR'],
    ['43 lower-case letters', 'a'.repeat(42).concat('w')],
    ['what an article number may look like', '12E5'],
    ['65,536 characters', 'a'.repeat(65_536)],
  ])('leaves %s to the rules of its kind', (_, text) => {
    expect(applyCommonRules(text)).toBeNull();
  });
});
