import { expect, it } from 'vitest';
import { packPersons } from '../../../../src/core/engine/persons/cells/pack-persons';
import { createPersonHasher } from '../../../../src/core/engine/persons/create-person-hasher';
import type { PersonTask } from '../../../../src/core/engine/persons/person-task';
import { growthFrom, LINEAR } from '../../../growth';
import { sha256 } from '../../../sha256';
import { NO_CHOICES } from './person-lines';

const EMAIL = { field: 'email', rule: 'email', form: 'hex', identifies: true, fallback: null } as const;

const TASK: PersonTask = {
  ...NO_CHOICES,
  files: [{ columns: [{ ...EMAIL, cells: [0, 1], width: 3 }], keys: [[0]] }],
  columns: [0, 1],
  columnNames: ['', ''],
  multiValue: true,
  rejects: 'counted',
};

/** Values one after the other, up to a length. */
function many(length: number, nthValue: (number: number) => string): string {
  const values: string[] = [];
  for (let left = length; left > 0; left -= (values.at(-1) ?? '').length + 1) values.push(nthValue(values.length));
  return values.join(';');
}

const address = (number: number) => `p${number}@example.com`;

it.each([
  ['addresses', (length: number) => many(length, address)],
  ['addresses and digests', (length: number) => many(length, (n) => (n % 2 === 0 ? address(n) : sha256(address(n))))],
])('a row with many different %s takes no more than in proportion to its length', async (_name, inputOf) => {
  const hasher = createPersonHasher(TASK, null);
  const hash = (cell: string) =>
    hasher.hashBatch(packPersons({ rows: [[cell, cell]], rowNumbers: Uint32Array.of(2) }, [0, 1]));
  expect(hash('a@b.de;c@d.de')[0]?.counts.columns[0]?.values).toBe(2);
  expect(await growthFrom(60_000, inputOf, async (cell) => hash(cell), LINEAR)).toBeLessThan(LINEAR);
});
