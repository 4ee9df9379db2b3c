import type { RejectReason, UserType } from '../../shared/audience';
import type { QuoteEscape } from '../../shared/list';
import { formatCount, formatNumber } from '../format';

export const userTypes: Readonly<
  Record<UserType, { readonly name: string; readonly hint: string; readonly plural: string }>
> = {
  email_hash: { name: 'E-mail', hint: 'Addresses such as ana@example.com', plural: 'e-mail addresses' },
  phone_hash: { name: 'Phone', hint: 'Numbers in any notation', plural: 'phone numbers' },
  mobile_advertiser_id: { name: 'Device ID', hint: 'Apple IDFA or Android advertising ID', plural: 'device IDs' },
  custom_audience_third_party_id: { name: 'Customer ID', hint: 'Your own ID for a customer', plural: 'customer IDs' },
};

export const rejectReasons: Readonly<Record<RejectReason, string>> = {
  empty: 'Empty',
  'repeated-header': 'The header again: the list was joined from several',
  undecodable: 'Unreadable characters',
  'too-long': 'Too long',
  'unsupported-hash': 'Hashed with another method than SHA-256',
  'base64-digest': 'Hashed already, but written in Base64',
  'scientific-notation': 'Changed by a spreadsheet (such as 4.9E+11)',
  'invalid-email': 'Not an e-mail address',
  'not-possible-for-country': 'Not a phone number of that country',
  'tel-uri': 'Phone link with extra parts',
  'several-values': 'Several phone numbers in one cell',
  'letters-in-number': 'Letters in the phone number',
  'not-a-phone-number': 'A date, an amount or other figures',
  'no-digits': 'No digits',
  'invalid-length': 'Too few or too many digits',
  'invalid-device-id': 'Not a device ID',
  'zero-id': 'All zeros: tracking is switched off',
  'invalid-third-party-id': 'Spaces or control characters in the ID',
};

/** Such as “e-mail addresses or phone numbers”. */
export function pluralOf(types: readonly UserType[]): string {
  return types.map((type) => userTypes[type].plural).join(' or ');
}

export const map = {
  heading: 'Check what was understood',
  optOutTitle: 'Do these people want to be left out?',
  optOutSuppress: 'Leave them out',
  optOutInclude: 'Use them for the audience',
  uncertainTitle: 'Please check',
  onlyColumn: 'Use only rows that say yes in',
  onlyAll: 'All rows are used',
  onlyValue: 'What such a row says',
  missingUserType: (plural: string) =>
    `No list has a column of ${plural}. Choose one at its header, or do not use them in this audience.`,
  missingSuppression: (plural: string) =>
    `No suppression list holds ${plural}, so nobody is left out of that part of the audience.`,
  removeLabel: (name: string) => `Remove ${name}`,
  sheet: 'Sheet',
  member: 'List in the archive',
  otherMembers: (count: number) =>
    count === 1 ? 'Add the other list of this archive' : `Add the other ${formatNumber(count)} lists of this archive`,
  encoding: 'Encoding',
  doubtful: 'This is a guess: if letters look wrong, choose another encoding.',
  delimiter: 'Columns separated by',
  skippedLines: 'Lines above the rows',
  skipped: (lines: number) => (lines === 0 ? 'None' : `Skip ${formatCount(lines, 'line', 'lines')}`),
  quoteEscape: 'Quotes within values',
  header: 'First row',
  headerYes: 'Column names',
  headerNo: 'Already data',
  remembered: 'Mapped as the last list with these columns was. Change what is different this time.',
  column: (position: number) => `Column ${position}`,
  noCountry: 'Not known',
  multiValue: 'Cells may hold several values',
  multiValueHint: (cells: number, plural: string) =>
    `${formatCount(cells, 'cell', 'cells')} of the first rows ${cells === 1 ? 'seems' : 'seem'} to hold several ${plural}, parted by a semicolon, a comma, a bar or a line break. If this is on, each becomes one code.`,
  multiValueOn: 'Each value of a cell becomes one code.',
  noCountryHint: 'Numbers without a country code cannot be checked and may match nobody.',
  preview: (name: string) => `Preview of the first rows of ${name}`,
  row: 'Row',
  repaired: 'Repaired',
  unverified: 'Not verified: it may match nobody',
  alreadyHashed: 'Already a SHA-256 code',
  plainIds: 'Send these IDs without hashing',
  plainIdsHint: (plural: string) =>
    `Leave this off unless the receiving side asks for it. If it is on, the ${plural} of your list leave this computer readable, as they are.`,
  facts: (rows: string, size: string) => (size === '' ? rows : `${rows} · ${size}`),
  rows: (count: number, exact: boolean) => `${exact ? '' : 'about '}${formatCount(count, 'row', 'rows')}`,
  unknownRows: 'rows not counted yet',
  hash: (lists: number) => (lists === 1 ? 'Hash 1 list' : `Hash ${lists} lists`),
  waiting: 'Choose at least one column of each list.',
} as const;

export const delimiters: Readonly<Record<string, string>> = {
  ',': 'Comma ,',
  ';': 'Semicolon ;',
  '\t': 'Tab',
  '|': 'Vertical bar |',
  '': 'Nothing: one value per line',
};

export const quoteEscapes: Readonly<Record<QuoteEscape, string>> = {
  doubled: 'Doubled ""',
  backslash: 'Behind a backslash \\"',
};

/** Offered for correction; a detected one that is not here is added. */
export const encodings: Readonly<Record<string, string>> = {
  'utf-8': 'Unicode (UTF-8)',
  'utf-16le': 'Unicode (UTF-16 LE)',
  'utf-16be': 'Unicode (UTF-16 BE)',
  'windows-1252': 'Western (Windows-1252)',
  'iso-8859-15': 'Western (ISO 8859-15)',
  macintosh: 'Western (Mac Roman)',
  cp850: 'Western (DOS, code page 850)',
  'windows-1250': 'Central European (Windows-1250)',
  'iso-8859-2': 'Central European (ISO 8859-2)',
  'windows-1251': 'Cyrillic (Windows-1251)',
  'koi8-r': 'Cyrillic (KOI8-R)',
  'windows-1253': 'Greek (Windows-1253)',
  'windows-1254': 'Turkish (Windows-1254)',
  shift_jis: 'Japanese (Shift_JIS)',
  'euc-jp': 'Japanese (EUC-JP)',
  gb18030: 'Chinese (GB18030)',
  big5: 'Traditional Chinese (Big5)',
  'euc-kr': 'Korean (EUC-KR)',
};
