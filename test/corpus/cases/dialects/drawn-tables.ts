import type { CorpusCollection } from '../../corpus-case';

export const DRAWN_TABLES: CorpusCollection = {
  subject: 'a table drawn with box characters',
  folder: 'dialects/drawn-tables',
  cases: [
    {
      title: 'is read, with a line between its rows',
      file: 'drawn-in-psql.txt',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'is read, with a note of how many rows follow',
      file: 'drawn-with-thin-lines.txt',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'is read, with double lines',
      file: 'drawn-with-double-lines.txt',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'is read, with commas in names',
      file: 'drawn-phones.txt',
      values: ['493023125001', '493023125002'],
    },
    {
      title: 'is read, with its header and rows drawn in two ways',
      file: 'drawn-with-thick-lines.txt',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'is read, with dotted lines between its columns',
      file: 'drawn-with-dotted-lines.txt',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'is read, with round corners',
      file: 'drawn-with-round-corners.txt',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'is not seen in bars within cells',
      file: 'bars-in-cells.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
  ],
};
