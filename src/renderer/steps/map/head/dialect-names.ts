import { ALIGNED_BY_BLANKS } from '../../../../shared/list';
import { t } from '../../../translate';

/** Offered for correction; a detected one that is not listed is added. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'iso-8859-15',
  'macintosh',
  'cp850',
  'windows-1250',
  'iso-8859-2',
  'windows-1251',
  'koi8-r',
  'windows-1253',
  'windows-1254',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'gb18030',
  'big5',
  'euc-kr',
] as const;

/** The languages that an encoding serves; its own name if they are not known. */
export function nameOfEncoding(encoding: string): string {
  const known = ENCODINGS.find((name) => name === encoding.toLowerCase());
  return known === undefined ? encoding : t(`encoding.${known}`);
}

const DELIMITER_NAMES = [
  [',', 'comma'],
  [';', 'semicolon'],
  ['\t', 'tab'],
  ['|', 'bar'],
  ['', 'none'],
  [ALIGNED_BY_BLANKS, 'blanks'],
] as const;

/** Offered for correction; a table that is lined up by blanks can only be detected. */
export const DELIMITERS = DELIMITER_NAMES.map(([delimiter]) => delimiter).filter(
  (delimiter) => delimiter !== ALIGNED_BY_BLANKS,
);

/** As an option, with the character itself. */
export function labelOfDelimiter(delimiter: string): string {
  const name = nameOfDelimiter(delimiter);
  return name === null ? delimiter : t(`dialect.delimiter.${name}`);
}

/** The name by which messages select their words; null for any other character. */
export function nameOfDelimiter(delimiter: string): (typeof DELIMITER_NAMES)[number][1] | null {
  return DELIMITER_NAMES.find(([known]) => known === delimiter)?.[1] ?? null;
}
