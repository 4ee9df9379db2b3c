import type { CorpusCollection } from '../../corpus-case';

export const WHOSE_AND_WHETHER: CorpusCollection = {
  subject: 'whose an identifier is, and whether it may be used',
  folder: 'lists',
  cases: [
    {
      title: 'is not that of whoever modified the row',
      file: 'modified-by-email.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    { title: 'is not that of the boss', file: 'phone-of-the-boss.csv', values: ['491713920001', '491713920002'] },
    {
      title: 'is everybody in a table below another one of the same columns',
      file: 'two-tables-of-customers.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    { title: 'is refused by a column “Kein Mailing”', file: 'kein-mailing.csv', values: [], exitCode: 2 },
    { title: 'is refused by the name of the list: never contact', file: 'never contact.csv', values: [], exitCode: 2 },
    {
      title: 'is told where consent was denied',
      file: 'consent-denied.csv',
      values: ['anna@example.com', 'bert@example.com'],
      says: /says no in some rows/,
    },
    {
      title: 'is refused there with --strict',
      file: 'consent-denied.csv',
      options: ['--strict'],
      values: [],
      exitCode: 2,
    },
    {
      title: 'is a device ID in braces',
      file: 'device-ids-in-braces.csv',
      values: ['aebe52e7-03ee-455a-b3c4-e57283966239', 'aebe52e7-03ee-455a-b3c4-e57283966230'],
      counts: { repaired: 1 },
    },
    {
      title: 'is each address of a cell that holds line ends',
      file: 'line-ends-in-one-column.csv',
      options: ['--several-values'],
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'has its country from the short names in Vietnamese',
      file: 'country-vietnamese.csv',
      values: ['491713920001', '436641234567', '12125550143', '61412345678'],
    },
  ],
};
