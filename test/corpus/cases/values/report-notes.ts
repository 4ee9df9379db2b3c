import type { CorpusCollection } from '../../corpus-case';

export const REPORT_NOTES: CorpusCollection = {
  subject: 'the addresses in a list',
  folder: 'values/report-notes',
  cases: [
    {
      title: 'are not those of whoever exported the list',
      file: 'footer-exported-by.csv',
      values: ['anna@example.com', 'bert@example.com'],
      counts: { rejected: { 'report-note': 1 } },
    },
    {
      title: 'are not those of whoever a report was made for',
      file: 'footer-generated-for.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'are not those of a copyright',
      file: 'footer-copyright.txt',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'are not those of whoever exported the list, in German',
      file: 'footer-erstellt-von.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'are those of people whose rows are short',
      file: 'short-rows-of-people.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'are those of people beside what they requested',
      file: 'requested-by.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'are those whose quote is never closed, if that hides nobody',
      file: 'quote-before-address.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'are not those of a footer of two cells',
      file: 'footer-of-two-cells.csv',
      values: ['anna@example.com', 'bert@example.com'],
      counts: { rejected: { 'report-note': 1 } },
    },
    {
      title: 'are not those of a note above the names of columns',
      file: 'note-above-of-two-cells.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
  ],
};
