import type { CorpusCollection } from '../../corpus-case';

export const SOMEBODY_ELSE: CorpusCollection = {
  subject: 'a column of somebody else',
  folder: 'columns/somebody-else',
  cases: [
    {
      title: 'is used beside that of a student, and that is told',
      file: 'student-and-parent.csv',
      values: ['anna@school.example', 'petra@example.com', 'bert@school.example', 'rolf@example.com'],
      says: /“Student Email” and “Parent Email” seem to belong to different people/,
    },
    {
      title: 'is used beside that of a spouse, and that is told',
      file: 'husband-and-wife.csv',
      values: ['adam@example.com', 'anna@example.com', 'bert@example.com', 'bea@example.com'],
      says: /seem to belong to different people/,
    },
    {
      title: 'is not used beside that of a student with --strict',
      file: 'student-and-parent.csv',
      options: ['--strict'],
      values: [],
      exitCode: 2,
    },
    {
      title: 'is not preferred to IDs where only a few rows hold both',
      file: 'owner-beside-id.csv',
      values: ['C-100', 'C-101'],
    },
    {
      title: 'is used and told where only a country stands beside it',
      file: 'owner-and-country.csv',
      values: ['anna@example.com', 'bert@example.com'],
      says: /“Owner Email” may not hold what it seems to/,
    },
    {
      title: 'is used and told where it is all that the only row holds',
      file: 'employee-of-one-row.csv',
      values: ['anna@example.com'],
      says: /“Employee Email” may not hold what it seems to/,
    },
    {
      title: 'may be skipped above the attendees of a report, and that is told',
      file: 'numbers-above-attendees.csv',
      values: ['anna@example.com', 'bert@example.com'],
      says: /skipped as part of the report, although they may hold phone numbers/,
    },
    {
      title: 'is whoever was paid: PayPal in English',
      file: 'paypal-from-to.csv',
      values: ['anna@example.com', 'bert@example.com', 'shop@vendor.example'],
    },
    {
      title: 'is whoever was paid: PayPal in French',
      file: 'paypal-french.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'is whoever was paid: PayPal in Spanish',
      file: 'paypal-spanish.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'is whoever was paid: PayPal in Spanish, in other words',
      file: 'paypal-spanish-origin.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'is whoever was paid: PayPal in Italian',
      file: 'paypal-italian.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'is whoever was paid: PayPal in Dutch',
      file: 'paypal-dutch.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'is whoever was paid: PayPal in Portuguese',
      file: 'paypal-portuguese.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'is the payee',
      file: 'payer-payee.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'is a calendar',
      file: 'calendar-email.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'is an affiliate',
      file: 'affiliate-email.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'is a supplier, in Polish',
      file: 'email-dostawcy.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'is the landlord',
      file: 'landlord-email.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'is the driver',
      file: 'driver-phone.csv',
      values: ['493023125001', '493023125002'],
    },
    {
      title: 'is whoever gets a copy',
      file: 'cc-email.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'is an emergency contact',
      file: 'emergency-contact-phone.csv',
      values: ['493023125001', '493023125002'],
    },
    {
      title: 'is a loyalty card',
      file: 'loyalty-card-number.csv',
      options: ['--country', 'US'],
      values: ['12125550143', '12125550144'],
    },
    {
      title: 'is a French company number',
      file: 'siret.csv',
      options: ['--country', 'FR'],
      values: ['33142685300', '33142685301'],
    },
    {
      title: 'is a bank account or a fax in Xero',
      file: 'xero-bank-account.csv',
      values: ['493023125001', '493023125002'],
    },
    {
      title: 'is not the one of preferred addresses',
      file: 'preferred-email.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'is a list of people to be deleted',
      file: 'GDPR deletion requests.csv',
      values: [],
      exitCode: 2,
    },
    {
      title: 'is a list of people to be deleted, in German',
      file: 'Löschanträge.csv',
      values: [],
      exitCode: 2,
    },
    {
      title: 'is an address that was cleaned from a newsletter',
      file: 'status-cleaned.csv',
      values: [],
      exitCode: 2,
    },
    {
      title: 'is reported where people did not consent',
      file: 'subscribed-false.csv',
      values: ['anna@example.com', 'bert@example.com'],
      says: /says no in some rows/,
    },
    {
      title: 'is whoever gets a present',
      file: 'gift-recipient.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    { title: 'is whoever vouches', file: 'guarantor.csv', values: ['anna@example.com', 'bert@example.com'] },
    {
      title: 'is whoever served the guest',
      file: 'server-email.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    { title: 'is whoever is called in case of emergency', file: 'ice-phone.csv', values: [] },
    {
      title: 'in a table beside that of customers is used, and that is told',
      file: 'tables-side-by-side.csv',
      values: ['anna@example.com', 'bert@example.com', 'a@firm.example', 'b@firm.example'],
      says: /column 2 and column 5 seem to belong to different people/,
    },
    {
      title: 'is a friend who was recommended',
      file: 'friend-email.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'may be meant by a word that is not known, which is told',
      file: 'email-with-unknown-word.csv',
      values: ['anna@example.com', 'bert@example.com', 'x@shop.example', 'y@firm.example'],
      says: /nothing shows whose it is/,
    },
    {
      title: 'is the service for customers',
      file: 'customer-service-phone.csv',
      values: ['491713920001', '491713920002'],
    },
    {
      title: 'is the sender of a mailing, whoever names the recipients',
      file: 'mail-log-from-to.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
      says: /“from_email” is not used/,
    },
    {
      title: 'is the sender of a mailing beside the address of the recipient',
      file: 'mail-log-addresses.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
      says: /Uncertain/,
    },
  ],
};
