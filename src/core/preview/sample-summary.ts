import type { ColumnMapping } from '../../shared/column-mapping';
import type {
  ColumnStatistics,
  PreviewResult,
  RowIssue,
  RowOutcome,
  SampleSummary,
  ValueResult,
} from '../../shared/preview';
import type { OpenList } from '../list/list';
import { sampledRows } from '../list/sampled-rows';
import { mailTypo } from '../normalise/mail-typos';
import { type PreviewCells, previewCells } from './preview-cells';

/** A sampled row under the mappings. */
export interface SampledRow {
  readonly outcome: RowOutcome;
  readonly unverified: boolean;
  readonly repaired: boolean;
  readonly mistyped: boolean;
  /** For each mapping, one result for each of its columns. */
  readonly results: readonly (readonly PreviewResult[])[];
}

export interface Sampled {
  readonly rows: readonly SampledRow[];
  readonly summary: SampleSummary;
  readonly columns: readonly ColumnStatistics[];
}

/** Classifies the sampled rows by outcome, and counts the filled and valid cells of each column. */
export function summariseSample(list: OpenList, mappings: readonly ColumnMapping[]): Sampled {
  const cellsOf = mappings.map((mapping) => previewCells(list, mapping));
  const mapped = mappings.map(({ userType, columns }) => ({ columns, isEmail: userType === 'email_hash' }));
  return summarise(list, mapped, cellsOf, (results) => valuesOf(results.flat()).some(isUsableValue));
}

interface MappedColumns {
  readonly columns: readonly number[];
  /** Their values may have mistyped domains. */
  readonly isEmail: boolean;
}

/** Summarises the sampled rows. `isUsed` judges the results of a row, one for each of `mapped`. */
export function summarise(
  list: OpenList,
  mapped: readonly MappedColumns[],
  cellsOf: readonly PreviewCells[],
  isUsed: (results: SampledRow['results']) => boolean,
): Sampled {
  const records = sampledRows(list, mapped.flatMap(({ columns }) => columns).length);
  const rows = records.map((record) => sampleRow(record, mapped, cellsOf, isUsed));
  const count = (matches: (row: SampledRow) => boolean) => rows.filter(matches).length;
  return {
    rows,
    summary: {
      rows: rows.length,
      used: count(({ outcome }) => outcome === 'used'),
      empty: count(({ outcome }) => outcome === 'empty'),
      invalid: count(({ outcome }) => outcome === 'invalid'),
      unverified: count(({ unverified }) => unverified),
      repaired: count(({ repaired }) => repaired),
      mistyped: count(({ mistyped }) => mistyped),
      codes: mapped.map((_, index) =>
        rows.reduce((sum, { results }) => sum + valuesOf(results[index] ?? []).filter(isUsableValue).length, 0),
      ),
    },
    columns: columnStatistics(list.info.columns.length, records, rows, mapped),
  };
}

function sampleRow(
  record: readonly string[],
  mapped: readonly MappedColumns[],
  cellsOf: readonly PreviewCells[],
  isUsed: (results: SampledRow['results']) => boolean,
): SampledRow {
  const results = cellsOf.map((cells) => cells(record));
  const values = results.flatMap(valuesOf);
  return {
    outcome: isUsed(results) ? 'used' : outcomeOfUnused(values),
    unverified: values.some((value) => value.kind === 'value' && value.unverified),
    repaired: values.some((value) => value.kind === 'value' && value.repaired),
    mistyped: mapped.some(({ isEmail }, index) => isEmail && valuesOf(results[index] ?? []).some(isMistyped)),
    results,
  };
}

function outcomeOfUnused(values: readonly ValueResult[]): RowOutcome {
  return values.every((value) => value.kind === 'rejected' && value.reason === 'empty') ? 'empty' : 'invalid';
}

/** The results of all values, those of multi-value cells one by one. */
export function valuesOf(results: readonly PreviewResult[]): readonly ValueResult[] {
  return results.flatMap((result) => (result.kind === 'multi-value' ? result.results : [result]));
}

function isMistyped(value: ValueResult): boolean {
  return value.kind === 'value' && mailTypo(value.value) !== null;
}

/** Whether a value would become a line. */
export function isUsableValue({ kind }: ValueResult): boolean {
  return kind !== 'rejected';
}

function columnStatistics(
  columns: number,
  records: readonly (readonly string[])[],
  rows: readonly SampledRow[],
  mapped: readonly MappedColumns[],
): readonly ColumnStatistics[] {
  const filled = new Uint32Array(columns);
  for (const record of records) {
    for (let column = 0; column < Math.min(columns, record.length); column++) {
      if (record[column]?.trim() !== '') filled[column] = (filled[column] ?? 0) + 1;
    }
  }
  const valid = new Map<number, number>();
  for (const [index, { columns: of }] of mapped.entries()) {
    for (const [position, column] of of.entries()) {
      const usable = rows.filter(({ results }) => {
        const result = results[index]?.[position];
        return result !== undefined && valuesOf([result]).some(isUsableValue);
      });
      valid.set(column, usable.length);
    }
  }
  return Array.from(filled, (cells, column) => ({ filled: cells, valid: valid.get(column) ?? null }));
}

/** Most cells sent to the window at once, so that a list of many columns stays light. */
const MAX_SHOWN_CELLS = 200_000;
const MAX_SHOWN_ROWS = 300;
/** Below the head of the list, for each issue. */
const MAX_ROWS_PER_ISSUE = 40;

/** Positions of the rows to show: the head of the sample, then more of those that are not simply used. */
export function rowsToShow({ rows, columns }: Sampled): readonly number[] {
  const most = Math.max(2, Math.min(MAX_SHOWN_ROWS, Math.floor(MAX_SHOWN_CELLS / Math.max(1, columns.length))));
  if (rows.length <= most) return [...rows.keys()];
  const head = Math.ceil(most / 2);
  const found = { invalid: 0, empty: 0, unverified: 0, mistyped: 0, repaired: 0 };
  const further: number[] = [];
  for (let index = head; index < rows.length && head + further.length < most; index++) {
    const row = rows[index];
    const issue = row === undefined ? null : issueOf(row);
    if (issue === null || found[issue] >= MAX_ROWS_PER_ISSUE) continue;
    found[issue]++;
    further.push(index);
  }
  return [...Array(head).keys(), ...further];
}

function issueOf({ outcome, unverified, mistyped, repaired }: SampledRow): RowIssue | null {
  if (outcome !== 'used') return outcome;
  if (mistyped) return 'mistyped';
  if (unverified) return 'unverified';
  return repaired ? 'repaired' : null;
}
