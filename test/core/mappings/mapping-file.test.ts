import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listShape } from '../../../src/core/mappings/list-shape';
import { formatMappingFile, type MappingFile, usesFor } from '../../../src/core/mappings/mapping-file';
import { parseMappingFile, readMappingFile } from '../../../src/core/mappings/read-mapping-file';
import type { ColumnMapping } from '../../../src/shared/column-mapping';
import { expectAppError, openText } from '../list/temp-lists';

const EMAIL = {
  userType: 'email_hash' as const,
  columns: [1],
  countryColumn: null,
  defaultCountry: null,
  multiValue: false,
};

async function fileFor(text: string): Promise<MappingFile> {
  const { info } = await openText(text);
  return { dialect: { delimiter: ';', header: true }, lists: [{ shape: listShape(info), mappings: [EMAIL] }] };
}

describe('a mapping file', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mapping-file-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('comes back as it was written, and holds no word of the list', async () => {
    const file = await fileFor('Secret,Email\nAda,ada@example.com\n');
    const text = formatMappingFile(file);
    expect(parseMappingFile(text)).toEqual(file);
    expect(text).not.toMatch(/secret|ada|"email"/i);
  });

  it('matches lists with the same columns, in any letter case, and no others', async () => {
    const file = await fileFor('Name,Email\nAda,ada@example.com\n');
    expect(usesFor(file, (await openText('NAME,email\nBo,bo@example.com\n')).info).mappings).toEqual([EMAIL]);
    const { info } = await openText('Email,Name\nbo@example.com,Bo\n');
    const error = await expectAppError('mapping-mismatch', () => usesFor(file, info));
    expect(error.message).toContain('--save-mapping');
  });

  it('matches a list without a header by its number of columns', async () => {
    const file = await fileFor('Ada,ada@example.com\nBo,bo@example.com\n');
    expect(file.lists[0]?.shape).toBe('2 columns');
    expect(usesFor(file, (await openText('Cy,cy@example.com\n')).info).mappings).toEqual([EMAIL]);
    const { info } = await openText('Cy,cy@example.com,x\n');
    await expectAppError('mapping-mismatch', () => usesFor(file, info));
  });

  it('that names a column beyond the list does not match it', async () => {
    const { lists } = await fileFor('Name,Email\nAda,ada@example.com\n');
    const file = { dialect: {}, lists: lists.map((one) => ({ ...one, mappings: [{ ...EMAIL, columns: [2] }] })) };
    const { info } = await openText('Name,Email\nAda,ada@example.com\n');
    await expectAppError('mapping-mismatch', () => usesFor(file, info));
  });

  it('holds the countries of single columns, which the list must have, and one for each column', async () => {
    const { lists } = await fileFor('Name,Email\nAda,ada@example.com\n');
    const { info } = await openText('Name,Email\nAda,ada@example.com\n');
    const fileWith = (ownCountries: ColumnMapping['ownCountries'] = []) => ({
      dialect: {},
      lists: lists.map((one) => ({ ...one, mappings: [{ ...EMAIL, ownCountries }] })),
    });
    const file = fileWith([{ countryColumn: 0, columns: [1] }]);
    expect(usesFor(parseMappingFile(formatMappingFile(file)), info).mappings).toEqual(file.lists[0]?.mappings);
    const beyond = fileWith([{ countryColumn: 2, columns: [1] }]);
    await expectAppError('mapping-mismatch', () => usesFor(beyond, info));
    const twice = fileWith([
      { countryColumn: 0, columns: [1] },
      { countryColumn: 1, columns: [1] },
    ]);
    expect(() => parseMappingFile(formatMappingFile(twice))).toThrow();
  });

  it.each([
    ['no JSON', 'email,name\n'],
    ['another JSON', '{"version":1}'],
    ['of a newer version', '{"format":"audience-uploader mapping","version":2,"lists":[]}'],
    [
      'with a word too many',
      '{"format":"audience-uploader mapping","version":1,"dialect":{"sheet":"Kunden"},"lists":[{"shape":"2 columns","mappings":[]}]}',
    ],
  ])('that is %s is refused in words', async (_, text) => {
    const path = join(folder, 'mapping.json');
    await writeFile(path, text);
    const error = await expectAppError('bad-mapping-file', readMappingFile(path));
    expect(error.message).toMatch(/not a mapping file/);
  });

  it('that is missing, a folder or far too large is refused in words', async () => {
    const large = join(folder, 'large.json');
    await writeFile(large, Buffer.alloc(5 * 1024 * 1024));
    for (const path of [join(folder, 'none.json'), folder, large]) {
      await expectAppError('bad-mapping-file', readMappingFile(path));
    }
  });

  it('may be older than multi-value cells', () => {
    const { multiValue: _, ...early } = EMAIL;
    const lists = [{ shape: '2 columns', mappings: [early] }];
    const text = JSON.stringify({ format: 'audience-uploader mapping', version: 1, lists });
    expect(parseMappingFile(text)).toEqual({ dialect: {}, lists: [{ shape: '2 columns', mappings: [EMAIL] }] });
  });
});
