import type { CorpusCollection } from '../../corpus-case';

export const QUOTES_AND_LINES: CorpusCollection = {
  subject: 'a row',
  folder: 'dialects/quotes-and-lines',
  cases: [
    {
      title: 'is read out of a table that a database has drawn',
      file: 'mysql-table.txt',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'is read where every line is quoted as a whole',
      file: '18-whole-line-in-quotes.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'is read where a blank stands before a quote in the middle',
      file: '41-space-before-quote-midcolumn.csv',
      values: [
        'anna@example.com',
        'bert@example.com',
        'cleo@example.com',
        'dora@example.com',
        'emil@example.com',
        'fritz@example.com',
      ],
    },
    {
      title: 'is read where every line of semicolons is quoted as a whole',
      file: 'whole-line-semicolons.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'is read where only the lines with a comma in a cell are quoted as a whole',
      file: 'some-lines-in-quotes.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
      refusable: ['bert@example.com'],
    },
    {
      title: 'is read across a comma in ="Ost, Anna"',
      file: 'equals-quote-comma.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'is read where a byte order mark stands in the middle, before a quote',
      file: 'bom-in-the-middle.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'is read where a second export was appended, mark and header and all',
      file: 'appended-exports.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'is read or refused where apostrophes serve as quotes',
      file: 'single-quotes.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
      refusable: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'is read behind a quote that is escaped by a backslash',
      file: 'backslash-quotes.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'is read behind an inch mark',
      file: 'inch-marks.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'is read where cells hold line breaks',
      file: 'line-breaks.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'is read where lines end as on an old Macintosh',
      file: 'carriage-returns.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'is read behind \u201csep=;\u201d',
      file: 'sep-line.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'is read in UTF-16 with tabs, as a spreadsheet saves Unicode',
      file: 'utf-16.txt',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'is read in UTF-16 without a byte order mark',
      file: 'utf-16-without-mark.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'is read in the encoding of Western Windows',
      file: 'windows-1252.csv',
      values: ['33639981234', '33639981235'],
    },
    {
      title: 'is read where it is longer or shorter than the header',
      file: 'ragged-rows.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'is read where every line ends with a delimiter',
      file: 'trailing-delimiters.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'is read where quotes within quotes were not doubled',
      file: 'undoubled-quotes.csv',
      values: [
        'jack@example.com',
        'anna@example.com',
        'tv@example.com',
        'ann@example.com',
        'bea@example.com',
        'cleo@example.com',
      ],
    },
    {
      title: 'is read after a quote that is never closed',
      file: 'unclosed-quote.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
      refusable: ['anna@example.com'],
    },
    {
      title: 'is read between quotes that begin and end cells of two other rows',
      file: 'stray-quotes-around-rows.txt',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com', 'dora@example.com'],
      counts: { rows: 4 },
    },
    {
      title: 'is read where NEL ends every line',
      file: 'lines-end-with-nel.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'is read where the line separator of Unicode ends every line',
      file: 'lines-end-with-separator.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'is read where the line separator ends every line in UTF-16',
      file: 'lines-end-with-separator-in-utf-16.txt',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
      counts: { rows: 3 },
    },
    {
      title: 'is read where NEL ends every line in Latin-1',
      file: 'lines-end-with-nel-in-latin-1.txt',
      values: ['anna@example.com', 'bert@example.com'],
      counts: { rows: 2 },
    },
    {
      title: 'is read where a backslash keeps a comma from ending its value',
      file: 'backslash-before-comma.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
      counts: { rows: 3, rejected: {} },
    },
    {
      title: 'is read below a header that lacks a cell for the names of rows, as R writes it',
      file: 'row-names-of-r.csv',
      options: ['--type', 'email', '--type', 'phone'],
      values: ['anna@example.com', 'bert@example.com', '491713920001', '491713920002'],
      inspect: /the header says “phone”/,
    },
  ],
};
