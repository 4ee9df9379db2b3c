import type { OpenList } from '../../list/list';
import type { ReadBatch } from '../../list/text/read-rows';

/** The same list without its first rows, which are hashed already. */
export function withoutRows(list: OpenList, count: number): Pick<OpenList, 'records'> {
  async function* rest(batches: AsyncIterable<ReadBatch>): AsyncGenerator<ReadBatch, void, undefined> {
    let left = count;
    for await (const batch of batches) {
      const rows = batch.rows.slice(left);
      if (rows.length > 0) yield { ...batch, rows, rowNumbers: batch.rowNumbers.slice(left) };
      left = Math.max(0, left - batch.rows.length);
    }
  }
  return {
    records: (signal) => {
      const { batches, problems } = list.records(signal);
      return { batches: rest(batches), problems };
    },
  };
}
