import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import type { AppWindow } from './app-window';
import { showTheme } from './screenshots';
import { sharedWindowTest } from './window-test';

type WindowState = Readonly<Record<string, unknown>>;

/** All that a window says and remembers; an address and a revision differ in any two tests. */
async function stateOf({ page }: AppWindow): Promise<WindowState> {
  await page.locator('h1:focus').waitFor();
  return page.evaluate(async () => {
    const { request } = window.audience;
    const snapshot = await request('app:snapshot', null);
    const uploads = await request('uploads:read', 0);
    const draft = await request('draft:read', null);
    const token = await request('token:status', null);
    if (!snapshot.ok || !uploads.ok || !draft.ok || !token.ok) return { unanswered: [snapshot, uploads, draft, token] };
    const { settings, audience, lists } = snapshot.value;
    return {
      settings: { ...settings, api: '' },
      token: token.value.kind,
      uploads: uploads.value.uploads,
      audience,
      lists,
      // None, or one of nothing.
      draft: [draft.value?.lists ?? [], draft.value?.upload.name ?? ''],
      aside: await request('drafts:aside', null),
      recent: await request('lists:recent', null),
      files: await request('receipts:list', null),
      text: document.querySelector('#root')?.textContent,
      toasts: [...document.querySelectorAll('.toast')].map(({ textContent }) => textContent),
      focused: document.activeElement?.tagName,
      size: [innerWidth, innerHeight],
      isDark: matchMedia('(prefers-color-scheme: dark)').matches,
    };
  });
}

/** The state of a new window, once its keyring answers: that of a busy machine may take its time. */
async function stateOfNew(window: AppWindow): Promise<WindowState> {
  let state: WindowState = {};
  const known = async () => {
    state = await stateOf(window);
    return { token: state.token, toasts: state.toasts };
  };
  await expect.poll(known).toEqual({ token: 'none', toasts: [] });
  return state;
}

/** The entries of a state that are not those of another one: each is named, with what it is and was. */
function differences(now: WindowState, before: WindowState): WindowState {
  const names = new Set([...Object.keys(now), ...Object.keys(before)]);
  const differing = [...names].filter((name) => !isDeepStrictEqual(now[name], before[name]));
  return Object.fromEntries(differing.map((name) => [name, { now: now[name], before: before[name] }]));
}

const LIST = 'email,second mail\nada@example.com,ada@home.example\n';

sharedWindowTest(
  'a window is given again as new, whatever was done in it, and whatever became of its uploads',
  async ({ api, shared, open, write }) => {
    await shared.discard();
    const first = await open();
    const { page } = first;
    const fresh = await stateOfNew(first);
    await first.goToPage('Settings');
    await first.saveToken(api.token);
    await page.getByText('A token is kept').waitFor();
    await page.getByText('Deutsch', { exact: true }).click();
    await page.getByRole('radio', { name: 'English' }).click({ force: true });
    await first.goToPage('New audience');
    await page.getByLabel('Use it for').click();
    await page.getByRole('option', { name: 'File for Google Ads' }).click();
    const path = await write('people.csv', LIST);
    await first.drop([path]);
    await first.press(/^Make the file/);
    await first.answerSaveDialog(`${path}.hashed`);
    await first.press('Save file…');
    await page.getByRole('status').getByText('File saved').waitFor();
    await first.press('Start over');
    await page.getByLabel('Use it for').click();
    await page.getByRole('option', { name: /^Audience/ }).click();
    await first.drop([path]);
    await first.useColumn('second mail', 'Not used');
    await first.hash();
    await first.continueToUpload();
    await first.fillUpload({ name: 'Readers' });
    await showTheme(first, 'dark');
    await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(900, 640));

    const second = await open();
    expect(second).toBe(first);
    await expect.poll(async () => differences(await stateOf(second), fresh)).toEqual({});
    const third = await open(path);
    expect(third).toBe(first);
    await third.columnHead('second mail', 'E-mail').waitFor();
    await third.hash();
    await third.continueToUpload();
    await third.fillUpload({ accountId: '2', name: 'Readers', token: api.token });
    await third.send();
    await third.waitForUploadState('Done');
    await third.goToPage('New audience');
    await third.drop([await write('others.csv', 'email\nbob@example.com\n')]);
    await third.toUploadForm();
    await third.fillUpload({ account: 'Online shop (2)', name: 'Others' });
    api.faults.always({ kind: 'status', status: 500 });
    await third.send();
    await third.waitForUploadState('Outcome unknown');

    const fourth = await open();
    expect(fourth).toBe(first);
    await expect.poll(async () => differences(await stateOf(fourth), fresh)).toEqual({});
  },
);

sharedWindowTest('it has its own methods again, whatever a test has put in their place', async ({ open }) => {
  const first = await open();
  const before = await methodsOf(first);
  await first.app.evaluate(({ BrowserWindow, dialog, Notification, shell }) => {
    dialog.showMessageBox = async () => ({ response: 1, checkboxChecked: false });
    shell.openExternal = async () => undefined;
    Notification.isSupported = () => false;
    Notification.prototype.show = () => undefined;
    for (const window of BrowserWindow.getAllWindows()) window.focus = () => undefined;
  });
  expect(await methodsOf(first)).not.toEqual(before);
  const second = await open();
  expect(second).toBe(first);
  expect(await methodsOf(second)).toEqual(before);
});

/** The text of each method, and whether the window has one of its own. */
function methodsOf({ app }: AppWindow): Promise<readonly string[]> {
  return app.evaluate(({ BrowserWindow, dialog, Notification, shell }) => [
    ...[dialog.showMessageBox, shell.openExternal, Notification.isSupported, Notification.prototype.show].map(String),
    ...BrowserWindow.getAllWindows().map((window) => String(Object.hasOwn(window, 'focus'))),
  ]);
}
