import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createDraftStore } from '../../../src/core/list-history/draft-store';
import { temporaryFolder } from '../../temporary-folder';
import { DRAFT, MAPPING } from './stored-draft';

it('a draft is read as it was saved', async () => {
  const path = join(await temporaryFolder(), 'draft.json');
  await createDraftStore(path).save(DRAFT);
  expect(await createDraftStore(path).read()).toEqual(DRAFT);
});

it('a draft of an earlier version, which called multi-value cells “several values”, is read', async () => {
  const path = join(await temporaryFolder(), 'draft.json');
  const lists = DRAFT.lists.map((list) => ({ ...list, mappings: [{ ...MAPPING, severalValues: true }] }));
  await writeFile(path, JSON.stringify({ version: 1, draft: { ...DRAFT, lists } }));
  expect(await createDraftStore(path).read()).toEqual(DRAFT);
});

it('a draft that was put aside is kept beside the next one', async () => {
  const path = join(await temporaryFolder(), 'draft.json');
  const store = createDraftStore(path);
  await store.save(DRAFT);
  const aside = await store.putAside();
  await store.save({ ...DRAFT, lists: [] });
  const reopened = createDraftStore(path);
  expect(await reopened.read()).toEqual({ ...DRAFT, lists: [] });
  expect(await reopened.aside()).toEqual([aside]);
  expect(aside?.draft).toEqual(DRAFT);
});
