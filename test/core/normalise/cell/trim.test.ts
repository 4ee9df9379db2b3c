import { describe, expect, it } from 'vitest';
import { trim } from '../../../../src/core/normalise/cell/trim';

const INVISIBLE = [
  ...['\0', '\t', '\n', '\v', '\f', '\r', ' ', '\u0085', '\u00A0', '\u1680', '\u2000', '\u200A', '\u2028', '\u2029'],
  ...['\u202F', '\u205F', '\u3000', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF'],
  ...['\u00AD', '\u034F', '\u061C', '\u180E', '\u200E', '\u202A', '\u202E', '\u2066', '\u2069', '\uFE0F', '\u{E0100}'],
  ...['\u0001', '\u001D', '\u007F', '\u009F'],
];

describe('trim', () => {
  it.each(INVISIBLE)('removes %j at both ends and keeps it inside', (blank) => {
    expect(trim(`${blank} ${blank}a${blank}b${blank}`)).toBe(`a${blank}b`);
  });

  it.each(['a', '0', '~', 'é', '\u{1F600}', '.', '-'])('keeps %j', (visible) => {
    expect(trim(visible)).toBe(visible);
  });

  it('leaves nothing of a cell without visible characters', () => {
    expect(trim(INVISIBLE.join(''))).toBe('');
  });
});
