import type { CorpusCollection } from '../../corpus-case';

export const WHICH_READING: CorpusCollection = {
  subject: 'the reading that gives most people',
  folder: 'dialects/which-reading',
  cases: [
    {
      title: 'with § between its fields, as Windows writes it',
      file: 'separated-by-section-sign.txt',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'with ¦ between its fields, beside umlauts',
      file: 'separated-by-broken-bar.txt',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
      inspect: /windows-1252/,
    },
    {
      title: 'splits at the pipe that leaves addresses whole, not at the commas of a street',
      file: '01-pipe-with-commas-headerless.txt',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com', 'dirk@example.com'],
    },
    {
      title: 'takes a row that says \u201cphone\u201d for the header, although months are numbers',
      file: '12-numeric-header-names.csv',
      values: ['4915123456701', '4915123456702', '4915123456703'],
      counts: { rows: 3 },
    },
    {
      title: 'hashes the phones where the e-mail column is empty',
      file: '38-empty-email-column.csv',
      values: ['491713920001', '491713920002', '447700900123'],
    },
    {
      title: 'hashes the phones where the e-mail column says n/a',
      file: 'email-column-not-available.csv',
      values: ['491713920001', '491713920002', '491713920003'],
    },
    {
      title: 'believes a column named email of which 83 % are NULL',
      file: 'email-column-mostly-null.csv',
      values: ['anna@example.com', 'bert@example.com'],
      counts: { rows: 12 },
      inspect: /email: email_hash/,
    },
    {
      title: 'believes a column named phone of which most cells say NULL or \\N',
      file: 'phone-column-mostly-null.csv',
      values: ['491713920001', '491713920002'],
      inspect: /mobile: phone_hash/,
    },
    {
      title: 'splits at the semicolon although tags hold more commas',
      file: 'semicolon-with-comma-tags.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'splits at the comma although tags hold more semicolons',
      file: 'comma-with-semicolon-tags.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'splits at the semicolon beside decimal commas',
      file: 'semicolon-decimals.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'splits at the tab of a .csv with commas in names',
      file: 'tabs-with-commas.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'reads a line of recipients as an e-mail program copies it',
      file: 'recipients-on-one-line.txt',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'reads recipients by comma, several on a line',
      file: 'recipients-by-comma.txt',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com', 'dora@example.com', 'emil@example.com'],
    },
    {
      title: 'keeps the first line of a list without header, although its address begins with \u201cmail\u201d',
      file: 'headerless-mail-at.txt',
      values: ['mail@example.com', 'email@example.com', 'phone@example.com'],
      counts: { rows: 3 },
    },
    {
      title: 'skips a title and a blank line before the header',
      file: 'title-lines.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'skips lines of comment',
      file: 'comment-lines.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'ignores a total row and a note at the end',
      file: 'footer-rows.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'reads the two headers of a survey',
      file: 'survey-two-headers.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'reads the three headers of a survey',
      file: 'survey-three-headers.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'takes the names of years for a header',
      file: 'years-in-header.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
      counts: { rows: 3 },
    },
    {
      title: 'takes numbered names for a header',
      file: 'data-frame-header.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'takes both of two columns of the same name',
      file: 'same-name-twice.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com', 'anna@example.net'],
    },
    {
      title: 'does not take a repeated header for a person',
      file: 'header-repeats.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'finds addresses under a name in a language that is not known',
      file: 'finnish-header.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'finds phones under a name in a language that is not known',
      file: 'hungarian-header.csv',
      values: ['36201234567', '36201234568', '36201234569'],
    },
    {
      title: 'finds phones under a name whose accents were lost in a wrong decoding',
      file: 'mojibake-header.csv',
      values: ['33639981234', '33639981235', '33639981236'],
    },
    {
      title: 'never makes phone numbers of the addresses in a mixed column',
      file: 'half-and-half.csv',
      values: ['anna1713920001@example.com', '491713920002', 'cleo@example.com', '491713920003'],
      refusable: ['anna1713920001@example.com', '491713920002', 'cleo@example.com', '491713920003'],
    },
    { title: 'reports a list without people by its exit code', file: 'nobody.csv', values: [] },
    {
      title: 'reads a name with a comma before an address in brackets, one on a line',
      file: 'display-names.txt',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'reads names of columns that hold line breaks, stars and blanks',
      file: 'odd-column-names.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
      counts: { rows: 3 },
    },
    {
      title: 'reads a list whose byte order mark was encoded a second time',
      file: 'encoded-byte-order-mark.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'reads or refuses a table drawn with pipes and lines',
      file: 'drawn-table.txt',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
      refusable: 'all',
    },
    {
      title: 'finds phones in a list without a header',
      file: 'headerless-phones.csv',
      values: ['491713920001', '491713920002', '491713920003'],
      counts: { rows: 3 },
    },
    {
      title: 'finds addresses under the name \u201cContact\u201d',
      file: 'contact-column.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'takes three phone columns of a German list together',
      file: 'three-phones.csv',
      values: ['491713920001', '491713920002', '491713920003', '493023125001'],
    },
    {
      title: 'takes the country from the column that says so, not from the state beside it',
      file: 'state-beside-country.csv',
      values: ['13175550123', '14155550188', '919876543210'],
    },
    { title: 'refuses a list of words', file: 'words-alone.csv', values: [] },
    {
      title: 'ignores a line that announces a delimiter which the list never uses',
      file: 'separator-line-mistaken.csv',
      values: ['anna@example.com', 'bert@example.com'],
      counts: { rows: 2 },
    },
  ],
};
