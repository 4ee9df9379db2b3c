import type { UserType } from '../../../shared/audience';
import { isStandIn } from '../../normalise/cell/placeholder';
import { resolveCountry } from '../../normalise/country/country';
import type { HeaderMeaning } from '../columns/read-header';
import { readHeaders } from '../columns/read-headers';
import { type CountryForm, countryForm, type Judge, type Verdict } from './verdicts';

export type Cells = readonly string[];

/** Values examined per column: two hundred give a good estimate of a share. */
const MAX_SAMPLED = 200;
/** Cells examined in all columns together: a list may have 16,384 columns. */
const MAX_CELLS = 100_000;
const MIN_SAMPLED = 5;

/** A sampled column: its header and its values. */
export interface SampledColumn {
  readonly index: number;
  /** The cell of the header, trimmed; '' if there is none. Not for display: it may be a value. */
  readonly name: string;
  readonly meaning: HeaderMeaning;
  readonly values: readonly SampledValue[];
  /** Share of the sampled rows with a value, 0 to 1; a placeholder such as NULL is not one. */
  readonly filled: number;
}

interface SampledValue {
  /** Trimmed, neither empty nor a placeholder. */
  readonly cell: string;
  /** The record of the sample. */
  readonly record: Cells;
}

/** The verdicts of the rules on the values of a column, for one kind of identifier. */
export interface KindEvidence {
  readonly values: number;
  /** Number of values by verdict. */
  readonly of: Readonly<Record<Verdict, number>>;
  /** Rejected values that occurred before: a repeated placeholder counts once. */
  readonly repeats: number;
}

/** @param header its cells; empty if the list has no header */
export function sampleColumns(header: Cells, sample: readonly Cells[]): readonly SampledColumn[] {
  const width = sample.reduce((most, record) => Math.max(most, record.length), header.length);
  const most = Math.max(MIN_SAMPLED, Math.min(MAX_SAMPLED, Math.floor(MAX_CELLS / Math.max(1, width))));
  const names = Array.from({ length: width }, (_, index) => header[index]?.trim() ?? '');
  return readHeaders(names).map((meaning, index) => ({
    index,
    name: names[index] ?? '',
    meaning,
    ...sampleValues(sample, index, most),
  }));
}

/** Rows examined per value: a column may be empty throughout. */
const ROWS_A_VALUE = 20;

function sampleValues(sample: readonly Cells[], index: number, most: number): Pick<SampledColumn, 'values' | 'filled'> {
  const values: SampledValue[] = [];
  const end = Math.min(sample.length, most * ROWS_A_VALUE);
  let rows = 0;
  for (; rows < end && values.length < most; rows++) {
    const record = sample[rows] ?? [];
    const cell = valueIn(record, index);
    if (cell !== null) values.push({ cell, record });
  }
  return { values, filled: rows === 0 ? 0 : values.length / rows };
}

function valueIn(record: Cells, index: number): string | null {
  const cell = record[index]?.trim() ?? '';
  return cell === '' || isStandIn(cell) ? null : cell;
}

const NO_VERDICTS: KindEvidence['of'] = {
  accepted: 0,
  repaired: 0,
  digest: 0,
  unverified: 0,
  digits: 0,
  partly: 0,
  spoilt: 0,
  rejected: 0,
};

/** @param countryColumn index of the column with the countries of phone numbers */
export function judgeColumn(
  { values }: Pick<SampledColumn, 'values'>,
  kind: UserType,
  judge: Judge,
  countryColumn: number | null = null,
): KindEvidence {
  const of = { ...NO_VERDICTS };
  const rejected = new Set<string>();
  for (const { cell, record } of values) {
    const country = countryColumn === null ? null : resolveCountry(record[countryColumn]?.trim() ?? '', 'unclear');
    const verdict = judge.verdict(kind, cell, country);
    of[verdict]++;
    if (verdict === 'rejected') rejected.add(cell);
  }
  return { values: values.length, of, repeats: of.rejected - rejected.size };
}

/** How many of the values name a country in each form; see `countryForm`. */
export function countryForms({ values }: SampledColumn): ReadonlyMap<CountryForm, number> {
  const forms = new Map<CountryForm, number>();
  for (const { cell } of values) {
    const form = countryForm(cell);
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  return forms;
}

/** The share of the values that fit the kind; a spoilt value still counts. */
export function supportOf({ values, of, repeats }: KindEvidence): number {
  return values === 0 ? 0 : (values - of.rejected) / (values - repeats);
}

/** The share of the values that would become lines. */
export function usableShare({ values, of }: KindEvidence): number {
  return values === 0 ? 0 : (values - of.rejected - of.spoilt) / values;
}
