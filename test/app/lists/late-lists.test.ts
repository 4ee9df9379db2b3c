import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'vitest';
import { type ReferenceApi, startReferenceApi } from '../../../tools/reference-api/server';
import { AppWindow, createTempFolder } from '../driver/app-window';

describe('a list that arrives while an audience is being made', () => {
  let folder: Awaited<ReturnType<typeof createTempFolder>>;
  let api: ReferenceApi;
  let window: AppWindow;

  beforeEach(async () => {
    folder = await createTempFolder();
    await writeFile(inFolder('people.csv'), 'email\nada@example.com\n');
    await writeFile(inFolder('more.csv'), 'email\nbob@example.org\nada@example.com\n');
    api = await startReferenceApi();
    window = await AppWindow.open({ api: api.url, files: [inFolder('people.csv')], userData: folder.path });
    await window.heading('Check what was understood');
    await window.hash();
  });
  afterEach(async () => {
    await window.close();
    await api.close();
    await folder.remove();
  });

  const inFolder = (name: string) => join(folder.path, name);
  const announced = () => window.page.getByRole('status').getByText('Another list has arrived.');

  it('is announced, and added where the person says so', async () => {
    await window.drop([inFolder('more.csv')]);
    await announced().waitFor();
    await window.press('Add and hash again');
    await window.heading('Check what was understood');
    await window.showList('more.csv');
    await window.button('Hash 2 lists').waitFor();
    await window.hash();
    await window.page.getByText('2', { exact: true }).and(window.page.locator('.big-number')).waitFor();
  });

  it('is kept for the next audience where the person says so, also from "Open with"', async () => {
    await window.continueToUpload();
    await window.app.evaluate(({ app }, path) => {
      app.emit('open-file', { preventDefault: () => undefined }, path);
    }, inFolder('more.csv'));
    await announced().waitFor();
    await window.press('Keep for the next audience');
    await announced().waitFor({ state: 'detached' });
    await window.saveToken(api.token);
    await window.fillUpload({ account: 'Online shop (2)', name: 'First' });
    await window.send();
    await window.waitForUploadState('Done');
    await window.goToPage('New audience');
    await window.heading('Check what was understood');
    await window.page.getByRole('region', { name: 'more.csv', exact: true }).waitFor();
    await window.button('Hash 1 list').waitFor();
  });
});
