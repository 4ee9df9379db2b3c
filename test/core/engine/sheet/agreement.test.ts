import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HashTask } from '../../../../src/core/engine/common/batch';
import type { HashEngine } from '../../../../src/core/engine/engine';
import type { OpenList } from '../../../../src/core/list/list';
import { openList } from '../../../../src/core/list/open-list';
import { AppError } from '../../../../src/shared/errors';
import type { DialectChoice } from '../../../../src/shared/list';
import { type WorkbookParts, workbookOf } from '../../../../tools/samples/workbook-files';
import { tempFolder } from '../../list/temp-lists';
import { startEnginePair } from '../engine-pair';
import { EMAILS, hashByUserType } from '../hash-whole-list';
import { anyChoice, oddWorkbook } from './odd-workbooks';
import { inChunksOf } from './small-chunks';

const RUNS = Number(process.env.AGREEMENT_RUNS ?? 60);

const folder = tempFolder();
const { reference, fast } = startEnginePair();

/** Takes nearly all there is, so that what a cell holds is told by its digest, or by the value that is rejected. */
const IDS: HashTask = { ...EMAILS, userType: 'custom_audience_third_party_id', rejects: 'with-values' };

/** What an engine makes of a workbook, or how it refuses it. */
async function outcomeOf(engine: HashEngine, list: OpenList, task: HashTask): Promise<unknown> {
  try {
    const { path: _path, bytesRead: _bytesRead, ...hashed } = await hashByUserType(engine, [list], [task]);
    return hashed;
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'engine-stopped') throw error;
    return error.code;
  }
}

async function mustAgree(parts: WorkbookParts, choice: DialectChoice, task: HashTask, chunkBytes: number) {
  const path = await folder.write('list.xlsx', workbookOf(parts));
  const list = await openList({ kind: 'file', path }, choice).catch((error: unknown) => {
    // A list without any row, or with a broken head, is refused before it comes to the engine.
    if (!(error instanceof AppError)) throw error;
    return null;
  });
  if (list === null) return;
  try {
    const expected = await outcomeOf(reference, list, task);
    expect(await outcomeOf(fast, inChunksOf(list, chunkBytes), task)).toEqual(expected);
  } finally {
    await list.close();
  }
}

const task = fc
  .record({
    columns: fc.constantFrom([0], [1], [2, 0], [0, 1, 2]),
    rejects: fc.constantFrom('counted', 'listed', 'with-values'),
    userType: fc.constantFrom('custom_audience_third_party_id', 'email_hash'),
  })
  .map((parts): HashTask => ({ ...IDS, ...parts, columnNames: parts.columns.map(() => '') }));
const chunkBytes = fc.constantFrom(300, 4_000, 65_536);

describe('workbooks by the kernel', () => {
  it('give what the reference gives, whatever is in them', async () => {
    await fc.assert(
      fc.asyncProperty(oddWorkbook, anyChoice, task, chunkBytes, (parts, chosen, wanted, bytes) =>
        mustAgree(parts, chosen, wanted, bytes),
      ),
      { numRuns: RUNS },
    );
  }, 600_000);
});
