import type { RejectReason, UserType } from '../../shared/audience';
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
  undecodable: 'Unreadable characters',
  'too-long': 'Too long',
  'unsupported-hash': 'Hashed with another method than SHA-256',
  'scientific-notation': 'Changed by a spreadsheet (such as 4.9E+11)',
  'invalid-email': 'Not an e-mail address',
  'not-possible-for-country': 'Not a phone number of that country',
  'tel-uri': 'Phone link with extra parts',
  'no-digits': 'No digits',
  'invalid-length': 'Too few or too many digits',
  'invalid-device-id': 'Not a device ID',
  'zero-id': 'All zeros: tracking is switched off',
  'invalid-third-party-id': 'Spaces or control characters in the ID',
};

export const map = {
  heading: 'Check what was understood',
  subtitle: 'Everything below is a guess from the first rows of your list. Correct what is wrong; the preview follows.',
  type: 'What should be matched?',
  addList: 'Add another list…',
  remove: 'Remove',
  removeLabel: (name: string) => `Remove ${name}`,
  reading: 'Reading the first rows…',
  sheet: 'Sheet',
  member: 'List in the archive',
  encoding: 'Encoding',
  delimiter: 'Columns separated by',
  header: 'First row',
  headerYes: 'Column names',
  headerNo: 'Already data',
  remembered: 'Mapped as the last list with these columns was. Change what is different this time.',
  columns: 'Columns to hash',
  columnsHint: 'Each filled cell of a ticked column becomes one code. Other columns are left out.',
  column: (position: number) => `Column ${position}`,
  tickOne: (plural: string) => `Tick the column that holds ${plural}.`,
  countryColumn: 'Country column',
  noCountryColumn: 'None',
  defaultCountry: 'Country of numbers without one',
  noCountry: 'Not known',
  noCountryHint: 'Numbers without a country code cannot be checked and may match nobody.',
  preview: (name: string) => `Preview of the first rows of ${name}`,
  row: 'Row',
  raw: 'In your list',
  normalised: 'Normalised',
  digest: 'SHA-256 code',
  plain: 'Sent as it is',
  repaired: 'Repaired',
  unverified: 'Not verified: it may match nobody',
  alreadyHashed: 'Already a SHA-256 code',
  blank: '(empty)',
  plainIds: 'Send these IDs without hashing',
  plainIdsHint: (plural: string) =>
    `Leave this off unless the receiving side asks for it. If it is on, the ${plural} of your list leave this computer readable, as they are.`,
  facts: (rows: string, size: string) => (size === '' ? rows : `${rows} · ${size}`),
  rows: (count: number, exact: boolean) => `${exact ? '' : 'about '}${formatCount(count, 'row', 'rows')}`,
  unknownRows: 'rows not counted yet',
  guessed: (plural: string, reason: string) => `Recognised as ${plural}: ${reason.replace(/\.$/, '')}.`,
  columnHead: 'Column',
  usable: (usable: number, sampled: number) =>
    `${formatNumber(usable)} of the first ${formatCount(sampled, 'row', 'rows')} can be used`,
  unverifiedCount: (count: number) => `${formatNumber(count)} not verified`,
  reasonCount: (reason: string, count: number) => `${reason}: ${formatNumber(count)}`,
  hash: (lists: number) => (lists === 1 ? 'Hash 1 list' : `Hash ${lists} lists`),
  waiting: 'Choose what your lists hold, and tick at least one column of each.',
} as const;

export const delimiters: Readonly<Record<string, string>> = {
  ',': 'Comma ,',
  ';': 'Semicolon ;',
  '\t': 'Tab',
  '|': 'Vertical bar |',
  '': 'Nothing: one value per line',
};

/** Offered for correction; a detected one that is not here is added. */
export const encodings: Readonly<Record<string, string>> = {
  'utf-8': 'Unicode (UTF-8)',
  'utf-16le': 'Unicode (UTF-16 LE)',
  'utf-16be': 'Unicode (UTF-16 BE)',
  'windows-1252': 'Western (Windows-1252)',
  'windows-1250': 'Central European (Windows-1250)',
  'windows-1251': 'Cyrillic (Windows-1251)',
  'windows-1254': 'Turkish (Windows-1254)',
  shift_jis: 'Japanese (Shift_JIS)',
  gb18030: 'Chinese (GB18030)',
  'euc-kr': 'Korean (EUC-KR)',
};
