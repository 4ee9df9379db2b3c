import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createListHistory } from '../../../src/core/list-history/list-history';
import { startReferenceApi } from '../../../tools/reference-api/server';
import { EMAIL } from '../../core/list/plain-list';
import { temporaryFolder } from '../../temporary-folder';
import { audienceUploader } from '../command-line';

it('uses the uploads and the remembered lists that the app keeps in its data folder', async () => {
  const folder = await temporaryFolder();
  const list = join(folder, 'people.csv');
  await writeFile(list, 'email\nada@example.com\n');
  const api = await startReferenceApi();
  await api.close();
  const env = { AUDIENCE_API_TOKEN: api.token, XDG_DATA_HOME: folder };
  const data = join(folder, 'audience-uploader');
  const jobs = join(data, 'jobs');

  const unreachable = ['--account', '2', '--name', 'Customers', '--api', api.url];
  expect((await audienceUploader(['upload', list, ...unreachable], { env })).exitCode).toBe(5);
  const [id = '', ...others] = await readdir(jobs);
  expect(others).toEqual([]);
  const history = createListHistory(join(data, 'lists.json'));
  await history.remember(id, [{ path: list, role: 'audience', dialect: {}, mappings: [EMAIL] }]);

  const hashed = await audienceUploader(['hash', list, '--out', join(jobs, id, 'hashed.txt')], { env });
  expect(hashed.exitCode).toBe(2);
  expect(await readdir(join(jobs, id))).not.toContain('hashed.txt');

  expect((await audienceUploader(['uploads', 'remove', id], { env })).exitCode).toBe(0);
  expect(await readdir(jobs)).toEqual([]);
  expect(await history.listsOf(id)).toEqual([]);
});
