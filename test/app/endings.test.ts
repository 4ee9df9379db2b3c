import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ReferenceApi, startReferenceApi } from '../../tools/reference-api/server';
import { temporaryFolder } from '../core/fs/temporary-folder';
import { AppWindow } from './pages';

let api: ReferenceApi;
beforeEach(async () => {
  api = await startReferenceApi();
});
afterEach(() => api.close());

/** The app with an audience that waits to be uploaded. */
async function hashed(userData: string): Promise<AppWindow> {
  const list = join(userData, 'people.csv');
  await writeFile(list, 'email\nada@example.com\nnobody\n');
  const window = await AppWindow.open({ api: api.url, userData, files: [list] });
  await window.heading('Check what was understood');
  await window.hash();
  return window;
}

describe('an audience that was not uploaded', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'is removed from the disk when the app ends by %s',
    async (signal) => {
      const userData = await temporaryFolder();
      const window = await hashed(userData);
      expect(await readdir(join(userData, 'work'))).toHaveLength(1);
      const child = window.app.process();
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill(signal);
      await ended;
      expect(await readdir(join(userData, 'work'))).toEqual([]);
    },
  );

  it('is removed at the next start where the app was killed', async () => {
    const userData = await temporaryFolder();
    const killed = await hashed(userData);
    await killed.kill();
    expect(await readdir(join(userData, 'work'))).toHaveLength(1);
    const window = await AppWindow.open({ api: api.url, userData });
    await expect.poll(() => readdir(join(userData, 'work'))).toEqual([]);
    await window.close();
  });
});
