import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { sha256 } from '../sha256';
import { CommandLine } from './command-line';

const PEOPLE = ['anna@example.com', 'bert@example.com', 'cleo@example.com'];
const DIGESTS = PEOPLE.map(sha256).sort();

/** As many as a sheet of Excel has. */
const MAX_COLUMNS = 16_384;
const MIB = 1_048_576;

let commandLine: CommandLine;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corpus-edges-'));
  commandLine = await CommandLine.start(inject('workerPath'), inject('kernelPath'));
});
afterAll(async () => {
  await commandLine.close();
  await rm(folder, { recursive: true });
});

async function expectPeople(name: string, lines: readonly string[]): Promise<void> {
  const list = join(folder, name);
  await writeFile(list, lines.map((line) => `${line}\n`).join(''));
  const { digests, exitCode, stderr } = await commandLine.hash(list);
  expect({ exitCode, digests }, stderr).toEqual({ exitCode: 0, digests: DIGESTS });
}

describe('addresses are found', () => {
  it('in the last of 16,384 columns', async () => {
    const filler = Array.from({ length: MAX_COLUMNS - 1 }, (_, index) => `c${index}`).join(',');
    await expectPeople('wide.csv', [`${filler},Email`, ...PEOPLE.map((email) => `${filler},${email}`)]);
  });

  it('in the last of 16,384 columns without any name', async () => {
    const filler = ','.repeat(MAX_COLUMNS - 1);
    await expectPeople(
      'wide-headerless.csv',
      PEOPLE.map((email) => `${filler}${email}`),
    );
  });

  it('after a cell of nearly 1 MiB in every row, as long as a row may be', async () => {
    const note = 'x, y'.repeat(MIB / 4 - 20);
    await expectPeople('long.csv', ['Note,Email', ...PEOPLE.map((email) => `"${note}",${email}`)]);
  });

  it('beside a cell of nearly 1 MiB of what looks like digits', async () => {
    const digits = '4'.repeat(MIB - 80);
    await expectPeople('digits.csv', ['Email,Phone', ...PEOPLE.map((email) => `${email},${digits}`)]);
  });

  it('around a row that a cell of 1 MiB makes too long, which is told', async () => {
    const list = join(folder, 'too-long.csv');
    const lines = ['Note,Email', ...PEOPLE.map((email) => `,${email}`), `${'x'.repeat(MIB)},dora@example.com`, ','];
    await writeFile(list, lines.map((line) => `${line}\n`).join(''));
    const { digests, counts } = await commandLine.hash(list);
    expect(digests).toEqual(DIGESTS);
    expect(counts).toMatchObject({ rejected: { 'too-long': 1, empty: 1 } });
  });
});
