import fc from 'fast-check';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { HashEngine } from '../../../../src/core/engine/engine';
import type { PersonTask } from '../../../../src/core/engine/persons/person-task';
import { startEngine } from '../../../../src/core/engine/start-engine';
import { AppError } from '../../../../src/shared/errors';
import type { DialectChoice } from '../../../../src/shared/list';
import { randomCases } from '../../../seed';
import { sha256 } from '../../../sha256';
import { NEVER, withList } from '../hash-whole-list';
import { FILTERS, filtered, TASK } from './files-of-columns';
import { personLines } from './person-lines';
import { list } from './random-people';

/** Limited by the time of a full test run. */
const RUNS = Number(process.env.AGREEMENT_RUNS ?? randomCases(12));

let reference: HashEngine;
const fast: HashEngine[] = [];

beforeAll(() => {
  const workerPath = inject('workerPath');
  reference = startEngine({ workerPath, kernelPath: null, threads: 1 });
  for (const sizes of [
    { chunk: 60, region: 1 },
    { chunk: 500, region: 16 },
  ]) {
    fast.push(startEngine({ workerPath, kernelPath: inject('kernelPath'), threads: 2, sizes }));
  }
});

afterAll(() => Promise.all([reference, ...fast].map((engine) => engine.close())));

/** What becomes of a list of these bytes. */
function linesOf(engine: HashEngine, bytes: Uint8Array, choice: DialectChoice, task: PersonTask) {
  return withList(bytes, choice, (list) => personLines(engine, list, task));
}

it('threads that read a list by the kernel make the same lines as the reference path', async () => {
  await fc.assert(
    fc.asyncProperty(
      list,
      // The last reads bytes as UTF-8 that are none.
      fc.constantFrom<readonly [string, BufferEncoding]>(
        ['utf-16le', 'utf16le'],
        ['utf-8', 'utf8'],
        ['windows-1252', 'latin1'],
        ['utf-8', 'latin1'],
      ),
      fc.record({ multiValue: fc.boolean(), base64Digests: fc.boolean(), fixTypos: fc.boolean() }),
      fc.constantFrom('DE', 'US', null),
      fc.constantFrom(...FILTERS),
      async (text, [encoding, written], choices, defaultCountry, filter) => {
        const bytes = Buffer.from(text, written);
        const choice = { encoding, delimiter: ',', header: false };
        const countryCell = defaultCountry === 'US' ? null : TASK.countryCell;
        const task = { ...filtered(filter), ...choices, defaultCountry, countryCell };
        const read = (engine: HashEngine) => linesOf(engine, bytes, choice, task);
        try {
          const expected = await read(reference);
          for (const engine of fast) expect(await read(engine)).toEqual(expected);
        } catch (error) {
          // A list without rows is refused before it reaches the engine.
          if (!(error instanceof AppError) || error.code === 'engine-stopped') throw error;
        }
      },
    ),
    { numRuns: RUNS },
  );
}, 600_000);

it.each(FILTERS.map((filter) => [filter?.header ?? 'nothing', filter] as const))(
  'threads cut a list into records themselves, filtered by %s',
  async (_, filter) => {
    const bytes = Buffer.from('email,mail,phone,name,country,zip,consent\na@example.com,,,,DE,10115,DE\n');
    for (const engine of fast) {
      await withList(bytes, {}, async (list) => {
        for await (const batch of engine.persons(list, filtered(filter), NEVER))
          expect(batch).toMatchObject({ kind: 'person-chunk' });
      });
    }
  },
);

it('suppresses people by an identifier, and nobody by a name', async () => {
  const digest = Buffer.from('973dfe463ec85785f5f95af5ba3906eedb2d931c24e69824a89ea65dba4e813b', 'hex');
  const shared = new SharedArrayBuffer(digest.length);
  new Uint8Array(shared).set(digest);
  const bytes = Buffer.from('test@example.com,,,Adler,DE,10115\nother@example.com,,,test@example.com,DE,10115\n');
  const task = { ...TASK, suppressed: { bytes: shared, count: 1 } };
  for (const engine of [reference, ...fast]) {
    const { counts } = await linesOf(engine, bytes, { delimiter: ',', header: false }, task);
    expect(counts.map(({ lines, suppressed }) => ({ lines, suppressed }))).toEqual([
      { lines: 1, suppressed: 1 },
      { lines: 1, suppressed: 1 },
      { lines: 2, suppressed: 0 },
      { lines: 1, suppressed: 1 },
      { lines: 2, suppressed: 0 },
      { lines: 2, suppressed: 0 },
      { lines: 2, suppressed: 0 },
      { lines: 2, suppressed: 0 },
    ]);
  }
});

it('counts an address and its digest in two columns of a row once', async () => {
  const bytes = Buffer.from(`Test@example.com,${sha256('test@example.com')},,,,\n`);
  for (const engine of [reference, ...fast]) {
    const { counts } = await linesOf(engine, bytes, { delimiter: ',', header: false }, TASK);
    expect(counts.slice(0, 2).map(({ columns }) => columns[0]?.values)).toEqual([1, 1]);
  }
});
