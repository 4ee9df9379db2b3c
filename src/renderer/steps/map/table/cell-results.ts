import type { FieldRejectReason } from '../../../../shared/field';
import type { ListPreview, PreviewResult, PreviewRow, ValueResult } from '../../../../shared/preview';

/** Where a column's results are within those of a row. */
export type CellResults = ReadonlyMap<number, { readonly mapping: number; readonly position: number }>;

/** The columns that a row's results belong to: those of the mappings, or of a platform file's fields. */
export function readColumns({ mappings, people }: ListPreview): readonly { readonly columns: readonly number[] }[] {
  return people?.mapping.fields ?? mappings;
}

export function cellResults(read: ReturnType<typeof readColumns>): CellResults {
  return new Map(
    read.flatMap(({ columns }, mapping) => columns.map((column, position) => [column, { mapping, position }] as const)),
  );
}

/** Null if the column is not hashed. */
export function resultAt(results: CellResults, row: PreviewRow, column: number): PreviewResult | null {
  const at = results.get(column);
  return at === undefined ? null : (row.results[at.mapping]?.[at.position] ?? null);
}

export function valuesOf(result: PreviewResult): readonly ValueResult[] {
  return result.kind === 'multi-value' ? result.results : [result];
}

/** How many of the first cells of these columns hold several values. */
export function countReportedMultiValueCells({ health }: ListPreview, isOfColumn: (column: number) => boolean): number {
  return health
    .filter(({ kind, column }) => kind === 'several-values' && isOfColumn(column))
    .reduce((sum, { count }) => sum + count, 0);
}

/** How many values of the first rows are rejected for this reason. */
export function countRejects({ rows }: ListPreview, reason: FieldRejectReason): number {
  return rows
    .flatMap(({ results }) => results.flat().flatMap(valuesOf))
    .filter((value) => value.kind === 'rejected' && value.reason === reason).length;
}
