import type { CorpusCollection } from '../../corpus-case';

export const WHOSE_AND_WHETHER: CorpusCollection = {
  subject: 'an identifier',
  folder: 'columns/whose-and-whether',
  cases: [
    {
      title: 'is not that of whoever modified the row',
      file: 'modified-by-email.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    { title: 'is not that of the boss', file: 'phone-of-the-boss.csv', values: ['491713920001', '491713920002'] },
    {
      title: 'is read from both of two tables with the same columns',
      file: 'two-tables-of-customers.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'is refused by a column “Kein Mailing”',
      file: 'kunden.csv',
      values: [],
      says: /“Kein Mailing” says that some people opted out/,
      exitCode: 2,
    },
    { title: 'is refused by the name of the list: never contact', file: 'never contact.csv', values: [], exitCode: 2 },
    {
      title: 'is reported where consent was denied',
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
    {
      title: 'is of the clinics that a list is about, which is reported',
      file: 'clinics.csv',
      values: ['anna@example.com', 'bert@example.com'],
      says: /to a business/,
    },
    {
      title: 'is of the clinics that a list is about: by phone',
      file: 'clinics-phone.csv',
      options: ['--type', 'phone'],
      values: ['491713920001', '491713920002'],
      says: /to a business/,
    },
    {
      title: 'is of the owners that a list is about',
      file: 'property-owners.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
      says: /to a business/,
    },
    {
      title: 'is of the dealers that a list is about, in German',
      file: 'email-haendler.csv',
      values: ['anna@example.com', 'bert@example.com'],
      says: /to a business/,
    },
    {
      title: 'is not of the owner where customers have phones',
      file: 'owner-beside-phone.csv',
      values: ['491713920001', '491713920002'],
    },
    {
      title: 'is not of a store whose address repeats',
      file: 'store-of-orders.csv',
      values: [],
    },
    {
      title: 'is not chosen between a seller and a broker',
      file: 'seller-and-broker.csv',
      values: [],
    },
    {
      title: 'is read from both of two columns of addresses without a header, which is reported',
      file: 'two-addresses-without-header.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com', 'anna2@example.org', 'cleo2@example.org'],
      says: /column 2, column 3/,
    },
    {
      title: 'is not that of the shop in a list without a header',
      file: 'shop-without-header.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
      says: /same in every row/,
    },
    {
      title: 'is not that of an insurance, a pharmacy or an employer',
      file: 'patient-phones.csv',
      values: ['12125550143', '12125550144', '12125550145'],
    },
    {
      title: 'is not that of whoever recommends or interviews an applicant',
      file: 'reference-email.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'is not that of whoever brings a meal',
      file: 'rider-phone.csv',
      values: ['491713920001', '491713920002'],
    },
    {
      title: 'is not that of a sponsor, a witness, a solicitor or a translator',
      file: 'sponsor-and-witness.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'is not that of whoever gets copies',
      file: 'cc-emails.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
  ],
};
