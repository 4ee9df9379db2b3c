import type { NamedFilter } from '../../list/filter-rows';
import type { OpenList } from '../../list/list';
import type { SheetBytes } from '../../list/list-bytes';
import type { HashTask } from '../common/batch';
import { withColumns } from '../common/counts/packed-rejects';
import type { EngineBatch } from '../common/hash-run';
import { planMappedCells } from '../fast/hash-chunk';
import type { ReadingSizes } from '../fast/reading/reading-sizes';
import { SheetRecords } from '../sheet/sheet-records';
import type { HashPool } from '../threads/pool';
import { hashParallel } from './hash-parallel';
import { hashParsedRows } from './hash-parsed-rows';
import { withoutRows } from './without-rows';

/**
 * Hashes a sheet as records made of its rows. If a row cannot become one, the sheet is read again by the reference path
 * from the beginning, without the rows that are already hashed.
 */
export async function* hashSheet(
  pool: HashPool,
  kernel: WebAssembly.Module,
  list: OpenList,
  bytes: SheetBytes,
  tasks: readonly HashTask[],
  filter: NamedFilter | null,
  sizes: ReadingSizes,
  signal: AbortSignal,
): AsyncGenerator<EngineBatch> {
  const columns = [...planMappedCells(tasks, filter).columns].sort((a, b) => a - b);
  const records = new SheetRecords(kernel, bytes, columns);
  const recordTasks = tasks.map((task) => ofRecords(task, columns));
  const recordFilter = filter === null ? null : { ...filter, column: columns.indexOf(filter.column) };
  for await (const batch of hashParallel(pool, list.info.name, records, recordTasks, recordFilter, sizes, signal)) {
    yield { ...batch, rejects: withColumns(batch.rejects, columns) };
  }
  const rows = records.rowsBeforeRest;
  if (rows !== null) yield* hashParsedRows(pool, withoutRows(list, rows), tasks, filter, signal);
}

/** The same task for records that hold only some of the columns. */
function ofRecords(task: HashTask, columns: readonly number[]): HashTask {
  const placeOf = (column: number) => columns.indexOf(column);
  const { countryColumn } = task;
  return {
    ...task,
    columns: task.columns.map(placeOf),
    labelColumns: task.labelColumns.map((column) => (column === null ? null : placeOf(column))),
    countryColumn: countryColumn === null ? null : placeOf(countryColumn),
    ownCountries: task.ownCountries.map((own) => ({
      ...own,
      countryColumn: placeOf(own.countryColumn),
      columns: own.columns.map(placeOf),
    })),
  };
}
