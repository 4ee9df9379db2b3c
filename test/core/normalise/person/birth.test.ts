import { describe, expect, it } from 'vitest';
import { findDateOrder, normaliseBirthDate, normaliseBirthYear } from '../../../../src/core/normalise/person/birth';

const value = (text: string) => expect.objectContaining({ kind: 'value', value: text });
const rejected = (reason: string) => ({ kind: 'rejected', reason });

describe('a date of birth', () => {
  it.each([
    '1990-12-31',
    '1990/12/31',
    '19901231',
    '31.12.1990',
    '31/12/1990',
    '12/31/1990',
    '1990年12月31日',
    '31. 12. 1990',
  ])('is read from %s', (cell) => {
    expect(normaliseBirthDate(cell, null)).toEqual(value('19901231'));
  });

  it('loses a time of day', () => {
    expect(normaliseBirthDate('1990-12-31T00:00:00Z', null)).toEqual(value('19901231'));
    expect(normaliseBirthDate('12/31/1990 12:00:00 AM', null)).toEqual(value('19901231'));
  });

  it('that is ambiguous is rejected', () => {
    expect(normaliseBirthDate('05/03/1990', null)).toEqual(rejected('ambiguous-date'));
    expect(normaliseBirthDate('5-3-1990', null)).toEqual(rejected('ambiguous-date'));
  });

  it('is read in the order of its column', () => {
    expect(normaliseBirthDate('05/03/1990', 'dmy')).toEqual(value('19900305'));
    expect(normaliseBirthDate('05/03/1990', 'mdy')).toEqual(value('19900503'));
    expect(normaliseBirthDate('31/12/1990', 'mdy')).toEqual(rejected('invalid-date'));
  });

  it('with dots begins with the day, unless the marketer chooses otherwise', () => {
    expect(normaliseBirthDate('05.03.1990', 'mdy-but-dots')).toEqual(value('19900305'));
    expect(normaliseBirthDate('25.03.1990', 'mdy-but-dots')).toEqual(value('19900325'));
    expect(normaliseBirthDate('05/03/1990', 'mdy-but-dots')).toEqual(value('19900503'));
    expect(normaliseBirthDate('05.03.1990', 'mdy')).toEqual(value('19900503'));
  });

  it('with the same day and month, or with dots, is unambiguous', () => {
    expect(normaliseBirthDate('05/05/1990', null)).toEqual(value('19900505'));
    expect(normaliseBirthDate('05.03.1990', null)).toEqual(value('19900305'));
  });

  it.each(['1990-02-30', '31/12/90', '1890-01-01', '2999-01-01', '32874', 'yesterday', '1990-13-01', '1/2/3/1990'])(
    'is not %s',
    (cell) => {
      expect(normaliseBirthDate(cell, null)).toEqual(rejected('invalid-date'));
    },
  );
});

describe('a year of birth', () => {
  it.each(['1990', '1990.0', '1990-05-03', '05/03/1990', '13/03/1990', '3/13/1990'])('is read from %s', (cell) => {
    expect(normaliseBirthYear(cell, null)).toEqual(value('1990'));
  });

  it.each(['90', '1890', '2999', 'young'])('is not %s', (cell) => {
    expect(normaliseBirthYear(cell, null)).toEqual(rejected('invalid-year'));
  });
});

describe('the order of the dates in a column', () => {
  it('is determined by an unambiguous date', () => {
    expect(findDateOrder(['05/03/1990', '31/03/1990', ''])).toBe('dmy');
    expect(findDateOrder(['05/03/1990', '03/31/1990'])).toBe('mdy-but-dots');
  });

  it('is unknown without an unambiguous date, or if dates contradict each other', () => {
    expect(findDateOrder(['05/03/1990', '1990-12-31'])).toBeNull();
    expect(findDateOrder(['31/03/1990', '03/31/1990'])).toBeNull();
    // Dates with dots are day first, even if those with slashes are month first.
    expect(findDateOrder(['05/03/1990', '31.03.1990'])).toBeNull();
  });

  it.each(["'31/03/1990", '="31/03/1990"', '\u200B31/03/1990', '31/03/1990 00:00:00.000'])(
    'is determined by %j, as the date itself is read',
    (cell) => {
      expect(normaliseBirthDate(cell, 'dmy')).toEqual(value('19900331'));
      expect(findDateOrder(['05/03/1990', cell])).toBe('dmy');
    },
  );
});
