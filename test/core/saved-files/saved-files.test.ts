import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createSavedFiles } from '../../../src/core/saved-files/saved-files';
import type { FileReceipt } from '../../../src/shared/person-file';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saved-files-'));
});
afterEach(() => rm(folder, { recursive: true }));

function receipt(day: number): FileReceipt {
  return {
    platform: 'google',
    name: 'Google Ads Customer Match',
    file: 'contacts',
    written: `2026-11-${String(day).padStart(2, '0')}T10:00:00.000Z`,
    parts: [{ path: `/lists/${day}.csv`, part: 1, lines: day, bytes: 65 * day, sha256: 'ab'.repeat(32) }],
    rows: day,
    lines: day,
    duplicates: 0,
    suppressed: 0,
    contradictions: 0,
    rejected: { 'no-match-key': 1 },
    columns: [
      {
        header: 'Email',
        field: 'email',
        width: 1,
        form: 'hex',
        rule: 'email-gmail',
        says: 'Lower case.',
        certainty: 'documented',
        sources: [{ address: 'https://example.com', read: '2026-11-29', by: 'platform' }],
        counts: { values: day, repaired: 0, alreadyHashed: 0, unverified: 0, unplaced: 0, rejected: {} },
      },
    ],
  };
}

it('keeps receipts unchanged, the latest first, for all programs', async () => {
  await createSavedFiles(join(folder, 'receipts')).remember([receipt(2), receipt(9)]);
  const saved = createSavedFiles(join(folder, 'receipts'));
  await saved.remember([receipt(5)]);
  expect((await saved.list()).map((one) => one.receipt)).toEqual([receipt(9), receipt(5), receipt(2)]);
});

it('has none before the first, and forgets one without touching the others', async () => {
  const saved = createSavedFiles(join(folder, 'receipts'));
  expect(await saved.list()).toEqual([]);
  await saved.remember([receipt(1), receipt(2)]);
  const [latest] = await saved.list();
  expect(await saved.forget(latest?.id ?? '')).toBe(true);
  for (const unknown of ['../receipts', '', 'json', `${latest?.id}\u0000`, 'a'.repeat(100_000)])
    expect(await saved.forget(unknown)).toBe(false);
  expect((await saved.list()).map((one) => one.receipt)).toEqual([receipt(1)]);
});

it('keeps the receipt of a rule that has another name by now', async () => {
  const [column] = receipt(1).columns;
  const earlier = { ...receipt(1), columns: column === undefined ? [] : [{ ...column, rule: 'email-of-2026' }] };
  await createSavedFiles(folder).remember([earlier]);
  expect((await createSavedFiles(folder).list()).map((one) => one.receipt)).toEqual([earlier]);
});

it('omits invalid files', async () => {
  const saved = createSavedFiles(folder);
  await saved.remember([receipt(1)]);
  const [name = ''] = await readdir(folder);
  const text = await readFile(join(folder, name), 'utf8');
  await writeFile(join(folder, name.replace('-01T', '-03T')), text.replace('"contacts"', '7'));
  await writeFile(join(folder, 'notes.json'), '{}');
  expect(await saved.list()).toHaveLength(1);
});
