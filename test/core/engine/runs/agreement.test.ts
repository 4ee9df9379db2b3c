import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { HashTask } from '../../../../src/core/engine/common/batch';
import type { HashEngine } from '../../../../src/core/engine/engine';
import type { ReadingSizes } from '../../../../src/core/engine/fast/reading/reading-sizes';
import { startEngine } from '../../../../src/core/engine/start-engine';
import type { RowFilter } from '../../../../src/shared/column-mapping';
import { AppError } from '../../../../src/shared/errors';
import type { DialectChoice } from '../../../../src/shared/list';
import { randomCases } from '../../../seed';
import { encode } from '../../list/temp-lists';
import { EMAILS, hashByUserType, withList } from '../hash-whole-list';
import { bytes, choices, consentLists, filter, plainLists, wideLists } from './random-lists';
import { manyColumns, severalTasks, task } from './random-tasks';

/** Small enough that cells, quotes and line ends meet every boundary between chunks, regions and threads. */
const SIZES: readonly ReadingSizes[] = [
  { chunk: 40, region: 1 },
  { chunk: 200, region: 16 },
  { chunk: 4096, region: 1 },
];

/** Runs per property, each with one of the sizes; limited by the time of a full test run. */
const RUNS = Number(process.env.AGREEMENT_RUNS ?? randomCases(20));

let reference: HashEngine;
const fast: HashEngine[] = [];

beforeAll(() => {
  const workerPath = inject('workerPath');
  reference = startEngine({ workerPath, kernelPath: null, threads: 1 });
  for (const sizes of SIZES)
    fast.push(startEngine({ workerPath, kernelPath: inject('kernelPath'), threads: 2, sizes }));
});

afterAll(() => Promise.all([reference, ...fast].map((engine) => engine.close())));

/** Agreement for one of the sizes. */
const mustAgreeAt = (size: number, bytes: Buffer, choice: DialectChoice, ...tasks: HashTask[]) =>
  compare(fast.slice(size, size + 1), bytes, choice, tasks);
/** Agreement for all sizes. */
const mustAgree = (bytes: Buffer, choice: DialectChoice, ...tasks: HashTask[]) => compare(fast, bytes, choice, tasks);

/** Digests, order, every count and every reject, or the same failure. */
async function compare(
  engines: readonly HashEngine[],
  written: Buffer,
  choice: DialectChoice,
  tasks: readonly HashTask[],
  filter: RowFilter | null = null,
): Promise<void> {
  const bytes = choice.encoding?.startsWith('utf-16') ? encode(written.toString(), choice.encoding) : written;
  await withList(bytes, choice, async (list) => {
    const { path: _path, bytesRead: _read, ...expected } = await hashByUserType(reference, [list], tasks, filter);
    for (const engine of engines) {
      const { path, bytesRead, ...hashed } = await hashByUserType(engine, [list], tasks, filter);
      expect(path).toBe('fast');
      expect(bytesRead).toBeLessThanOrEqual(bytes.length);
      expect(hashed).toEqual(expected);
    }
  }).catch((error: unknown) => {
    // A list without rows is refused before it reaches the engine.
    if (!(error instanceof AppError) || error.code === 'engine-stopped') throw error;
  });
}

const sizes = fc.nat({ max: SIZES.length - 1 });

