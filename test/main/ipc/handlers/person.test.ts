import { mkdir, writeFile } from 'node:fs/promises';
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
