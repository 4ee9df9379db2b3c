import { expect } from 'vitest';
import { onOtherDisplays } from './driver/other-displays';
import { screenshotThemes, setScreenshotSize } from './driver/screenshots';
import { sharedWindowTest } from './driver/window-test';

sharedWindowTest(
  'a token that was forgotten by a slip comes back, and the connection is tested',
  async ({ api, open }) => {
    const window = await open();
    await setScreenshotSize(window);
    const { page } = window;
    await window.goToPage('Settings');
    await window.saveToken(api.token);
    await window.press('Test connection');
    await page.getByText('The token is accepted and can use 2 ad accounts.').waitFor();
    await screenshotThemes(window, 'settings-connection');
    await window.press('Forget the token');
    await page.getByText('No token yet. You need one to upload.').waitFor();
    expect(await window.button('Test connection').count()).toBe(0);
    await window.press('Undo');
    await page.getByText('A token is kept').waitFor();
    await window.press('Test connection');
    await page.getByText('The token is accepted').waitFor();

    await window.saveToken('another-token-that-is-wrong');
    await window.press('Test connection');
    await page.getByText('The access token was not accepted.').waitFor();
  },
);

sharedWindowTest('saved mappings that were forgotten come back', async ({ open, write }) => {
  const path = await write('people.csv', 'name,Email,Email 2\nAda,ada@corp.example,ada@home.example\n');
  const window = await open(path);
  await window.useColumn('Email 2', 'Not used');
  await window.hash();
  await window.goToPage('Settings');
  await onOtherDisplays(window.page, async (moveTo) => {
    const narrow = { width: 640, height: 600, deviceScaleFactor: 1 };
    await moveTo(narrow);
    await window.page.waitForFunction(({ width }) => innerWidth === width, narrow);
    await window.press('Forget saved mappings');
    await window.page.getByText('No mapping is saved now.').waitFor();
    const [content, offer] = [window.page.getByRole('main'), window.page.getByRole('region', { name: /Just done/ })];
    await offer.waitFor();
    const [above, below] = await Promise.all([content.boundingBox(), offer.boundingBox()]);
    expect((above?.y ?? 0) + (above?.height ?? 0), 'covers no field of a narrow window').toBeLessThanOrEqual(
      below?.y ?? 0,
    );
  });
  await window.press('Undo');
  await window.page.getByText('The app remembers which columns you chose').waitFor();
  await window.goToPage('New audience');
  await window.press('Start over');
  await window.drop([path]);
  await window.columnHead('Email 2', 'Not used').waitFor();
});