describe('the fast path', () => {
  it('agrees with the reference on plain lists, whatever is in their cells', async () => {
    const agree = (size: number, list: Buffer, task: HashTask) =>
      mustAgreeAt(size, list, { header: true, delimiter: ',' }, task);
    const oneMapped = task.map((whole) => ({ ...whole, columns: [whole.columns[0] ?? 0], multiValue: false }));
    await fc.assert(fc.asyncProperty(sizes, plainLists, fc.oneof(oneMapped, task), agree), { numRuns: RUNS });
  }, 600_000);

  it('agrees with the reference on arbitrary bytes, byte for byte and reject for reject', async () => {
    await fc.assert(fc.asyncProperty(sizes, bytes, choices, task, mustAgreeAt), { numRuns: RUNS });
  }, 600_000);

  it('agrees with the reference when a filter keeps only some rows', async () => {
    const agree = (size: number, list: Buffer, choice: DialectChoice, tasks: HashTask[], filter: RowFilter) =>
      compare(fast.slice(size, size + 1), list, choice, tasks, filter);
    const lists = fc.oneof(bytes, consentLists);
    const tasks = fc.oneof(
      task.map((one) => [one]),
      severalTasks,
    );
    await fc.assert(fc.asyncProperty(sizes, lists, choices, tasks, filter, agree), { numRuns: RUNS });
  }, 600_000);

  it('agrees with the reference when very many columns are used, in longer and shorter rows', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, wideLists, manyColumns, (size, list, task) =>
        mustAgreeAt(size, list, { header: false, delimiter: ',' }, task),
      ),
      { numRuns: RUNS },
    );
  }, 600_000);

  it('agrees with the reference when one pass makes lines of several user types', async () => {
    const agree = (size: number, list: Buffer, choice: DialectChoice, tasks: HashTask[]) =>
      mustAgreeAt(size, list, choice, ...tasks);
    await fc.assert(fc.asyncProperty(sizes, fc.oneof(bytes, plainLists), choices, severalTasks, agree), {
      numRuns: RUNS,
    });
  }, 600_000);

  it.each([0, 1, 55, 56, 63, 64, 65, 255, 4095, 4096, 65_535, 65_536, 65_537, 100_000])(
    'agrees on cells of %i bytes, plain and in quotes',
    async (length) => {
      for (const filler of ['a', 'ä', '""', '\n']) {
        const inner = filler.repeat(Math.ceil(length / filler.length)).slice(0, length);
        const text = `x,mail\n1,${inner.replaceAll(/["\n]/g, 'b')}\n2,"${inner}"\n3,"${inner}@example.com"\n4,a@b.de`;
        await mustAgree(
          Buffer.from(text),
          { header: true, delimiter: ',' },
          { ...EMAILS, columns: [1], rejects: 'with-values' },
        );
      }
    },
    120_000,
  );

  it('agrees on a quote that is never closed, in the middle and at the end', async () => {
    const people = (from: number) =>
      Array.from({ length: 4000 }, (_, i) => `${from + i},p${from + i}@example.com\n`).join('');
    for (const text of [
      `id,mail\n${people(0)}9,"open@example.com\n${people(4000)}`,
      `id,mail\n${people(0)}9,"open@example.com\n${people(4000).repeat(12)}`,
      `id,mail\n${people(0)}9,"open@example.com`,
      `id,mail\n${people(0)}9,a"b@example.com\n8,"c"d@example.com\n${people(4000)}`,
    ]) {
      await mustAgree(Buffer.from(text), { header: true, delimiter: ',' }, { ...EMAILS, columns: [1] });
    }
  }, 120_000);

  it('agrees on lines above the rows, including blank and quoted ones', async () => {
    const text = '\n\r\nCustomers, "March\r# two\nx@y.de\nmail\na@b.de\n"c@d.fr"\n';
    for (const header of [true, false]) {
      for (let skippedLines = 0; skippedLines < 9; skippedLines++) {
        await mustAgree(Buffer.from(text), { header, delimiter: ',', skippedLines }, EMAILS);
      }
    }
  });

  it('agrees on lines that are quoted as a whole, wherever their delimiters are', async () => {
    const lines = [1, 61, 62, 63, 64, 65, 130].map((digits) => `"${'7'.repeat(digits)},p${digits}@example.com"\n`);
    const text = `id,mail\n1,a@b.de\n${lines.join('')}"2",c@d.fr\n"3"\n4,e@f.it\n`;
    await mustAgree(Buffer.from(text), { header: true, delimiter: ',' }, { ...EMAILS, columns: [1] });
  });

  it('agrees on a line that is far too long', async () => {
    const text = `mail\na@b.de\n${'x'.repeat(5_000_000)}\r\nc@d.fr\r\n${'y'.repeat(3_000_000)}`;
    await mustAgree(Buffer.from(text), { header: true, delimiter: ',' }, EMAILS);
  }, 120_000);
});
