import type { Column } from '../../../../shared/list';
import { hasOwnCallingCode } from '../../../normalise/phone/own-calling-code';
import { guessedAs } from '../../columns/countries/country-pairs';
import { countryColumnsFor } from '../../columns/countries/phone-countries';
import type { Cells, SampledColumn } from '../column-evidence';
import type { Judge } from '../verdicts';
import { COLUMN } from '../weights';
import { countryIn } from './row-country';

const PLAIN_DIGITS = /^[1-9]\d*$/;
/** Plans without a fixed length allow so many digits without a calling code, but hardly anybody has them. */
const NO_NATIONAL = 12;

/**
 * Where some numbers begin with the calling code of their row's country, without a plus, others that begin with another
 * one may be those of somebody who lives abroad: read as national, they would be somebody else's. So may nearly
 * all be if hardly any is in use in its row's country. That is reported.
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

function holdForeignNumbers({ values }: SampledColumn, columns: readonly Column[], at: number, judge: Judge): boolean {
  let international = 0;
  let foreign = 0;
  let national = 0;
  for (const { cell, record } of values) {
    if (!PLAIN_DIGITS.test(cell)) continue;
    const country = countryIn(columns, record, at);
    if (country === null) continue;
    if (hasOwnCallingCode(cell, country)) international++;
    else if (judge.isPlainInternational(cell) && judge.verdict('phone_hash', cell, country) !== 'rejected') {
      foreign++;
      if (cell.length < NO_NATIONAL && judge.isPhoneOf(country, cell)) national++;
    }
  }
  if (international > 0) return foreign >= values.length * COLUMN.believedFrom;
  return foreign >= values.length * COLUMN.tellingFrom && national < foreign * COLUMN.believedFrom;
}
