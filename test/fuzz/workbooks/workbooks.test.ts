import { beforeAll, expect, it } from 'vitest';
import { textWorkbook } from '../../../tools/samples/workbook-files';
import { tempFolder } from '../../core/list/temp-lists';
import { costOf, expectLittleMemory, fastest, measureMemory } from '../cost';
import { readThrough } from '../read-through';
import { FUZZ_TIMEOUT } from '../run-cases';
import { runRecipes } from '../run-recipes';
import { type WorkbookRecipe, workbookRecipes } from './workbook-recipes';
import { workbookFile } from './write-workbook';

const folder = tempFolder();
/** A workbook may take so many times what a sound one takes whose parts, and whose cells, are as long. */
const MAX_TIMES_SOUND = 20;
const ROWS = [['email', 'country'], ...Array.from({ length: 2_000 }, (_, i) => [`p${i}@example.com`, 'DE'])];
/** No sentence quotes this: it stands in the cells of all recipes. */
const QUOTED = 'a@example.com';

let soundCost = 0;
let soundSize = 0;

beforeAll(async () => {
  const path = await folder.write('sound.xlsx', textWorkbook(ROWS));
  const read = () => readThrough({ kind: 'file', path }, {}, QUOTED);
  soundSize = (await read()).chars + ROWS.length * 100;
  soundCost = await fastest(read);
  measureMemory();
});

async function runWorkbook(recipe: WorkbookRecipe): Promise<string> {
  const { bytes, unpacked } = workbookFile(recipe);
  const path = await folder.write('book.xlsx', bytes);
  const { result, milliseconds } = await expectLittleMemory(() => costOfReading(path));
  const budget = MAX_TIMES_SOUND * soundCost * Math.max(1, (unpacked + result.chars) / soundSize);
  if (milliseconds > budget) expect(await fastest(() => costOfReading(path))).toBeLessThanOrEqual(budget);
  return 'code' in result.outcome ? result.outcome.code : 'read';
}

function costOfReading(path: string) {
  return costOf(() => readThrough({ kind: 'file', path }, {}, QUOTED));
}

/** What failed once. */
const KEPT: readonly WorkbookRecipe[] = [];

it(
  'a workbook that is out of order is read or refused in a sentence, in time and memory that go with what it holds',
  async () => {
    const outcomes = await runRecipes(workbookRecipes, { quick: 150, kept: KEPT }, runWorkbook);
    for (const outcome of ['read', 'list-not-readable']) expect(outcomes.get(outcome), outcome).toBeGreaterThan(10);
  },
  FUZZ_TIMEOUT,
);
