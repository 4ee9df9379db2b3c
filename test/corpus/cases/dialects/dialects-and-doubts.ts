import type { CorpusCollection } from '../../corpus-case';

export const DIALECTS_AND_DOUBTS: CorpusCollection = {
  subject: 'an identifier, however the list was written,',
  folder: 'dialects/dialects-and-doubts',
  cases: [
    {
      title: 'is read from a number with a plus, which a spreadsheet takes for a formula',
      file: 'formula-numbers.csv',
      values: ['4915123456701', '4915123456702'],
      counts: { repaired: 2 },
    },
    {
      title: 'is read behind a Spanish label',
      file: 'spanish-labels.csv',
      values: ['34612345678', '34612345679', '34612345670'],
    },
    {
      title: 'is read in full-width letters',
      file: 'wide-addresses.csv',
      values: ['anna@example.com', 'bert@example.com'],
      counts: { repaired: 2 },
    },
    {
      title: 'is read without the separator behind it',
      file: 'trailing-separators.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
      counts: { repaired: 2 },
    },
    {
      title: 'is read in lines that a spreadsheet has padded with semicolons',
      file: 'semicolons-behind-commas.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'is found among as many phrases that say that there is none',
      file: 'no-email-given.csv',
      values: ['anna@example.com', 'bert@example.com'],
      counts: { rows: 22 },
    },
    {
      title: 'is a phone where nearly all rows say that there is no address',
      file: 'phrase-beside-phones.csv',
      values: [
        ...Array.from({ length: 37 }, (_, index) => `49151234567${String(index + 1).padStart(2, '0')}`),
        '4915123456799',
      ],
    },
    {
      title: 'is found between carets',
      file: 'carets.txt',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'is found between colons',
      file: 'colons.txt',
      values: ['anna@example.com', 'bert@example.com'],
      counts: { rows: 2 },
    },
    {
      title: 'is found where only some names before addresses hold a comma',
      file: 'display-names-and-plain.txt',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'is a customer ID where the header says “Customer #”',
      file: 'number-sign-header.csv',
      values: ['K-10023', 'K-10024'],
    },
    {
      title: 'has its country from “Germany (DE)” and “🇩🇪”',
      file: 'country-said-twice.csv',
      values: ['493023125001', '493023125002', '493023125003'],
    },
    {
      title: 'is refused where an x marks who opted out',
      file: 'email-ticks.csv',
      values: [],
      exitCode: 2,
      says: /--only "Email Opt Out=no"/,
    },
    {
      title: 'is used only of those who did not opt out, on request',
      file: 'email-ticks.csv',
      options: ['--only', 'Email Opt Out=no'],
      values: ['bert@example.com'],
      counts: { noConsent: 1 },
    },
    {
      title: 'is used of everybody where a column of opt-outs says “subscribed” throughout',
      file: 'all-subscribed.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'is reported as uncertain where a list is in two encodings',
      file: 'two-encodings.csv',
      values: ['anna@example.com', 'bert@example.com'],
      says: /may be in another encoding/,
    },
    {
      title: 'is refused there with --strict',
      file: 'two-encodings.csv',
      options: ['--strict'],
      values: [],
      exitCode: 2,
      says: /--encoding/,
    },
    {
      title: 'is read from the sheet of customers, not from the longer one of opt-outs',
      file: 'two-audiences.xlsx',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'is read between blanks below a header that lacks the name of rows, as R writes it',
      file: 'separated-by-blanks-as-r.txt',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
      counts: { rows: 3, rejected: {} },
    },
    {
      title: 'is read between blanks that split every line alike',
      file: 'separated-by-blanks.txt',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
      counts: { rows: 3, rejected: {} },
    },
    {
      title: 'is read between number signs',
      file: 'separated-by-hash.txt',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'is read between the separators that ASCII has for values',
      file: 'separated-by-unit-separator.txt',
      values: ['anna@example.com', 'bert@example.com'],
    },
  ],
};
