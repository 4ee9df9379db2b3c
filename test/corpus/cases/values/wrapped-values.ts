import { sha256 } from '../../../sha256';
import type { CorpusCollection } from '../../corpus-case';

/** Found in public reports about imports: values within links, arrays and quotes, and values that a program has masked. */
export const WRAPPED_VALUES: CorpusCollection = {
  subject: 'a value',
  folder: 'values/wrapped-values',
  cases: [
    {
      title: 'is taken out of a link, whose colon separates nothing',
      file: 'mailto-links.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    { title: 'is taken out of an HTML link', file: 'html-links.csv', values: ['anna@example.com', 'bert@example.com'] },
    {
      title: 'is taken out of a formula and of Markdown',
      file: 'links-as-formulas.csv',
      values: ['491713920001', '491713920002'],
      counts: { repaired: 2, rejected: {} },
    },
    { title: 'is taken out of Markdown', file: 'markdown-links.csv', values: ['anna@example.com', 'bert@example.com'] },
    {
      title: 'is taken out of an array',
      file: 'arrays-of-addresses.csv',
      options: ['--several-values'],
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com', 'dora@example.com', 'emil@example.com'],
    },
    {
      title: 'is a digest in quotes',
      file: 'quoted-digests.csv',
      values: [sha256('anna@example.com'), sha256('bert@example.com')],
      counts: { alreadyHashed: 2 },
    },
    {
      title: 'is decoded from what a web page writes for its characters',
      file: 'characters-of-web-pages.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
      counts: { repaired: 3, rejected: {} },
    },
    {
      title: 'is decoded from what a web page writes in a phone number',
      file: 'characters-of-web-pages.csv',
      options: ['--type', 'phone'],
      values: ['491713920001', '491713920002', '491713920003'],
    },
    {
      title: 'is decoded from the address of a web page',
      file: 'percent-signs.csv',
      values: ['anna@example.com', 'bert@example.com', '50%@example.com'],
      counts: { repaired: 2, rejected: {} },
    },
    {
      title: 'is decoded from the address of a web page: numbers',
      file: 'percent-signs.csv',
      options: ['--type', 'phone'],
      values: ['491713920001', '491713920002', '491713920003'],
    },
    {
      title: 'is taken out of quotes of all kinds: numbers',
      file: 'numbers-in-quotes.csv',
      values: ['491713920001', '491713920002', '491713920003', '491713920004'],
      counts: { repaired: 4, rejected: {} },
    },
    {
      title: 'that a program has masked is refused',
      file: 'masked-addresses.csv',
      values: ['anna@example.com', 't*o@example.com'],
      counts: { rejected: { 'invalid-email': 2 } },
    },
    {
      title: 'loses no digits that are dialled: “Durchwahl” refuses it',
      file: 'durchwahl.csv',
      values: ['493023125001'],
      counts: { hashed: 1, rejected: { 'letters-in-number': 2 } },
    },
    {
      title: 'is a tax number by the way it is written, without a header',
      file: 'tax-numbers-without-header.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
      notInspect: /phone_hash/,
    },
    {
      title: 'is a tax number by the way it is written, among phone numbers',
      file: 'tax-numbers-as-phone.csv',
      values: ['5511955550123'],
      counts: { unverified: 0, rejected: { 'not-a-phone-number': 2 } },
    },
    {
      title: 'never contains the number of its line',
      file: 'numbered-lines.txt',
      values: ['1713920001', '1713920002', '1713920003'],
      counts: { unverified: 3, repaired: 3 },
    },
    {
      title: 'keeps its first group, which is no number of a line',
      file: 'phones-in-groups.csv',
      values: ['33102030405', '4522012345', '49300123456'],
    },
    {
      title: 'never contains the number of its line before a plus',
      file: 'numbered-lines-with-plus.txt',
      values: ['491713920001', '491713920002', '491713920003'],
      counts: { unverified: 0 },
    },
    {
      title: 'is refused where it is a number with a footnote in brackets, which is no part of it',
      file: 'footnotes-behind-numbers.csv',
      values: ['491713920004', '491713920005'],
      counts: { rejected: { 'digits-behind-number': 3 } },
    },
    {
      title: 'loses the picture of a telephone, or a flag',
      file: 'symbols-before-numbers.csv',
      values: ['491713920001', '491713920002', '491713920003', '491713920004'],
      counts: { repaired: 4 },
      inspect: /Phone: phone_hash/,
    },
  ],
};
