import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../sha256';
import { mainForEachTest } from './main-without-window';

const FOLDER = '11111111-1111-4111-8111-111111111111';

describe('looking for a person in kept uploads', () => {
  const main = mainForEachTest();
  const look = (value: string) =>
    main().request('person:check', { value, field: null, country: null, where: 'uploads' });

  async function keep(folder: string, job: string, audience: string | null): Promise<void> {
    const path = join(main().folder, 'jobs', folder);
    await mkdir(path, { recursive: true });
    await writeFile(join(path, 'job.json'), job);
    if (audience !== null) await writeFile(join(path, 'audience.txt'), audience);
  }

  it('searches those that cannot be read as well, such as damaged ones that were set aside', async () => {
    await keep(`${FOLDER}.damaged`, '{}', `${sha256('ada@example.com')}\n`);
    const place = { kind: 'unread-upload', folder: `${FOLDER}.damaged` };
    expect(await look('ada@example.com')).toMatchObject({
      ok: true,
      value: { places: [{ place, found: [{ field: 'email', lines: 1 }] }], unsearchable: 0 },
    });
    expect(await look('bob@example.com')).toMatchObject({ ok: true, value: { places: [{ place, found: [] }] } });
  });

  it('says how many it cannot search', async () => {
    await keep(FOLDER, '{"version": 1000}', null);
    expect(await look('ada@example.com')).toMatchObject({ ok: true, value: { places: [], unsearchable: 1 } });
  });

  it('finds no place where none is kept', async () => {
    expect(await look('ada@example.com')).toMatchObject({ ok: true, value: { places: [], unsearchable: 0 } });
  });
});

describe('looking for a person in files', () => {
  const main = mainForEachTest();

  const question = { value: 'Ada.L@gmail.com', field: null, country: null } as const;

  it('says which files contain the person, by the rule of each platform, and stores nothing of the input', async () => {
    const files = [
      await main().writeList('google.csv', `Email,Country\n${sha256('adal@gmail.com')},DE\n`),
      await main().writeList('meta.csv', `email\n${sha256('ada.l@gmail.com')}\n`),
      await main().writeList('other.csv', `email\n${sha256('bob@example.com')}\n`),
    ];
    main().dialogs.hashedFiles = files;
    const search = await main().get('person:check', { ...question, where: 'files' });
    expect(search?.fields).toEqual(['email']);
    expect(search?.places.map(({ place }) => place)).toEqual([
      { kind: 'file', name: 'google.csv' },
      { kind: 'file', name: 'meta.csv' },
      { kind: 'file', name: 'other.csv' },
    ]);
    const [google, meta, other] = search?.places.map(({ found }) => found) ?? [];
    expect(google).toMatchObject([
      { field: 'email', form: 'hex', lines: 1, platforms: expect.arrayContaining(['google']) },
    ]);
    expect(meta).toMatchObject([{ lines: 1, platforms: expect.arrayContaining(['meta', 'audience-api']) }]);
    expect(other).toEqual([]);
    expect(JSON.stringify(search)).not.toContain('gmail');
    for (const entry of await readdir(main().folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      expect(await readFile(join(entry.parentPath, entry.name), 'latin1'), entry.name).not.toMatch(/ada\.?l@gmail/i);
    }
  });

  it('finds nobody if no upload is kept, and says what to do if the value cannot be found anywhere', async () => {
    expect(await main().get('person:check', { ...question, where: 'uploads' })).toMatchObject({
      places: [],
      unsearchable: 0,
    });
    main().dialogs.hashedFiles = [await main().writeList('meta.csv', 'email\n')];
    expect(
      await main().request('person:check', { ...question, value: 'x y', field: 'email', where: 'files' }),
    ).toMatchObject({
      ok: false,
      error: { code: 'usage', message: { id: 'platform.check.nothing' } },
    });
    main().dialogs.hashedFiles = [];
    expect(await main().get('person:check', { ...question, where: 'files' })).toBeNull();
  });
});
