import type { CorpusCollection } from '../../corpus-case';

const PHONES = ['491713920001', '491713920002', '491713920003', '491713920004'];
const EMAILS = ['anna@example.com', 'bert@example.com', 'cleo@example.com', 'dora@example.com'];

export const STAFF_AND_EARLIER: CorpusCollection = {
  subject: 'a second column of the same kind',
  folder: 'columns/staff-and-earlier',
  cases: [
    {
      title: 'is not used where it repeats with the sales rep before it, and that is told',
      file: 'phone-after-sales-rep.csv',
      values: PHONES,
      says: /column 4 is not used: .* together with “Sales rep”/,
    },
    {
      title: 'is not used where it repeats with the person in charge, in Japanese',
      file: 'phone-after-tantosha.csv',
      values: PHONES,
      says: /“電話” is not used/,
    },
    {
      title: 'is preferred to a first one that repeats with a colleague, in German',
      file: 'email-before-name.csv',
      values: EMAILS,
      says: /column 2 is not used/,
    },
    {
      title: 'of a colleague is used and told where no other is there',
      file: 'only-phone-of-owner.csv',
      values: ['493012340001', '493012340002'],
      says: /“Phone” may not hold what it seems to/,
    },
    {
      title: 'is not used where it repeats with the store before it, and that is told',
      file: 'phone-after-store.csv',
      values: PHONES,
      says: /column 4 is not used: .* together with “Store”/,
    },
    {
      title: 'is not used where it repeats with a column that shares a word that is not known',
      file: 'phone-of-zeremonienmeister.csv',
      values: PHONES,
      says: /“Phone Zeremonienmeister” is not used: .* together with “Zeremonienmeister”/,
    },
    {
      title: 'raises no doubt after an owner, where it differs from row to row',
      file: 'phone-beside-owner-column.csv',
      options: ['--type', 'email', '--type', 'phone', '--strict'],
      values: [...PHONES, ...EMAILS],
    },
    {
      title: 'of the same name after an agent is used and told, where nothing repeats',
      file: 'second-phone-after-agent.csv',
      values: ['491713920001', '491713920002', '493012340001', '493012340002'],
      says: /column 2 and column 4 seem to belong to different people/,
    },
    {
      title: 'beside a recipient is used, and that is told',
      file: 'recipient-and-phone.csv',
      values: ['491713920001', '491713920002', '493012340001', '493012340002'],
      says: /“Recipient” and “Phone” seem to belong to different people/,
    },
    {
      title: 'raises no doubt where it repeats a recipient',
      file: 'recipient-copied.csv',
      options: ['--strict'],
      values: ['491713920001', '491713920002'],
    },
    {
      title: 'of a salesperson is offered with its reason, in a long Japanese name',
      file: 'sales-contact-japanese.csv',
      options: ['--strict'],
      values: PHONES,
      inspect: /営業担当者電話番号 \(not used: .* somebody other than the customer/,
    },
    {
      title: 'that is out of use is offered, a new one is used',
      file: 'old-email.csv',
      options: ['--strict'],
      values: ['anna@example.com', 'bert@example.com', 'n1@example.net'],
      inspect: /Old Email \(not used: .* no longer in use\)/,
    },
    {
      title: 'that is out of use is offered, in German',
      file: 'old-email-german.csv',
      options: ['--type', 'email', '--type', 'phone', '--strict'],
      values: ['anna@example.com', 'bert@example.com', '491713920001', '491713920002'],
    },
    {
      title: 'that is out of use is offered, in Japanese',
      file: 'old-email-japanese.csv',
      options: ['--strict'],
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'that is out of use is offered, in French',
      file: 'old-phone-french.csv',
      options: ['--strict'],
      values: ['491713920001', '491713920002'],
    },
    {
      title: 'that is out of use is offered, in Russian',
      file: 'old-email-russian.csv',
      options: ['--strict'],
      values: ['491713920001', '491713920002'],
    },
    {
      title: 'is used with the first where both are out of use, and that is told',
      file: 'old-email-alone.csv',
      values: ['anna@example.com', 'bert@example.com', 'old.anna@example.org', 'old.bert@example.org'],
      says: /“Former Email” may not hold what it seems to: .* no longer in use/,
    },
    {
      title: 'that is another way to the same person raises no doubt',
      file: 'backup-email.csv',
      options: ['--strict'],
      values: ['anna@example.com', 'bert@example.com', 'old.anna@example.org', 'b@example.net'],
    },
    {
      title: 'is an alternative one in English: “Email Alt”',
      file: 'alt-in-english.csv',
      values: ['anna@example.com', 'ost.anna@example.org', 'bert@example.com', 'bert.west@example.org'],
    },
    {
      title: 'is an alternative one where no header is German: “Phone Alt”',
      file: 'alt-beside-neutral.csv',
      options: ['--type', 'phone'],
      values: ['493023125001', '493023125002', '493023125003', '493023125004'],
    },
    {
      title: 'is an old one in German: “Email alt”',
      file: 'alt-in-german.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'is an old one beside a new one: “E-Mail alt”',
      file: 'alt-beside-new.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
  ],
};
