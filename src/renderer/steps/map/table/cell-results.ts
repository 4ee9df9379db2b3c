import type { ColumnMapping } from '../../../../shared/list';
import type { PreviewResult, ValueResult } from '../../../../shared/preview';

/** Where the results of a column lie in those of a row. */
export type CellResults = ReadonlyMap<number, { readonly mapping: number; readonly position: number }>;

export function cellResults(mappings: readonly ColumnMapping[]): CellResults {
  return new Map(
    mappings.flatMap(({ columns }, mapping) =>
      columns.map((column, position) => [column, { mapping, position }] as const),
    ),
  );
}

export function valuesOf(result: PreviewResult): readonly ValueResult[] {
  return result.kind === 'multi-value' ? result.results : [result];
}
