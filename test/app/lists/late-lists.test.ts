import { describe } from 'vitest';
import type { AppWindow } from '../driver/app-window';
import { sharedWindowTest } from '../driver/window-test';

const PEOPLE = 'email\nada@example.com\n';
const MORE = 'email\nbob@example.org\nada@example.com\n';

const announced = ({ page }: AppWindow) => page.getByRole('status').getByText('Another list has arrived.');

async function hashOne(window: AppWindow): Promise<void> {
  await window.heading('Check what was understood');
  await window.hash();
}

describe('a list that arrives while an audience is being made', () => {
  sharedWindowTest('is announced, and added where the marketer says so', async ({ open, write }) => {
    const window = await open(await write('people.csv', PEOPLE));
    await hashOne(window);
    await window.drop([await write('more.csv', MORE)]);
    await announced(window).waitFor();
    await window.press('Add and hash again');
    await window.heading('Check what was understood');
    await window.showList('more.csv');
    await window.button('Hash 2 lists').waitFor();
    await window.hash();
    await window.page.getByText('2', { exact: true }).and(window.page.locator('.big-number')).waitFor();
  });

  sharedWindowTest(
    'is kept for the next audience where the marketer says so, also from "Open with"',
    async ({ api, open, write }) => {
      const window = await open(await write('people.csv', PEOPLE));
      await hashOne(window);
      await window.continueToUpload();
      await window.app.evaluate(
        ({ app }, path) => {
          app.emit('open-file', { preventDefault: () => undefined }, path);
        },
        await write('more.csv', MORE),
      );
      await announced(window).waitFor();
      await window.press('Keep for the next audience');
      await announced(window).waitFor({ state: 'detached' });
      await window.saveToken(api.token);
      await window.fillUpload({ account: 'Online shop (2)', name: 'First' });
      await window.send();
      await window.waitForUploadState('Done');
      await window.goToPage('New audience');
      await window.heading('Check what was understood');
      await window.page.getByRole('region', { name: 'more.csv', exact: true }).waitFor();
      await window.button('Hash 1 list').waitFor();
    },
  );
});
