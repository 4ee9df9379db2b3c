import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { sha256Hex } from '../../../src/core/normalise/cell/digest';
import type { AppWindow } from '../driver/app-window';
import { requestWithoutGesture } from '../driver/request-without-gesture';
import { resize } from '../driver/screenshots';
import { expectWhole } from '../driver/visible-texts';
import { sharedWindowTest } from '../driver/window-test';

const copy = (window: AppWindow, text: string) =>
  window.app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);

sharedWindowTest('addresses are pasted into an audience, and never touch the disk', async ({ api, open, shared }) => {
  const window = await open();
  const folder = shared.userData;
  await window.heading('Choose a list');
  // The keys alone include people, so they are not shown where people are suppressed.
  expect(await window.page.locator('.keys', { hasText: 'V' }).count()).toBe(1);
  await copy(window, 'Ada <ada.canary@example.com>, bob.canary@example.com');
  await window.page.keyboard.press('Control+V');
  await window.list('Pasted list').getByText('held in memory, never written to disk').waitFor();
  await window.page.getByText('Up to 2 people', { exact: true }).waitFor();

  await copy(window, 'mail\tname\nbob.canary@example.com\tBob\n');
  await window.press('Start over');
  await window.heading('Choose a list');
  await window.page.getByRole('region', { name: 'Suppress' }).getByRole('button', { name: 'Paste addresses' }).click();
  await window.columnHead('mail', 'E-mail').waitFor();
  expect(await window.page.getByRole('radio', { name: 'Suppress' }).isChecked()).toBe(true);
  await copy(window, ' ');
  await window.page.keyboard.press('Control+V');
  await window.page.getByText('There is no text on the clipboard.').waitFor();
  await copy(window, 'ada.canary@example.com bob.canary@example.com');
  await window.page.keyboard.press('Control+V');
  await window.showList('Pasted list 3');
  for (const width of [900, 1120]) {
    await resize(window, { width, height: 640 });
    await expectWhole(window, `${width}`);
  }
  await window.hash();
  await window.continueToUpload();
  await window.fillUpload({ accountId: '2', name: 'Pasted', token: api.token });
  await expect.poll(() => allFiles(folder)).toContain('"pasted": 2');
  expect(await allFiles(folder)).not.toMatch(/canary/i);
  await window.send();
  await window.waitForUploadState('Done');
  expect(api.store.all()).toMatchObject([{ name: 'Pasted', lines: 1 }]);
  expect(await allFiles(folder)).not.toMatch(/canary/i);
  expect(await allFiles(folder)).not.toContain(sha256Hex('bob.canary@example.com'));
});

sharedWindowTest(
  'a pasted suppression list is asked for again, and nothing of it was kept',
  async ({ api, open, shared, write }) => {
    const window = await open(await write('people.csv', 'email\nada@example.com\nbob@example.com\n'));
    await window.list('people.csv').waitFor();
    await copy(window, 'bob.canary@example.com, bob@example.com');
    await window.page.keyboard.press('Control+V');
    await window.list('Pasted list').getByText('Suppress', { exact: true }).click();
    await window.hash();
    await window.continueToUpload();
    await window.fillUpload({ accountId: '2', name: 'Readers', token: api.token });
    await window.send();
    await window.waitForUploadState('Done');
    await window.page.getByRole('definition').getByText('Pasted list', { exact: true }).waitFor();

    await window.goToPage('Uploads');
    await window.openUpload('Readers');
    await window.press('Use again…');
    await window.page.getByText('One suppression list was pasted.').waitFor();
    expect(await allFiles(shared.userData)).not.toMatch(/canary/i);
    await copy(window, 'bob@example.com');
    await window.page
      .getByRole('region', { name: 'Suppress' })
      .getByRole('button', { name: 'Paste addresses' })
      .click();
    await window.list('Pasted list 2').waitFor();
  },
);

sharedWindowTest('what was pasted outlives a reload', async ({ open }) => {
  const window = await open();
  await window.heading('Choose a list');
  await copy(window, 'ada@example.com');
  await window.page.keyboard.press('Control+V');
  await window.list('Pasted list').waitFor();
  await window.page.reload();
  await window.list('Pasted list').waitFor();
});

sharedWindowTest('an empty clipboard is a sentence, and the page cannot ask for it by itself', async ({ open }) => {
  const window = await open();
  await window.heading('Choose a list');
  await copy(window, '  ');
  expect(await requestWithoutGesture(window.page, 'clipboard:paste')).toBe('refused');
  await window.page.keyboard.press('Control+V');
  await window.page.getByText('There is no text on the clipboard.').waitFor();
});

/** All that the app stores, as text. */
async function allFiles(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const texts = await Promise.all(
    files.map((file) => readFile(join(file.parentPath, file.name), 'latin1').catch(() => '')),
  );
  return texts.join('\n');
}
