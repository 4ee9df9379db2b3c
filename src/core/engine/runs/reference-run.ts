import { join } from 'node:path';
import type { UserType } from '../../../shared/audience';
import { digestRecordBytes } from '../../digests/digest-record';
import { DigestSorter } from '../../digests/digest-sorter';
import { formatRecords } from '../../digests/format-records';
import type { EngineAudience, HashRun } from '../common/hash-run';
import type { HashPool } from '../threads/pool';
import { hashParsedRows } from './hash-parsed-rows';

/**
 * The path that defines what is right: papaparse reads on this thread, `normalise` and `crypto.hash` run in the pool,
 * records are sorted here. Memory stays constant: at most two batches per thread are in flight.
 */
export function beginReferenceRun(pool: HashPool, { userTypes, plainIds, workFolder }: EngineAudience): HashRun {
  const strideOf = (userType: UserType) => digestRecordBytes(userType, plainIds);
  const sorters = new Map(
    userTypes.map((type) => [type, new DigestSorter(strideOf(type), join(workFolder, `${type}.spill`))]),
  );
  const sorterOf = (userType: UserType) => {
    const sorter = sorters.get(userType);
    if (sorter === undefined) throw new Error(`no audience of ${userType} was begun`);
    return sorter;
  };
  pool.notify({ kind: 'begin', spills: null });
  return {
    path: 'reference',
    async *add(list, tasks, filter, signal) {
      for await (const { digestRecords: records, ...batch } of hashParsedRows(pool, list, tasks, filter, signal)) {
        for (const [index, { userType }] of tasks.entries()) {
          await sorterOf(userType).add(records[index] ?? new Uint8Array());
        }
        yield batch;
      }
    },
    lines: (userType, signal) => formatRecords(sorterOf(userType).sorted(), strideOf(userType), signal),
    close: async () => {
      await Promise.all([...sorters.values()].map((sorter) => sorter.close()));
    },
  };
}
