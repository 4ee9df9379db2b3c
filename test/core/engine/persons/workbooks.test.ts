import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HashEngine } from '../../../../src/core/engine/engine';
import type { PersonTask } from '../../../../src/core/engine/persons/person-task';
import type { OpenList } from '../../../../src/core/list/list';
import { openList } from '../../../../src/core/list/open-list';
import { AppError } from '../../../../src/shared/errors';
import { workbookOf } from '../../../../tools/samples/workbook-files';
import { randomCases } from '../../../seed';
import { tempFolder } from '../../list/temp-lists';
import { startEnginePair } from '../engine-pair';
import { anyChoice, oddWorkbook } from '../sheet/odd-workbooks';
import { inChunksOf } from '../sheet/small-chunks';
import { NO_CHOICES, personLines } from './person-lines';

const RUNS = Number(process.env.AGREEMENT_RUNS ?? randomCases(15));

const folder = tempFolder();
const { reference, fast } = startEnginePair();

const COLUMN = { form: 'hex', identifies: false, width: 1, fallback: null } as const;

/** The cells are read in another order than the sheet has them. */
const TASK: PersonTask = {
  ...NO_CHOICES,
  files: [
    {
      columns: [
        { ...COLUMN, field: 'email', rule: 'email', cells: [1, 2] },
        { ...COLUMN, field: 'customer-id', rule: 'customer-id', cells: [0] },
        { ...COLUMN, field: 'company', rule: 'text', form: 'plain', cells: [0] },
      ],
      keys: [[0], [1], [2]],
    },
  ],
  columns: [2, 0, 3],
  columnNames: ['', '', ''],
  rejects: 'with-values',
};

/** All rows, or those without a value in the last column. */
const anyFilter = fc.constantFrom<PersonTask['filter']>(null, { column: 3, header: '', value: '', anyYes: false });

/** A list that cannot be read to its end fails with a code. */
async function outcomeOf(engine: HashEngine, list: OpenList, task: PersonTask): Promise<unknown> {
  return personLines(engine, list, task).catch((error: unknown) => {
    if (!(error instanceof AppError) || error.code === 'engine-stopped') throw error;
    return error.code;
  });
}

describe('people of workbooks by the kernel', () => {
  it('become the same lines as on the reference path, whatever is in the cells', async () => {
    await fc.assert(
      fc.asyncProperty(
        oddWorkbook,
        anyChoice,
        fc.constantFrom(300, 4_000, 65_536),
        anyFilter,
        async (parts, choice, bytes, filter) => {
          const path = await folder.write('list.xlsx', workbookOf(parts));
          const list = await openList({ kind: 'file', path }, choice).catch((error: unknown) => {
            // A list without rows, or with a broken head, is refused before it reaches the engine.
            if (!(error instanceof AppError)) throw error;
            return null;
          });
          if (list === null) return;
          try {
            const task = { ...TASK, filter };
            expect(await outcomeOf(fast, inChunksOf(list, bytes), task)).toEqual(
              await outcomeOf(reference, list, task),
            );
          } finally {
            await list.close();
          }
        },
      ),
      { numRuns: RUNS },
    );
  }, 600_000);
});
