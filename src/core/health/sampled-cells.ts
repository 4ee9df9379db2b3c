import type { ColumnMapping } from '../../shared/list';
import { isRepeatedHeader } from '../hash/repeated-header';
import type { OpenList } from '../list/open-list';
import { resolveCountry } from '../normalise/country';
import type { CountryCode } from '../normalise/index';
import { trim } from '../normalise/trim';

export type SampledList = Pick<OpenList, 'info' | 'sample' | 'sampleRows'>;

export interface SampledValue {
  readonly row: number;
  /** Trimmed, never empty. */
  readonly value: string;
  readonly country: CountryCode | null;
}

/** Rows that are looked at: a share among them is told well enough, and the preview stays quick. */
const MAX_ROWS = 5_000;

/** The filled cells of one column; `name`: what the header calls it. */
export function sampledCells(list: SampledList, mapping: ColumnMapping, column: number, name: string): SampledValue[] {
  const { countryColumn, defaultCountry } = mapping;
  return list.sample.slice(0, MAX_ROWS).flatMap((record, index) => {
    const cell = record[column] ?? '';
    const value = trim(cell);
    if (value === '' || isRepeatedHeader(cell, name)) return [];
    const named = countryColumn === null ? '' : trim(record[countryColumn] ?? '');
    const country = mapping.userType === 'phone_hash' ? resolveCountry(named || (defaultCountry ?? '')) : null;
    return [{ row: list.sampleRows[index] ?? 0, value, country }];
  });
}
