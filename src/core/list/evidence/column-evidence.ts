import type { UserType } from '../../../shared/audience';
import { isStandIn } from '../../normalise/cell/placeholder';
import { resolveCountry } from '../../normalise/country/country';
import { type HeaderMeaning, readHeader } from '../columns/read-header';
import { type CountryForm, countryForm, type Judge, type Verdict } from './verdicts';

export type Cells = readonly string[];

/** Values looked at in a column: a share among two hundred is told well enough. */
const MAX_SAMPLED = 200;
/** Cells looked at in all columns together: a list may have 16,384 of them. */
const MAX_CELLS = 100_000;
const MIN_SAMPLED = 5;

/** A column as it was sampled: what its header says, and the values that stand in it. */
export interface SampledColumn {
  readonly index: number;
  /** The cell of the header, trimmed; '' where there is none. For looking at only: it may be a value. */
  readonly name: string;
  readonly meaning: HeaderMeaning;
  readonly values: readonly SampledValue[];
  /** Share of the rows looked at that hold a value, 0 to 1; a stand-in such as NULL is none. */
  readonly filled: number;
}

interface SampledValue {
  /** Trimmed, neither empty nor a stand-in. */
  readonly cell: string;
  /** Of the sample. */
  readonly record: Cells;
}

/** What the rules make of the values of a column, for one kind of identifier. */
export interface KindEvidence {
  readonly values: number;
  /** How many of the values there are of each verdict. */
  readonly of: Readonly<Record<Verdict, number>>;
  /** Rejected values that were seen before: what stands in again and again for a value tells of it once. */
  readonly repeats: number;
}

/** @param header its cells; none where the list has no header */
export function sampleColumns(header: Cells, sample: readonly Cells[]): readonly SampledColumn[] {
  const width = sample.reduce((most, record) => Math.max(most, record.length), header.length);
  const most = Math.max(MIN_SAMPLED, Math.min(MAX_SAMPLED, Math.floor(MAX_CELLS / Math.max(1, width))));
  return Array.from({ length: width }, (_, index) => {
    const name = header[index]?.trim() ?? '';
    return { index, name, meaning: readHeader(name), ...sampleValues(sample, index, most) };
  });
}

/** So many rows are looked at for one value: a column may be empty throughout. */
const ROWS_A_VALUE = 20;

function sampleValues(sample: readonly Cells[], index: number, most: number): Pick<SampledColumn, 'values' | 'filled'> {
  const values: SampledValue[] = [];
  const end = Math.min(sample.length, most * ROWS_A_VALUE);
  let rows = 0;
  for (; rows < end && values.length < most; rows++) {
    const record = sample[rows] ?? [];
    const cell = record[index]?.trim() ?? '';
    if (cell !== '' && !isStandIn(cell)) values.push({ cell, record });
  }
  return { values, filled: rows === 0 ? 0 : values.length / rows };
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

/** @param countryColumn position of the column that holds the countries of phone numbers */
export function judgeColumn(
  { values }: Pick<SampledColumn, 'values'>,
  kind: UserType,
  judge: Judge,
  countryColumn: number | null = null,
): KindEvidence {
  const of = { ...NO_VERDICTS };
  const rejected = new Set<string>();
  for (const { cell, record } of values) {
    const country = countryColumn === null ? null : resolveCountry(record[countryColumn]?.trim() ?? '');
    const verdict = judge.verdict(kind, cell, country);
    of[verdict]++;
    if (verdict === 'rejected') rejected.add(cell);
  }
  return { values: values.length, of, repeats: of.rejected - rejected.size };
}

/** The form that a share of the values has as names of countries; see `countryForm`. */
export function countryForms({ values }: SampledColumn): ReadonlyMap<CountryForm, number> {
  const forms = new Map<CountryForm, number>();
  for (const { cell } of values) {
    const form = countryForm(cell);
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  return forms;
}

/** The share of the values that a header of the kind could mean; a value that was spoilt still tells of it. */
export function supportOf({ values, of, repeats }: KindEvidence): number {
  return values === 0 ? 0 : (values - of.rejected) / (values - repeats);
}

/** The share of the values that would become lines. */
export function usableShare({ values, of }: KindEvidence): number {
  return values === 0 ? 0 : (values - of.rejected - of.spoilt) / values;
}
