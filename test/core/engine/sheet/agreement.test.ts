import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HashTask } from '../../../../src/core/engine/common/batch';
import { openList } from '../../../../src/core/list/open-list';
import { AppError } from '../../../../src/shared/errors';
import type { DialectChoice, RowFilter } from '../../../../src/shared/list';
import { type WorkbookParts, workbookOf } from '../../../../tools/samples/workbook-files';
import { randomCases } from '../../../seed';
import { tempFolder } from '../../list/temp-lists';
import { startEnginePair } from '../engine-pair';
import { EMAILS, outcomeOf } from '../hash-whole-list';
import { anyChoice, oddWorkbook } from './odd-workbooks';
import { inChunksOf } from './small-chunks';

const RUNS = Number(process.env.AGREEMENT_RUNS ?? randomCases(15));

const folder = tempFolder();
const { reference, fast } = startEnginePair();

/** Accepts nearly everything, so that a cell's content is visible in its digest or its rejected value. */
const IDS: HashTask = { ...EMAILS, userType: 'custom_audience_third_party_id', rejects: 'with-values' };

async function mustAgree(
  parts: WorkbookParts,
  choice: DialectChoice,
  task: HashTask,
  only: RowFilter | null,
  chunkBytes: number,
) {
  const path = await folder.write('list.xlsx', workbookOf(parts));
  const list = await openList({ kind: 'file', path }, choice).catch((error: unknown) => {
    // A list without rows, or with a broken head, is refused before it reaches the engine.
    if (!(error instanceof AppError)) throw error;
    return null;
  });
  if (list === null) return;
  try {
    const expected = await outcomeOf(reference, list, [task], only);
    expect(await outcomeOf(fast, inChunksOf(list, chunkBytes), [task], only)).toEqual(expected);
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
const only = fc.option(
  fc.record({
    column: fc.constantFrom(3, 3, 1, 0),
    value: fc.constantFrom('ada@example.com', '', '7', 'crm-1', 'Müller'),
  }),
);
const chunkBytes = fc.constantFrom(300, 4_000, 65_536);

describe('workbooks by the kernel', () => {
  it('give the same as the reference, whatever is in them', async () => {
    await fc.assert(
      fc.asyncProperty(oddWorkbook, anyChoice, task, only, chunkBytes, (parts, chosen, wanted, asked, bytes) =>
        mustAgree(parts, chosen, wanted, asked, bytes),
      ),
      { numRuns: RUNS },
    );
  }, 600_000);
});
