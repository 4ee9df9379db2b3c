import type { CorpusCollection } from '../../corpus-case';

const MANY = Array.from({ length: 300 }, (_, index) => index);

export const ALIGNED_TABLES: CorpusCollection = {
  subject: 'a table lined up by blanks',
  folder: 'dialects/aligned-tables',
  cases: [
    {
      title: 'is read as SQL*Plus prints it, with its header on each page and right-aligned numbers',
      file: 'aligned-sqlplus.txt',
      values: ['anna@example.com', 'cleo@example.com', 'dora@example.com'],
      counts: { rows: 6 },
      inspect: /lined up by spaces/,
      says: /a table lined up by spaces, from row 3 on/,
    },
    {
      title: 'gives customer IDs, and none for the count of rows below it',
      file: 'aligned-sqlplus.txt',
      options: ['--type', 'third-party'],
      values: ['1001', '1002', '10003', '10004'],
    },
    {
      title: 'is read below a title, with empty cells and commas in names',
      file: 'aligned-spool.txt',
      values: ['anna@example.com', 'bert@example.com', 'dora@example.com'],
      counts: { rows: 4 },
      inspect: /title/,
    },
    {
      title: 'gives phone numbers, whose groups of digits are no columns',
      file: 'aligned-spool.txt',
      options: ['--type', 'phone'],
      values: ['4915123456701', '4915123456702', '4915123456703'],
    },
    {
      title: 'is read in UTF-16',
      file: 'aligned-in-utf-16.txt',
      values: ['anna@example.com', 'bert@example.com', 'dora@example.com'],
    },
    {
      title: 'is read as PowerShell prints it',
      file: 'aligned-power-shell.txt',
      values: ['anna@example.com', 'bert@example.com'],
      counts: { rows: 3 },
    },
    {
      title: 'is read without a header',
      file: 'aligned-without-header.txt',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com', 'dora@example.com'],
    },
    {
      title: 'has a row rejected that is wider than its columns',
      file: 'aligned-with-overlong-name.txt',
      values: [...MANY.map((index) => `person${index}@example.com`), 'last@example.com'],
      counts: { rows: 302 },
    },
    {
      title: 'is refused where its columns begin in different places, with advice',
      file: 'aligned-ragged.txt',
      values: [],
      says: /for people to read\. Export it as CSV/,
    },
    {
      title: 'is refused there for a user type as well',
      file: 'aligned-ragged.txt',
      options: ['--type', 'email'],
      values: [],
      says: /for people to read\. Export it as CSV/,
    },
    {
      title: 'is split at another delimiter on request',
      file: 'aligned-power-shell.txt',
      options: ['--delimiter', 'none', '--column', '1', '--type', 'email'],
      values: [],
    },
  ],
};
