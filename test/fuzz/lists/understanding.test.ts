import { beforeAll, expect, it } from 'vitest';
import { tempFolder } from '../../core/list/temp-lists';
import { expectLittleMemory, expectWithin, fastest, measureMemory } from '../cost';
import { FUZZ_TIMEOUT } from '../run-cases';
import { detectAndPreview } from './detect-and-preview';
import { type ListRecipe, listOf, listRecipes } from './list-recipes';
import { runRecipes } from './run-recipes';

const folder = tempFolder();

/** A list four times as long may take this many times the work: between linear (4) and quadratic (16). */
const FACTOR = 4;
const MAX_RATIO = 10;
const MAX_BYTES = 1024 ** 2;
/** The cost of a list may be this many times that of a plain one of its size. */
const MAX_TIMES_PLAIN = 20;
/** Worth a comparison with the shorter list. */
const SUSPECT_TIMES_PLAIN = 4;

/** The baseline. */
const PLAIN = `email;phone;country\n${'ada.lovelace@example.com;+49 30 901820;DE\n'.repeat(1_000)}`;
let plainCost = 0;

beforeAll(async () => {
  const path = await folder.write('plain.csv', PLAIN);
  await detectAndPreview(path, {});
  plainCost = await fastest(() => detectAndPreview(path, {}));
  measureMemory();
});

async function runList(recipe: ListRecipe): Promise<string> {
  const long = listOf(recipe, FACTOR);
  if (long.length > MAX_BYTES) return 'too long';
  const path = await folder.write('list', listOf(recipe, 1));
  const longPath = await folder.write('long', long);
  const understood = await detectAndPreview(path, recipe.choice);
  expect(await detectAndPreview(path, recipe.choice)).toBe(understood);
  const work = () => detectAndPreview(longPath, recipe.choice);
  const budget = MAX_TIMES_PLAIN * plainCost * Math.max(1, long.length / PLAIN.length);
  const { milliseconds } = await expectLittleMemory(() => expectWithin(budget, work));
  if (milliseconds > SUSPECT_TIMES_PLAIN * plainCost) {
    const short = Math.max(plainCost / 2, await fastest(() => detectAndPreview(path, recipe.choice)));
    if (milliseconds / short >= MAX_RATIO) expect((await fastest(work)) / short).toBeLessThan(MAX_RATIO);
  }
  return understood.startsWith('[') ? 'understood' : understood;
}

const PLAIN_RECIPE: ListRecipe = {
  encoding: 'utf-8',
  bom: false,
  delimiter: ';',
  lineEnd: '\n',
  quotes: 'none',
  preamble: [],
  header: [['email'], ['phone']],
  rows: [[['a@example.com'], ['+49 30 901820']]],
  grows: 'cell',
  times: 8_000,
  choice: {},
};

/** Earlier failures. */
const KEPT: readonly ListRecipe[] = [
  // Wide rows among as many short ones, with some columns used: each row was examined for each of them.
  {
    ...PLAIN_RECIPE,
    bom: true,
    delimiter: ',',
    header: [['a@b.de;c@d.fr', '<b>'], ['id'], [], ['1-800-FLOWERS']],
    rows: [
      [['a@example.com', '\r'], ['x'], ['a@example.com']],
      [['a@example.com'], ['x'], ['y']],
    ],
    grows: 'columns',
    times: 1_000,
  },
  // Cells with very many values, of either kind.
  {
    ...PLAIN_RECIPE,
    delimiter: '\t',
    rows: [[['x;', 'd41d8cd98f00b204e9800998ecf8427e', ';']], [['a@example.com']]],
    times: 4_000,
  },
  { ...PLAIN_RECIPE, header: [['phone']], rows: [[['030', '/90 18-20']], [['030/90 18-20']]], times: 4_000 },
  // Names and values of combining marks, and of multi-byte letters.
  { ...PLAIN_RECIPE, header: [['a', '\u0316\u0301'], ['email']], grows: 'name of a column' },
  { ...PLAIN_RECIPE, rows: [[['a@', '王'], ['0']], [['a@example.com']]] },
  { ...PLAIN_RECIPE, rows: [[['a@', '\uFDFA', '\u0301'], ['0']], [['a@example.com']]] },
  // Encodings that only the decoder knows.
  { ...PLAIN_RECIPE, times: 1, choice: { encoding: 'cesu8' } },
  { ...PLAIN_RECIPE, times: 1, choice: { encoding: 'hex' } },
];

it(
  'a list is detected the same each time, in time and memory in proportion to its length',
  async () => {
    const outcomes = await runRecipes(listRecipes, { quick: 8, kept: KEPT }, runList);
    expect(outcomes.get('understood')).toBeGreaterThan(8);
  },
  FUZZ_TIMEOUT,
);
