import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseResponseJson } from '../../../../src/core/api/response/json';

describe('JSON', () => {
  it('keeps long IDs to the last digit', () => {
    expect(parseResponseJson('{"id": 23842534534530123, "n": [-12345678901234567]}')).toEqual({
      id: '23842534534530123',
      n: ['-12345678901234567'],
    });
  });

  it('leaves digits inside strings and fractions alone', () => {
    const text = '{"a": "say \\": 23842534534530123, ", "b": 0.12345678901234567, "c": 1234567890123456789e2, "d": 54}';
    expect(parseResponseJson(text)).toEqual(JSON.parse(text));
  });

  it('that is invalid is undefined', () => {
    expect(parseResponseJson('<html>')).toBeUndefined();
    expect(parseResponseJson('{"id": 5')).toBeUndefined();
  });

  it('means what it always meant, apart from long numbers', () => {
    const value = fc.jsonValue().filter((json) => !/\d{16}/.test(JSON.stringify(json)));
    fc.assert(
      fc.property(value, (json) => {
        const text = JSON.stringify(json);
        expect(parseResponseJson(text)).toEqual(JSON.parse(text));
      }),
    );
  });
});
