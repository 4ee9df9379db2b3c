import type { RowFilter } from '../../shared/list';
import { saysNo, saysYes } from './columns/opt-out-cells';
import { saysOptOut } from './columns/read-header';
import type { OpenList } from './list';
import type { ReadBatch, ReadRow } from './text/read-rows';

/** A list of which only some rows are read. */
export interface FilteredList {
  readonly list: OpenList;
  /** Rows of the full pass that were left out so far. */
  leftOut(): number;
}

/**
 * Leaves out the rows that do not say in a column what was asked for. The rows go to the engine as records, whatever its
 * path: which bytes are a row that counts, only its cells tell. A row that is too long to be kept stays, to be rejected.
 */
export function filterRows(list: OpenList, { column, value }: RowFilter): FilteredList {
  const saysSo = testFor(list.header[column] ?? '', value);
  let left = 0;
  const isKept = (record: ReadRow) => record === null || saysSo(record[column] ?? '');
  async function* kept(batches: AsyncIterable<ReadBatch>): AsyncGenerator<ReadBatch, void, undefined> {
    for await (const batch of batches) {
      const flags = batch.rows.map(isKept);
      const rows = batch.rows.filter((_, index) => flags[index] === true);
      left += batch.rows.length - rows.length;
      yield {
        rows,
        rowNumbers: batch.rowNumbers.filter((_, index) => flags[index] === true),
        bytesRead: batch.bytesRead,
      };
    }
  }
  return {
    list: {
      ...list,
      bytes: null,
      records: (signal) => {
        const { batches, problems } = list.records(signal);
        return { batches: kept(batches), problems };
      },
    },
    leftOut: () => left,
  };
}

/** Of a column of opt-outs, who is asked for with a no said nothing, or no in whatever words. */
function testFor(header: string, value: string): (cell: string) => boolean {
  if (saysOptOut(header) && (value.trim() === '' || saysNo(value))) return (cell) => !saysYes(cell);
  const wanted = plain(value);
  return (cell) => plain(cell) === wanted;
}

/** Letter case and spaces around a word do not matter; the word itself does. */
function plain(word: string): string {
  return word.trim().toLowerCase();
}
