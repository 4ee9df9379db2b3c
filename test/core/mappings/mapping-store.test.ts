import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fieldsFor } from '../../../src/core/mappings/list-shape';
import { createMappingStore } from '../../../src/core/mappings/mapping-store';
import type { ColumnMapping } from '../../../src/shared/column-mapping';
import type { ListInfo } from '../../../src/shared/list';
import type { FieldMapping } from '../../../src/shared/person-file';
import type { PlatformId } from '../../../src/shared/platform';
import { EMAIL, PLAIN_DIALECT, plainList } from '../list/plain-list';

let folder = '';
let path = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mappings-'));
  path = join(folder, 'deep', 'mappings.json');
});
afterEach(() => rm(folder, { recursive: true }));

const use = (mappings: readonly ColumnMapping[]) => ({ kind: 'audience', mappings }) as const;
const MAPPING: ColumnMapping = { ...EMAIL, columns: [1] };

function listOf(names: readonly string[], header = true): ListInfo {
  const columns = names.map((name, index) => ({ index, name, guess: null }));
  return plainList({
    dialect: { ...PLAIN_DIALECT, header },
    headerCertainty: header ? 'certain' : 'none',
    columns,
  });
}

describe('saved mappings', () => {
  it('are offered again for a list of the same shape, also after a restart', async () => {
    await createMappingStore(path).remember(listOf(['Id', 'Mail']), use([MAPPING]));
    const store = createMappingStore(path);
    expect(await store.recall(listOf(['id ', 'MAIL']))).toEqual([MAPPING]);
    expect(await store.recall(listOf(['Mail', 'Id']))).toEqual([]);
  });

  it('keep the countries of single columns', async () => {
    const mapping: ColumnMapping = {
      ...MAPPING,
      userType: 'phone_hash',
      columns: [0, 1],
      countryColumn: 2,
      ownCountries: [{ countryColumn: 3, columns: [1] }],
    };
    const info = listOf(['Billing Phone', 'Shipping Phone', 'Billing Country', 'Shipping Country']);
    await createMappingStore(path).remember(info, use([mapping]));
    expect(await createMappingStore(path).recall(info)).toEqual([mapping]);
  });

  it('are replaced by the one that was used last', async () => {
    const store = createMappingStore(path);
    const newer = [{ ...MAPPING, columns: [0, 1] }];
    await Promise.all([
      store.remember(listOf(['a', 'b']), use([MAPPING])),
      store.remember(listOf(['a', 'b']), use(newer)),
      store.remember(listOf(['x']), use([MAPPING])),
    ]);
    expect(await store.recall(listOf(['a', 'b']))).toEqual(newer);
    expect(await store.recall(listOf(['x']))).toEqual([MAPPING]);
  });

  it('are kept for each platform beside those of the audience', async () => {
    const store = createMappingStore(path);
    const info = listOf(['a', 'b']);
    const mapping = (column: number): FieldMapping => ({
      fields: [{ field: 'email', columns: [column] }],
      countryColumn: null,
      defaultCountry: 'DE',
    });
    await store.remember(info, { kind: 'file', platform: 'google', mapping: mapping(0) });
    expect(await store.recall(info)).toEqual([]);
    await store.remember(info, use([MAPPING]));
    await store.remember(info, { kind: 'file', platform: 'meta', mapping: mapping(1) });
    await store.remember(info, { kind: 'file', platform: 'google', mapping: mapping(1) });
    const shapes = await createMappingStore(path).all();
    expect(shapes).toHaveLength(1);
    expect(await store.recall(info)).toEqual([MAPPING]);
    expect(['google', 'meta', 'tiktok'].map((id) => fieldsFor(info, id as PlatformId, shapes))).toEqual([
      mapping(1),
      mapping(1),
      null,
    ]);
  });

  it('hold no word of a list, and nothing of a list without a header', async () => {
    const store = createMappingStore(path);
    await store.remember(listOf(['canary', 'mail']), use([MAPPING]));
    expect(await readFile(path, 'utf8')).not.toContain('canary');
    await store.remember(listOf(['', ''], false), use([MAPPING]));
    expect(await store.recall(listOf(['', ''], false))).toEqual([]);
  });

  it('are gone when they are deleted, and a damaged file counts as none', async () => {
    const store = createMappingStore(path);
    await store.remember(listOf(['a']), use([MAPPING]));
    await store.forgetAll();
    expect(await store.recall(listOf(['a']))).toEqual([]);
    await store.remember(listOf(['a']), use([MAPPING]));
    await writeFile(path, '{"version": 1, "mappings": [{"shape": 7}]}');
    expect(await store.recall(listOf(['a']))).toEqual([]);
    await store.remember(listOf(['a']), use([MAPPING]));
    expect(await store.recall(listOf(['a']))).toEqual([MAPPING]);
  });
});
