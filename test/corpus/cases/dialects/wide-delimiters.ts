import type { CorpusCollection } from '../../corpus-case';

const PEOPLE = ['anna@example.com', 'bert@example.com'];

export const WIDE_DELIMITERS: CorpusCollection = {
  subject: 'several characters between two columns',
  folder: 'dialects/wide-delimiters',
  cases: [
    {
      title: 'are no part of the values',
      file: 'wide-delimiter.csv',
      values: PEOPLE,
      inspect: /#\|#/,
    },
    { title: 'may stand between quoted values', file: 'wide-delimiter-quoted.csv', values: PEOPLE },
    { title: 'may be one sign twice, which values hold once', file: 'doubled-bars.txt', values: PEOPLE },
    {
      title: 'are a column without a name if it holds something',
      file: 'doubled-semicolons-empty.csv',
      values: PEOPLE,
    },
    {
      title: 'are columns without names if they are one sign twice and values hold it nowhere',
      file: 'doubled-semicolons-throughout.csv',
      values: PEOPLE,
      notInspect: /;;/,
    },
    {
      title: 'are the end of a value and one character if they end differently than they begin',
      file: 'percent-before-comma.csv',
      values: PEOPLE,
      notInspect: /%,/,
    },
    {
      title: 'are one character between brackets',
      file: 'values-in-brackets.csv',
      values: PEOPLE,
      notInspect: /\],\[/,
    },
    { title: 'may be those of discovery software', file: 'concordance.dat', values: PEOPLE },
    {
      title: 'may stand below a title',
      file: 'wide-delimiter-below-title.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
  ],
};

export const DATABASE_DUMPS: CorpusCollection = {
  subject: 'a database dump',
  folder: 'dialects/wide-delimiters',
  cases: [
    {
      title: 'is refused by its name: PostgreSQL',
      file: 'dump-postgres.sql',
      values: [],
      says: /a database dump \(SQL\)/,
    },
    { title: 'is no list with a column about tables', file: 'column-create-table.csv', values: PEOPLE },
    { title: 'is refused by its statements', file: 'dump-insert.sql', values: [], says: /export it as CSV/ },
  ],
};
