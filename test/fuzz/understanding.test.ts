import { beforeAll, expect, it } from 'vitest';
import { tempFolder } from '../core/list/temp-lists';
import { expectLittleMemory, expectWithin, fastest, measureMemory } from './cost';
import { type ListRecipe, listOf, listRecipes } from './list-recipes';
import { FUZZ_TIMEOUT } from './run-cases';
import { runRecipes } from './run-recipes';
import { understand } from './understand';

const folder = tempFolder();

/** Four times the list may take so many times the work: between linear (4) and quadratic (16). */
const FACTOR = 4;
const MAX_RATIO = 10;
const MAX_BYTES = 1024 ** 2;
/** A list may take so many times what a plain one of its size takes. */
const MAX_TIMES_PLAIN = 20;
/** Worth a second look. */
const SUSPECT_TIMES_PLAIN = 4;

/** The measure of all others. */
const PLAIN = `email;phone;country\n${'ada.lovelace@example.com;+49 30 901820;DE\n'.repeat(1_000)}`;
let plainCost = 0;

beforeAll(async () => {
  const path = await folder.write('plain.csv', PLAIN);
  await understand(path, {});
  plainCost = await fastest(() => understand(path, {}));
  measureMemory();
});

async function runList(recipe: ListRecipe): Promise<string> {
  const long = listOf(recipe, FACTOR);
  if (long.length > MAX_BYTES) return 'too long';
  const path = await folder.write('list', listOf(recipe, 1));
  const longPath = await folder.write('long', long);
  const understood = await understand(path, recipe.choice);
  expect(await understand(path, recipe.choice)).toBe(understood);
  const work = () => understand(longPath, recipe.choice);
  const budget = MAX_TIMES_PLAIN * plainCost * Math.max(1, long.length / PLAIN.length);
  const { milliseconds } = await expectLittleMemory(() => expectWithin(budget, work));
  if (milliseconds > SUSPECT_TIMES_PLAIN * plainCost) {
    const short = Math.max(plainCost / 2, await fastest(() => understand(path, recipe.choice)));
    expect((await fastest(work)) / short).toBeLessThan(MAX_RATIO);
  }
  return understood.startsWith('[') ? 'understood' : understood;
}

/** What failed once. */
const KEPT: readonly ListRecipe[] = [
  // Wide rows among as many short ones, some of whose columns are used: each row was asked for each of them.
  {
    encoding: 'utf-8',
    bom: true,
    delimiter: ',',
    lineEnd: '\n',
    quotes: 'none',
    preamble: [],
    header: [['a@b.de;c@d.fr', '<b>'], ['id'], [], ['1-800-FLOWERS']],
    rows: [
      [['a@example.com', '\r'], ['x'], ['a@example.com']],
      [['a@example.com'], ['x'], ['y']],
    ],
    grows: 'columns',
    times: 1_000,
    choice: {},
  },
];

it(
  'a list is understood the same each time, in time and memory that go with its length',
  async () => {
    const outcomes = await runRecipes(listRecipes, { quick: 60, kept: KEPT }, runList);
    expect(outcomes.get('understood')).toBeGreaterThan(20);
  },
  FUZZ_TIMEOUT,
);
