import type { CorpusCollection } from '../../corpus-case';

export const OTHER_NUMBERS: CorpusCollection = {
  subject: 'a column of something else',
  folder: 'values/other-numbers',
  cases: [
    { title: 'is no phone: Ticket No', file: 'number-of-ticket.csv', values: [] },
    { title: 'is no phone: Vorgangsnummer', file: 'number-of-case.csv', values: [] },
    { title: 'is no phone: a Turkish identity number', file: 'number-of-identity.csv', values: [] },
    { title: 'is no phone: a Japanese slip number', file: 'number-of-slip.csv', values: [] },
    { title: 'is no phone: a Polish parcel', file: 'number-of-parcel.csv', values: [] },
    {
      title: 'is no phone of a customer: who is called in an emergency',
      file: 'emergency-phone.csv',
      options: ['--country', 'US'],
      values: ['12125550143'],
    },
    {
      title: 'is no e-mail address of a customer: who owns the lead, in Portuguese',
      file: 'dono-do-lead.csv',
      options: ['--country', 'BR'],
      values: ['5511955550123', '552125550124'],
    },
    {
      title: 'is no e-mail address of a customer: who recruited them',
      file: 'recruiter-email.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'is no phone: Telefon Fax',
      file: 'telefon-fax.csv',
      values: ['491713920001', '491713920002', '491713920003'],
    },
    {
      title: 'is no country: a plate code without a column that says country',
      file: 'letters-as-classes.csv',
      values: ['1713920001', '1713920002'],
    },
    {
      title: 'is a country in codes of three digits',
      file: 'country-numeric.csv',
      values: ['493023125001', '436641234567', '41791234567'],
    },
    {
      title: 'is a country in plate codes',
      file: 'country-plates.csv',
      values: ['33639981234', '393331234567', '34612345678', '491713920001'],
    },
    {
      title: 'is a country beside its code',
      file: 'country-beside-its-code.csv',
      values: ['493023125001', '436641234567', '41791234567'],
    },
    {
      title: 'is no country: languages in lower case',
      file: 'sprachkuerzel.csv',
      values: ['1713920001', '1713920002'],
    },
    {
      title: 'is read where names stand on lines of their own',
      file: 'names-between-addresses.txt',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'is read from a list in JSON',
      file: 'json-array.txt',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'is split at a slash between two addresses',
      file: 'addresses-by-slash.csv',
      options: ['--several-values'],
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'is a phone below an unknown name of a number where all begin with a plus',
      file: 'number-with-plus.csv',
      values: ['491713920001', '447700900123'],
    },
    { title: 'is no phone: postal codes of Brazil', file: 'postal-codes-brazil.csv', values: [] },
    {
      title: 'is no phone: postal codes of Brazil without hyphens',
      file: 'postal-codes-brazil-digits.csv',
      values: [],
    },
    { title: 'is no phone: postal codes of Japan', file: 'postal-codes-japan.csv', values: [] },
    { title: 'is no phone: postal codes of Portugal', file: 'postal-codes-portugal.csv', values: [] },
    {
      title: 'is no phone beside e-mail addresses: postal codes',
      file: 'postal-codes-beside-email.csv',
      options: ['--type', 'phone'],
      values: [],
    },
    { title: 'is no phone: numbers filled up with zeros', file: 'numbers-with-zeros.csv', values: [] },
    { title: 'is no phone: social security numbers', file: 'social-security-numbers.csv', values: [] },
    {
      title: 'is a phone with its area code, although no header says so',
      file: 'national-numbers-without-header.csv',
      options: ['--country', 'DE'],
      values: ['493023125001', '498923396012', '493023125004'],
    },
  ],
};
