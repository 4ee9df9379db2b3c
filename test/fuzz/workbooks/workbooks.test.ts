import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { HashTask } from '../../../src/core/engine/common/batch';
import type { HashEngine } from '../../../src/core/engine/engine';
import { startEngine } from '../../../src/core/engine/start-engine';
import { BUDGETS } from '../../../src/core/list/budgets';
import type { OpenList } from '../../../src/core/list/list';
import { textWorkbook } from '../../../tools/samples/workbook-files';
import { EMAILS, outcomeOf } from '../../core/engine/hash-whole-list';
import { inChunksOf } from '../../core/engine/sheet/small-chunks';
import { tempFolder } from '../../core/list/temp-lists';
import { startProcessorTime } from '../../processor-time';
import { type Costly, expectLittleMemory, fastest, measureMemory } from '../cost';
import { type ReadThrough, readThrough } from '../lists/read-through';
import { runRecipes } from '../lists/run-recipes';
import { FUZZ_TIMEOUT } from '../run-cases';
import { type WorkbookRecipe, workbookRecipes } from './workbook-recipes';
import { workbookFile } from './write-workbook';

const folder = tempFolder();
/**
 * The cost of a workbook may be this many times that of a valid one with parts and cells as long. Rows that end in the
 * last column on every sheet looked into take twenty times; work that grows with the square takes hundreds.
 */
const MAX_TIMES_SOUND = 80;
const ROWS = [['email', 'country'], ...Array.from({ length: 2_000 }, (_, i) => [`p${i}@example.com`, 'DE'])];
/** In the cells of all recipes: no error may quote it. */
const QUOTED = 'a@example.com';

/**
 * Accepts nearly everything, so that a cell's content is visible in its digest or its rejected value; the column
 * between them is not used, so that addresses matter.
 */
const CELL_TASK: HashTask = {
  ...EMAILS,
  userType: 'custom_audience_third_party_id',
  columns: [0, 2],
  columnNames: ['', ''],
  rejects: 'with-values',
};
/** A few bytes, so that rows and strings are cut everywhere; real chunks are longer. */
const CHUNK_BYTES = 1_000;

let soundCost = 0;
let soundSize = 0;
let reference: HashEngine;
let fast: HashEngine;

beforeAll(async () => {
  const workerPath = inject('workerPath');
  reference = startEngine({ workerPath, kernelPath: null, threads: 1 });
  fast = startEngine({ workerPath, kernelPath: inject('kernelPath'), threads: 2 });
  const path = await folder.write('sound.xlsx', textWorkbook(ROWS));
  soundSize = (await readAndHash(path)).result.chars + ROWS.length * 100;
  soundCost = await fastest(() => read(path));
  measureMemory();
});

afterAll(() => {
  reference.close();
  fast.close();
});

async function runWorkbook(recipe: WorkbookRecipe): Promise<string> {
  const { bytes, unpacked } = workbookFile(recipe);
  const path = await folder.write('book.xlsx', bytes);
  const { result, milliseconds } = await expectLittleMemory(() => readAndHash(path));
  const size = unpacked + result.chars * searchedSheets(recipe);
  const budget = MAX_TIMES_SOUND * soundCost * Math.max(1, size / soundSize);
  if (milliseconds > budget) expect(await fastest(() => read(path))).toBeLessThanOrEqual(budget);
  return 'code' in result.outcome ? result.outcome.code : 'read';
}

const read = (path: string) => readThrough({ kind: 'file', path }, {}, QUOTED);

/** Opens a workbook once, which takes most of the time of many: the cost is that of reading alone. */
async function readAndHash(path: string): Promise<Costly<ReadThrough>> {
  const elapsed = startProcessorTime();
  let microseconds: number | null = null;
  const result = await readThrough({ kind: 'file', path }, {}, QUOTED, async (list) => {
    microseconds = elapsed();
    await expectSameDigests(list);
  });
  return { result, milliseconds: (microseconds ?? elapsed()) / 1_000 };
}

/** Kernel and reference must agree on a workbook. */
async function expectSameDigests(list: OpenList): Promise<void> {
  const isSheet = list.bytes?.kind === 'sheet';
  const expected = await outcomeOf(reference, list, [CELL_TASK]);
  expect(await outcomeOf(fast, isSheet ? inChunksOf(list, CHUNK_BYTES) : list, [CELL_TASK])).toEqual(expected);
}

/** The total cost may be that of all sheets looked into, which are mostly alike. */
function searchedSheets({ sheets, grows, times }: WorkbookRecipe): number {
  return Math.min(BUDGETS.searchedSheets, sheets.length * (grows.includes('sheets') ? Math.max(1, times) : 1));
}

/** Valid, with two rows of one text each. */
const IN_ORDER: WorkbookRecipe = {
  sheets: [
    {
      name: 'Leads',
      state: 'visible',
      dimension: '',
      merged: 0,
      rows: [{ number: null, cells: [{ at: null, type: 's', style: null, value: ['1'], form: 'v' }], attributes: 0 }],
    },
  ],
  strings: [['email'], ['a@example.com'], ['x']],
  formats: [],
  styles: [],
  relations: 'sound',
  prefix: '',
  namespace: '',
  prologue: 'xml',
  grows: ['rows'],
  times: 1,
  epoch: '0',
};
const inLastColumn = { at: 'XFD1', type: 's', style: null, value: ['1'], form: 'v' } as const;

/** Earlier failures. */
const KEPT: readonly WorkbookRecipe[] = [
  // Rows that refer to one long text: a small file that stands for gigabytes.
  { ...IN_ORDER, grows: ['rows', 'the string'], times: 20_000 },
  // Rows of one cell in the last column.
  {
    ...IN_ORDER,
    sheets: IN_ORDER.sheets.map((one) => ({ ...one, rows: [{ number: null, cells: [inLastColumn], attributes: 0 }] })),
    times: 20_000,
  },
  // A row with very many attributes, strings without text, relations without a target.
  {
    ...IN_ORDER,
    sheets: IN_ORDER.sheets.map((one) => ({ ...one, rows: one.rows.map((row) => ({ ...row, attributes: 1 })) })),
    grows: ['attributes'],
    times: 65_000,
  },
  // Very many sheets whose rows end in the last column.
  {
    ...IN_ORDER,
    sheets: IN_ORDER.sheets.map((one) => ({
      ...one,
      rows: ['next', 'next'].map((number) => ({ number, cells: [inLastColumn], attributes: 0 })),
    })),
    grows: ['styles', 'sheets'],
    times: 256,
  },
  { ...IN_ORDER, strings: [[''], ['a@example.com']], grows: ['strings'], times: 65_000 },
  { ...IN_ORDER, grows: ['relations', 'sheets'], times: 65_000 },
  // The longest number format, and many of them.
  { ...IN_ORDER, formats: [['0', '"+"', '#']], styles: ['200'], grows: ['the format'], times: 10_000 },
];

it(
  'an invalid workbook is read or refused with an error, in time and memory in proportion to its content',
  async () => {
    const outcomes = await runRecipes(workbookRecipes, { quick: 15, kept: KEPT }, runWorkbook);
    // As a share: on a slow machine the time is over before all cases were run.
    const all = [...outcomes.values()].reduce((sum, count) => sum + count, 0);
    for (const outcome of ['read', 'list-not-readable']) {
      if (all > 30) expect((outcomes.get(outcome) ?? 0) / all, outcome).toBeGreaterThan(0.1);
    }
  },
  FUZZ_TIMEOUT,
);
