import type { HashedBatch, HashTask } from '../../../src/core/engine/common/batch';
import { unpackRejects } from '../../../src/core/engine/common/counts/packed-rejects';
import { DigestRecordWriter } from '../../../src/core/engine/common/digest-writer';
import { hashRows } from '../../../src/core/engine/common/hash-rows';
import type { EnginePath } from '../../../src/core/engine/common/hash-run';
import { packCells } from '../../../src/core/engine/common/pack-cells';
import { loadRules } from '../../../src/core/engine/common/rules/load-rules';
import type { Reject } from '../../../src/shared/audience';

type PlainlyHashed = Omit<HashedBatch, 'rejects'> & {
  readonly rejects: readonly Reject[];
  readonly digests: readonly string[];
};

/** Hashes records as the rows from number 2; null is a record that was too long. */
export async function hashRecords(
  task: HashTask,
  records: readonly (readonly string[] | null)[],
  path: EnginePath = 'reference',
): Promise<PlainlyHashed> {
  const rows = Uint32Array.from(records, (_, index) => index + 2);
  const writer = new DigestRecordWriter(task, records.length * task.columns.length);
  const hashed = hashRows(
    task,
    await loadRules(task, path),
    packCells({ rows: records, rowNumbers: rows }, task),
    writer,
  );
  const digestRecords = writer.finish();
  return {
    ...hashed,
    rejects: [...unpackRejects(hashed.rejects)],
    digestRecords,
    digests: Buffer.from(digestRecords).toString('hex').match(/.{64}/g) ?? [],
  };
}
