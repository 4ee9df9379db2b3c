import type { CorpusCollection } from '../../corpus-case';

const YES = ['yes', 'TRUE', 'wahr', '1', 'ja', 'x'];

export const ROWS_USED: CorpusCollection = {
  subject: 'of a list, --only uses',
  folder: 'columns/rows-used',
  cases: [
    ...YES.map((word) => ({
      title: `whoever said yes in any word where it asks for ${word}`,
      file: 'opt-in-in-many-words.csv',
      options: ['--only', `opt_in=${word}`],
      values: ['anna', 'bert', 'cleo', 'dora', 'emil', 'fay'].map((name) => `${name}@example.com`),
      counts: { noConsent: 3 },
    })),
    {
      title: 'only who said what it asks for where that is no yes',
      file: 'opt-in-in-many-words.csv',
      options: ['--only', 'opt_in=nein'],
      values: ['hana@example.com'],
      counts: { noConsent: 8 },
    },
    {
      title: 'one code where a column of consent holds codes',
      file: 'opt-in-codes.csv',
      options: ['--only', 'opt_in=1'],
      values: ['bert@example.com'],
      counts: { noConsent: 3 },
    },
    {
      title: 'the checked boxes of a workbook',
      file: 'booleans.xlsx',
      options: ['--only', 'Newsletter=wahr'],
      values: ['anna@example.com', 'cleo@example.com'],
      counts: { noConsent: 2 },
    },
    {
      title: 'whoever it is true of where a column of another name holds nothing but answers',
      file: 'vip-booleans.csv',
      options: ['--only', 'VIP=yes'],
      values: ['anna@example.com'],
      counts: { noConsent: 1 },
    },
    {
      title: 'one size, although its letter is a tick elsewhere',
      file: 'shirt-sizes.csv',
      options: ['--only', 'size=x'],
      values: ['bert@example.com'],
      counts: { noConsent: 2 },
    },
    {
      title: 'one language, although its code is a yes elsewhere',
      file: 'languages-da-ja.csv',
      options: ['--only', 'language=ja'],
      values: ['bert@example.com'],
      counts: { noConsent: 2 },
    },
    {
      title: 'nobody where a value does not occur, and says how the column spells yes and no',
      file: 'booleans.xlsx',
      options: ['--only', 'Newsletter=abonniert'],
      values: [],
      says: /none says “abonniert” in “Newsletter”. Instead, 2 cells say “TRUE”, 1 cell says “FALSE”/,
    },
    {
      title: 'nobody where a value does not occur, and repeats no other word of the column',
      file: 'shirt-sizes.csv',
      options: ['--only', 'email=nobody'],
      values: [],
      says: /none says “nobody” in “email”. Give a value as it is written there/,
    },
  ],
};
