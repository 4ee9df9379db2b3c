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
      title: 'that is unknown is reported, and its numbers are unverified',
      file: 'country-unknown.csv',
      values: ['3023125001', '3023125002', '493023125003', '447700900123'],
      counts: { unverified: 2 },
      says: /Not a country: .*cells say/,
    },
    {
      title: 'on the command line is that of every number without its own',
      file: 'country-given.csv',
      options: ['--country', 'DE'],
      values: ['493023125001', '447700900123', '491713920003'],
    },
    {
      title: 'is that of the column which fits the numbers',
      file: 'countries-that-fit.csv',
      values: ['33612345678', '33612345679'],
    },
    {
      title: 'is that of the numbers in the same place, where all names are alike',
      file: 'countries-in-pairs.csv',
      values: ['491713920001', '491713920002'],
      says: /is not used/,
    },
    {
      title: 'is read by its short name in Arabic',
      file: 'country-emirates.csv',
      values: ['971501234567', '971501234568'],
    },
    {
      title: 'is read by one letter with an accent',
      file: 'country-italy-vietnamese.csv',
      values: ['393123456789', '393123456780'],
    },
    {
      title: 'is read by its official name in Chinese',
      file: 'country-chinese-official.csv',
      values: ['8613812345678', '8613812345679'],
    },
    {
      title: 'is read by its abbreviation in Russian',
      file: 'country-russian-short.csv',
      values: ['79123456789', '79123456780'],
    },
    {
      title: 'is read in German without umlauts',
      file: 'country-letters-for-umlauts.csv',
      values: ['27211234567', '905321234568'],
    },
    {
      title: 'is read by the codes of sports',
      file: 'country-codes-of-sports.csv',
      values: ['491713920001', '41791234567'],
    },
    {
      title: 'has a column named in Romanian',
      file: 'country-romanian.csv',
      values: ['40721234567', '40721234568'],
    },
    {
      title: 'of birth is not that of the phone number, in German',
      file: 'geburtsland.csv',
      values: ['1713920001', '1713920002'],
      counts: { unverified: 2 },
      notInspect: /Geburtsland: country/,
    },
    {
      title: 'of birth is not that of the phone number, in French',
      file: 'pays-de-naissance.csv',
      values: ['639981234', '639981235'],
      counts: { unverified: 2 },
      notInspect: /naissance: country/,
    },
    {
      title: 'of the company, in an earlier column, does not hide the numbers',
      file: 'company-country-first.csv',
      values: ['491713920001', '491713920002'],
    },
    {
      title: 'may follow its calling code',
      file: 'country-behind-code.csv',
      values: ['491713920001', '447700900123'],
    },
    {
      title: 'below an unknown name is used, and questioned',
      file: 'country-below-unknown-name.csv',
      values: ['491713920001', '436641234567'],
      says: /Uncertain.*Xyzzy/,
    },
    {
      title: 'is read by the name that Odoo gives to its record',
      file: 'country-of-odoo.csv',
      values: ['493023125001', '33199001234'],
    },
    {
      title: 'is none where a cell says that there is none, not Namibia',
      file: 'country-not-available.csv',
      values: ['34612345678', '612345679', '612345680', '612345681'],
      counts: { unverified: 3 },
    },
    {
      title: 'is not that of a store',
      file: 'country-of-store.csv',
      values: ['1713920001', '639981234', '612345678'],
      counts: { unverified: 3 },
    },
    {
      title: 'is not that of an IP address',
      file: 'country-of-ip-address.csv',
      values: ['1713920001', '1713920002'],
      counts: { unverified: 2 },
    },
  ],
};
