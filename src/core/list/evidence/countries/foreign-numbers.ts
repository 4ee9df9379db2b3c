import type { Column } from '../../../../shared/list';
import { hasOwnCallingCode } from '../../../normalise/phone/own-calling-code';
import { guessedAs } from '../../columns/countries/country-pairs';
import { countryColumnsFor } from '../../columns/countries/phone-countries';
import type { Cells, SampledColumn } from '../column-evidence';
import type { Judge } from '../verdicts';
import { COLUMN } from '../weights';
import { countryIn } from './row-country';

const PLAIN_DIGITS = /^[1-9]\d*$/;

/**
 * Where some numbers begin with the calling code of their row's country, without a plus, others that begin with another
 * one may be those of somebody who lives abroad: read as national, they would be somebody else's. That is reported.
 */
export function withForeignNumbers(
  header: Cells,
  columns: readonly Column[],
  sampled: readonly SampledColumn[],
  judge: Judge,
): readonly Column[] {
  const phones = guessedAs('phone_hash', columns);
  if (phones.length === 0 || !columns.some(({ guess }) => guess?.kind === 'country')) return columns;
  const { countryColumn, ownCountries = [] } = countryColumnsFor(header, columns, phones);
  return columns.map((column) => {
    const { index } = column;
    const sample = sampled[index];
    const own = ownCountries.find((item) => item.columns.includes(index))?.countryColumn ?? countryColumn;
    if (!phones.includes(index) || own === null || sample === undefined) return column;
    return holdForeignNumbers(sample, columns, own, judge) ? { ...column, foreignNumbers: own } : column;
  });
}

function holdForeignNumbers({ values }: SampledColumn, columns: readonly Column[], own: number, judge: Judge): boolean {
  let international = 0;
  let foreign = 0;
  for (const { cell, record } of values) {
    if (!PLAIN_DIGITS.test(cell)) continue;
    const country = countryIn(columns, record, own);
    if (country === null) continue;
    if (hasOwnCallingCode(cell, country)) international++;
    else if (judge.isPlainInternational(cell) && judge.verdict('phone_hash', cell, country) !== 'rejected') foreign++;
  }
  return international > 0 && foreign >= values.length * COLUMN.believedFrom;
}
