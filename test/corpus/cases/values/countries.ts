import type { CorpusCollection } from '../../corpus-case';

export const COUNTRIES: CorpusCollection = {
  subject: 'a country',
  folder: 'lists',
  cases: [
    { title: 'is read in German', file: 'country-german.csv', values: ['493023125001', '436641234567', '41791234567'] },
    { title: 'is read in French', file: 'country-french.csv', values: ['493023125001', '436641234567', '41791234567'] },
    {
      title: 'is read in Spanish',
      file: 'country-spanish.csv',
      values: ['493023125001', '436641234567', '41791234567'],
    },
    {
      title: 'is read in Italian',
      file: 'country-italian.csv',
      values: ['493023125001', '436641234567', '41791234567'],
    },
    { title: 'is read in Dutch', file: 'country-dutch.csv', values: ['493023125001', '436641234567', '41791234567'] },
    { title: 'is read in Polish', file: 'country-polish.csv', values: ['493023125001', '436641234567', '41791234567'] },
    {
      title: 'is read in Japanese',
      file: 'country-japanese.csv',
      values: ['493023125001', '436641234567', '41791234567'],
    },
    {
      title: 'is read in Chinese',
      file: 'country-chinese.csv',
      values: ['493023125001', '436641234567', '41791234567'],
    },
    {
      title: 'is read in capitals',
      file: 'country-capitals.csv',
      values: ['493023125001', '436641234567', '41791234567'],
    },
    {
      title: 'is read as a code of three letters in any case',
      file: 'country-alpha-3.csv',
      values: ['493023125001', '436641234567', '41791234567'],
    },
    {
      title: 'is read as a calling code',
      file: 'country-calling-codes.csv',
      values: ['493023125001', '436641234567', '41791234567'],
    },
    {
      title: 'is read by its official long name',
      file: 'country-official-names.csv',
      values: ['821012345678', '447700900123', '12125550143', '493023125001'],
    },
    {
      title: 'is read by the names people use',
      file: 'country-common-names.csv',
      values: [
        '447700900123',
        '447700900124',
        '12125550143',
        '12125550144',
        '493023125001',
        '31612345678',
        '821012345678',
      ],
    },
    {
      title: 'that is not understood is told, and its numbers are unverified',
      file: 'country-unknown.csv',
      values: ['3023125001', '3023125002', '493023125003', '447700900123'],
      counts: { unverified: 2 },
      says: /Not a country: .*cells say/,
    },
    {
      title: 'that was given on the command line helps every number without its own',
      file: 'country-given.csv',
      options: ['--country', 'DE'],
      values: ['493023125001', '447700900123', '491713920003'],
    },
  ],
};
