import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatSafeJson, sanitiseLines, sanitiseText, sanitiseValues } from '../../src/shared/harmless';

const STEERING = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u;
const STEERING_LINES = /[\p{Bidi_Control}\u2028\u2029]|(?![\t\n])\p{Cc}/u;

const text = fc.string({
  unit: fc.constantFrom(
    '\u001b',
    '\u009b',
    '\u0007',
    '\r',
    '\n',
    '\t',
    '\u202e',
    '\u2066',
    '\u200f',
    'a',
    '"',
    '\\',
    '電',
    '😀',
  ),
});

describe('text for the marketer', () => {
  it.each([
    ['a window title', '\u001b]0;owned\u0007x', '\uFFFD]0;owned\uFFFDx'],
    ['C1', 'a\u009b31mb', 'a\uFFFD31mb'],
    ['another direction', 'invoice\u202Efdp.exe', 'invoice\uFFFDfdp.exe'],
    ['a line end', 'a\r\nb', 'a b'],
    ['nothing of the kind', 'Zoë 電話 😀 שלום', 'Zoë 電話 😀 שלום'],
  ])('loses %s', (_, before, after) => {
    expect(sanitiseText(before)).toBe(after);
  });

  it('controls neither terminal nor reading direction, whatever it was', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(sanitiseText(any)).not.toMatch(STEERING);
        expect(sanitiseLines(any)).not.toMatch(STEERING_LINES);
        expect(JSON.stringify(sanitiseValues({ a: [any, { b: any }] }))).not.toMatch(STEERING_LINES);
      }),
    );
  });

  it('as JSON is the very same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), text, (value, any) => {
        const json = formatSafeJson({ value, any }, 2);
        expect(json).not.toMatch(STEERING_LINES);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ value, any })));
      }),
    );
  });

  it('keeps the shape of data', () => {
    const data = { none: null, yes: true, count: 1.5, rows: [['a', 'b']], nested: { text: 'a\u001bb' } };
    expect(sanitiseValues(data)).toEqual({ ...data, nested: { text: 'a\uFFFDb' } });
    expect(sanitiseValues(null)).toBeNull();
    expect(sanitiseValues(undefined)).toBeUndefined();
  });
});
