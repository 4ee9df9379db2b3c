import type { ColumnGuess } from '../../../shared/list';
import { type Message, message } from '../../../shared/messages/message';
import { headerTokens } from '../columns/header-tokens';
import { LANGUAGES } from '../columns/words/all-languages';
import { phrasesIn } from '../columns/words/phrase-index';
import type { SampledColumn } from './column-evidence';
import { COLUMN } from './weights';

/** Names of columns with the first digits of a phone number, which another column continues. */
const NAMES: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ names }) => phrasesIn(names?.areaCodes ?? '')));
/** With words for what is continued: “Phone Number - Area Code”. */
const OF_PHONE: ReadonlySet<string> = new Set('phone telephone telefon tel number no telefone telefono'.split(' '));
const AREA_CODE = /^\(?0?\d{1,5}\)?$/;
/** A number with its area code or its country. */
const COMPLETE = /^\W*(?:\+|0)/;
const MIN_DIGITS_BEHIND = 4;

/**
 * A column of phone numbers without their area codes, which are in another column, is no column of phone numbers: with
 * a country, a part of a number may look like a whole one. Null if it is complete.
 */
export function withoutAreaCodes(
  guess: ColumnGuess,
  { index, values }: SampledColumn,
  area: SampledColumn,
  name: Message,
): ColumnGuess | null {
  if (guess.kind !== 'phone_hash' || values.length === 0 || index === area.index) return null;
  const complete = values.filter(
    ({ cell, record }) => COMPLETE.test(cell) || repeats(cell, record[area.index] ?? ''),
  ).length;
  if (complete > values.length * (1 - COLUMN.tellingFrom)) return null;
  return { ...guess, reason: message('guess.areaCodes', { reason: guess.reason, column: name }) };
}

/** Whether a number begins with its area code, which stands in a column of its own besides. */
function repeats(cell: string, areaCode: string): boolean {
  const area = digitsOf(areaCode);
  const digits = digitsOf(cell);
  return area !== '' && digits.startsWith(area) && digits.length >= area.length + MIN_DIGITS_BEHIND;
}

function digitsOf(cell: string): string {
  return cell.replace(/\D/g, '');
}

export function holdsAreaCodes({ name, values }: SampledColumn): boolean {
  if (values.length === 0) return false;
  const tokens = headerTokens(name);
  const words = tokens.join(' ');
  const others = tokens.filter((token) => !OF_PHONE.has(token)).join(' ');
  if (!NAMES.has(words) && !NAMES.has(others)) return false;
  return values.filter(({ cell }) => AREA_CODE.test(cell)).length >= values.length * COLUMN.tellingFrom;
}
