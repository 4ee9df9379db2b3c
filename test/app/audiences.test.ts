import { expect, onTestFailed, onTestFinished } from 'vitest';
import { startReferenceApi } from '../../tools/reference-api/server';
import type { AppWindow } from './driver/app-window';
import { screenshotThemes, setScreenshotSize } from './driver/screenshots';
import { sharedWindowTest, windowTest } from './driver/window-test';

const grid = ({ page }: AppWindow) => page.getByRole('grid', { name: 'Audiences on the server' });
const rows = (window: AppWindow) => grid(window).locator('.grid-row');
const deletions = (api: { log: readonly { method: string }[] }) => api.log.filter(({ method }) => method === 'DELETE');

/** Creates this many audiences on the server by its own calls. */
async function fill(url: string, token: string, count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    const form = new FormData();
    form.set('fb_ad_account_id', '2');
    form.set('name', number === 7 ? 'Three shops' : `Audience ${number}`);
    form.set('user_type', 'email_hash');
    form.set('file', new Blob([`${'a'.repeat(64)}\n`], { type: 'text/plain' }), 'audience.txt');
    const response = await fetch(`${url}/custom_audiences`, {
      method: 'POST',
      headers: { authorization: `OAuth ${token}` },
      body: form,
    });
    expect(response.status).toBe(201);
  }
}

async function openAudiences(window: AppWindow, token: string): Promise<void> {
  await window.goToPage('Settings');
  await window.saveToken(token);
  await window.page.getByText('A token is kept').waitFor();
  await window.goToPage('Audiences');
  await window.heading('Audiences');
}

sharedWindowTest(
  'what the server holds is fetched in pages, searched as a whole, and deleted once its name is typed, by one request',
  async ({ api, open }) => {
    await fill(api.url, api.token, 47);
    const window = await open();
    const { page } = window;
    await setScreenshotSize(window);
    await openAudiences(window, api.token);
    await rows(window).filter({ hasText: 'Audience 1' }).first().waitFor();
    const pages = () => api.log.filter(({ path }) => path.startsWith('/custom_audiences?')).length;
    expect(pages()).toBeLessThan(5);
    await screenshotThemes(window, 'audiences');
    const search = page.getByRole('searchbox', { name: 'Search audiences' });
    await search.fill('audience 46');
    await rows(window).filter({ hasText: 'Audience 46' }).waitFor();
    await page.getByText('47 audiences in all.').waitFor();
    expect(await rows(window).count()).toBe(1);
    await search.fill('');

    await rows(window).filter({ hasText: 'Three shops' }).click();
    await window.press('Delete…');
    const question = page.getByRole('alertdialog', { name: 'Delete “Three shops”?' });
    const confirm = question.getByRole('button', { name: 'Delete audience' });
    await question.getByRole('textbox').fill('Three shop');
    expect(await confirm.isDisabled()).toBe(true);
    await screenshotThemes(window, 'audience-delete');
    await question.getByRole('textbox').fill('Three shops');
    await confirm.click();
    await page.getByText('“Three shops” was deleted.').waitFor();
    expect(await rows(window).filter({ hasText: 'Three shops' }).count()).toBe(0);
    expect(api.store.all().map(({ name }) => name)).not.toContain('Three shops');
    expect(deletions(api)).toHaveLength(1);

    // A deletion of which nobody knows is never repeated.
    await search.fill('audience 46');
    await rows(window).filter({ hasText: 'Audience 46' }).click();
    await window.press('Delete…');
    await page.getByRole('alertdialog').getByRole('textbox').fill('Audience 46');
    api.faults.next({ kind: 'reset', when: 'after-body', effect: true });
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete audience' }).click();
    await page.getByText('may or may not have been deleted').waitFor();
    await page.getByText('45 audiences in all.').waitFor();
    expect(deletions(api)).toHaveLength(2);
  },
);

