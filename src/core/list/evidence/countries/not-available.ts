import type { Column } from '../../../../shared/list';
import { message } from '../../../../shared/messages/message';
import { isNotAvailable } from '../../../normalise/country/country';
import { guessedAs } from '../../columns/countries/country-pairs';
import type { Cells } from '../column-evidence';
import type { Judge } from '../verdicts';

/** Rows examined. */
const MAX_ROWS = 1_000;
const NAMIBIAN = /^[^\w+]*(?:\+|00)[^\w+]*264/;

/** R writes `NA` for a country that is not known. That it is Namibia must show in half of the phone numbers beside it. */
export function withNotAvailable(
  columns: readonly Column[],
  sample: readonly Cells[],
  judge: Judge,
): readonly Column[] {
  const phones = guessedAs('phone_hash', columns);
  if (phones.length === 0) return columns;
  return columns.map((column) => {
    const { guess, index, countryNumbers } = column;
    if (guess?.kind !== 'country' || countryNumbers !== undefined) return column;
    const rows = sample.slice(0, MAX_ROWS).filter((record) => isNotAvailable(record[index] ?? ''));
    const numbers = rows.flatMap((record) => phones.map((phone) => record[phone]?.trim() ?? '')).filter(holdsDigits);
    const namibian = numbers.filter((cell) => NAMIBIAN.test(cell) || judge.isPhoneOf('NA', cell));
    if (namibian.length * 2 >= numbers.length) return column;
    const reason = message('guess.header.not-available', { reason: guess.reason });
    return { ...column, countryNumbers: 'not-available' as const, guess: { ...guess, reason } };
  });
}

function holdsDigits(cell: string): boolean {
  return /\d/.test(cell);
}
