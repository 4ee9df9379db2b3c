import type { CorpusCollection } from '../../corpus-case';

export const COUNTRY_NUMBERS: CorpusCollection = {
  subject: 'a number in a column of countries',
  folder: 'values/country-numbers',
  cases: [
    {
      title: 'is an ISO number where only that fits the phone numbers',
      file: 'country-250-france.csv',
      values: ['33612345678', '33770900123', '33142685300'],
      inspect: /ISO 3166/,
    },
    {
      title: 'is an ISO number where an international phone number says so',
      file: 'country-250-international.csv',
      values: ['33612345678', '33612345679'],
    },
    {
      title: 'is not read where both meanings fit, which is reported',
      file: 'country-250-unclear.csv',
      values: ['788123456', '722123456'],
      says: /may be calling codes or ISO country numbers/,
      counts: { unverified: 2, unreadCountries: { cells: 2 } },
    },
    {
      title: 'is a calling code of two digits',
      file: 'country-44.csv',
      values: ['447911123456', '442079460001'],
    },
    {
      title: 'is an ISO number that lost its zero',
      file: 'country-40-austria.csv',
      values: ['436641234567', '436761234567'],
    },
    {
      title: 'is an ISO number beside numbers that can be nothing else',
      file: 'country-iso-lost-zeros.csv',
      values: ['436641234567', '493023125001', '41791234567', '32475123456'],
    },
    {
      title: 'is a calling code beside numbers that can be nothing else',
      file: 'country-calling-codes-with-250.csv',
      values: ['436641234567', '493023125001', '250788123456'],
    },
    {
      title: 'is a calling code where the header says so',
      file: 'country-250-calling-code-header.csv',
      values: ['250788123456'],
    },
    {
      title: 'is an ISO number where the header says so',
      file: 'country-250-numeric-header.csv',
      values: ['33788123456'],
    },
    {
      title: 'is ignored beside the name of its country',
      file: 'country-number-and-name.csv',
      values: ['33612345678', '493023125001'],
    },
  ],
};
