import type { RowFilter } from '../../shared/column-mapping';
import { isNo, isYes, saysNo, saysYes } from './columns/opt-out-cells';
import { readHeader, saysOptOut } from './columns/read-header';
import type { OpenList } from './list';
import type { ReadBatch } from './text/read-rows';

/** The value that used rows have, and what it means in its column. */
export interface NamedFilter extends RowFilter {
  /** Decides the meaning of a no. */
  readonly header: string;
  /** The value means yes, and so does any other word for it: a workbook says TRUE where its reader sees WAHR. */
  readonly anyYes: boolean;
}

/** The filter with the meaning of its value. */
export function nameFilter({ header, sample }: Pick<OpenList, 'header' | 'sample'>, filter: RowFilter): NamedFilter {
  const { column, value } = filter;
  const name = header[column] ?? '';
  return { ...filter, header: name, anyYes: isYes(value) && answers(name, value, sample, column) };
}

/**
 * Whether a column answers a question with yes or no. Elsewhere “da” and “ja” are languages, and “S” and “X” are sizes:
 * a column whose name asks nothing must hold nothing but answers, and none as the value has it.
 */
function answers(header: string, value: string, sample: OpenList['sample'], column: number): boolean {
  const { isConsent, isOptOut, isOther, kinds } = readHeader(header);
  const asks = isConsent || isOptOut;
  if (asks && value.trim().length > 1) return true;
  const cells = new Set(sample.map((row) => plain(row[column] ?? '')));
  cells.delete('');
  if (!asks && (isOther || kinds.length > 0 || cells.has(plain(value)))) return false;
  return [...cells].some(isYes) && [...cells].every((cell) => isYes(cell) || isNo(cell));
}

/** Whether a row is used, by its cell in the filter's column. */
export type CellTest = (cell: string) => boolean;

/** Rows without those that a filter excludes. */
export interface KeptRows extends Pick<ReadBatch, 'rows' | 'rowNumbers'> {
  readonly filteredOut: number;
}

/** Keeps all rows without a filter. A row too long to keep stays in, to be rejected. */
export function createRowKeeper(
  filter: NamedFilter | null,
): (batch: Pick<ReadBatch, 'rows' | 'rowNumbers'>) => KeptRows {
  if (filter === null) return (batch) => ({ ...batch, filteredOut: 0 });
  const { column } = filter;
  const matches = createCellTest(filter);
  return ({ rows, rowNumbers }) => {
    const isKept = rows.map((row) => row === null || matches(row[column] ?? ''));
    const kept = rows.filter((_, index) => isKept[index] === true);
    return {
      rows: kept,
      rowNumbers: rowNumbers.filter((_, index) => isKept[index] === true),
      filteredOut: rows.length - kept.length,
    };
  };
}

/**
 * Tests a row's cell against the filter. In an opt-out column, a filter for no also accepts an empty cell and other
 * words for no.
 */
export function createCellTest({ header, value, anyYes }: NamedFilter): CellTest {
  if (saysOptOut(header) && (value.trim() === '' || saysNo(value))) return (cell) => !saysYes(cell);
  if (anyYes) return isYes;
  const wanted = plain(value);
  return (cell) => plain(cell) === wanted;
}

/** Letter case and surrounding spaces do not matter. */
function plain(word: string): string {
  return word.trim().toLowerCase();
}