sharedWindowTest('people are added to an audience that is chosen, never typed blind', async ({ api, open, write }) => {
  await fill(api.url, api.token, 12);
  const list = await write('people.csv', 'email\nada@example.com\nbob@example.com\n');
  const window = await open();
  await setScreenshotSize(window);
  await openAudiences(window, api.token);
  await rows(window).filter({ hasText: 'Three shops' }).click();
  await window.press('Add people…');
  await window.page.getByText('These people will be added to “Three shops”.').waitFor();
  await screenshotThemes(window, 'choose-for-audience');
  await window.drop([list]);
  await window.toUploadForm();
  await window.page.getByText('Three shops (6010000000060)').waitFor();
  await window.press('Three shops (6010000000060) Audience');
  await window.page.getByRole('dialog').getByRole('searchbox').fill('audience 11');
  const picked = rows(window).filter({ hasText: 'Audience 11' });
  await picked.click();
  await screenshotThemes(window, 'audience-picker');
  await window.press('Use this audience');
  await window.press('Add 2 people to “Audience 11”');
  await window.waitForUploadState('Done');
  await window.page.getByRole('heading', { name: 'More people for Audience 11', exact: true }).waitFor();
  expect(api.log.at(-1)).toMatchObject({ method: 'PUT', path: '/custom_audiences/6010000000064' });

  await window.goToPage('Audiences');
  await rows(window).filter({ hasText: 'Audience 11' }).click();
  await window.press('Show its upload');
  await window.page.getByRole('grid', { name: 'Uploads' }).locator('.grid-row').waitFor();
  await window.page.getByText('To Audience 11').waitFor();
});

sharedWindowTest('a server without a list says so, and leaves the field', async ({ shared, write }) => {
  const api = await startReferenceApi({ offers: { list: false, adAccounts: false } });
  onTestFinished(() => api.close());
  onTestFailed(() => shared.discard());
  const list = await write('people.csv', 'email\nada@example.com\n');
  const window = await shared.open(api.url, []);
  await openAudiences(window, api.token);
  await window.page.getByLabel('Ad account ID').fill('2');
  await window.page.getByText('This server cannot list its audiences.').waitFor();
  await fill(api.url, api.token, 1);
  await window.page.getByLabel('Facebook ID of the audience').fill('6010000000054');
  await window.press('Add people by ID…');
  await window.drop([list]);
  await window.toUploadForm();
  await window.send();
  await window.waitForUploadState('Done');
  expect(api.log.at(-1)).toMatchObject({ method: 'PUT', path: '/custom_audiences/6010000000054' });
});

windowTest('whoever moves on while the keychain is waited for keeps the focus', async ({ api, open }) => {
  const window = await open();
  const { app, page } = window;
  await openAudiences(window, api.token);
  // As a locked one, which waits for its password.
  await app.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('token:status');
    ipcMain.handle(
      'token:status',
      () => new Promise((respond) => ipcMain.once('unlocked', () => respond({ ok: true, value: { kind: 'session' } }))),
    );
  });
  await page.reload();
  await window.goToPage('Audiences');
  await page.getByText('Waiting for this computer’s keychain').waitFor();
  await page.keyboard.press('Shift+Tab');
  await app.evaluate(({ ipcMain }) => void ipcMain.emit('unlocked'));
  await page.getByText('This ad account has no audience yet.').waitFor();
  expect(await page.locator(':focus').textContent()).toBe('Settings');
});

sharedWindowTest('a list that is garbage, or has no end, is a sentence', async ({ api, open }) => {
  const window = await open();
  api.faults.always({ kind: 'status', status: 200, body: '<html>Welcome to the hotel</html>' });
  await openAudiences(window, api.token);
  await window.page.getByLabel('Ad account ID').fill('2');
  await window.page.getByText('The audiences could not be loaded').waitFor();
  await setScreenshotSize(window);
  await screenshotThemes(window, 'audiences-garbage');

  const many = Array.from({ length: 40_000 }, (_, id) => ({ id, name: `Audience ${id}` }));
  api.faults.always({ kind: 'status', status: 200, body: JSON.stringify({ custom_audiences: many }) });
  await window.press('Try again');
  await window.page.getByText('The audiences could not be loaded').waitFor();

  const page = { custom_audiences: many.slice(0, 20_000).map(({ id }) => ({ id })) };
  api.faults.always({ kind: 'status', status: 200, body: JSON.stringify(page) });
  await window.press('Try again');
  await window.page.getByText('only the first 20,000 are shown').waitFor();
  expect(await rows(window).count()).toBeLessThan(60);
});
