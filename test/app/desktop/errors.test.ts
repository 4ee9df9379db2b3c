import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import type { ReferenceApi } from '../../../tools/reference-api/server';
import { type AppWindow, writeLargeList } from '../driver/app-window';
import { sharedWindowTest } from '../driver/window-test';

const PEOPLE = 'email\nada@example.com\nbob@example.org\n';

const posts = (api: ReferenceApi) => api.log.filter(({ method }) => method === 'POST');

/** Fills in the form; nothing is sent yet. */
async function fillForm(window: AppWindow, token: string): Promise<void> {
  await window.toUploadForm();
  await window.fillUpload({ accountId: '2', name: 'Buyers', token });
}

sharedWindowTest(
  'the token is requested before anything is sent, tested at once, and requested again once the server does not accept it',
  async ({ api, open, write }) => {
    const window = await open(await write('people.csv', PEOPLE));
    await fillForm(window, '');
    await window.send();
    await window.page.getByText('Enter the access token.').waitFor();
    expect(api.log).toEqual([]);

    await window.saveToken('wrong');
    const refusal = window.page.getByRole('alert').getByText(/token/);
    await refusal.waitFor();
    await window.press('Use another token…');
    await window.saveToken(api.token);
    await window.page
      .getByText('A token is kept in the Secret Service keyring.')
      .and(window.page.locator(':focus'))
      .waitFor();
    await window.fillUpload({ account: 'Online shop (2)', name: 'Buyers' });
    expect(await refusal.count()).toBe(0);

    api.faults.next({ kind: 'status', status: 401 });
    await window.send();
    await window.waitForUploadState('Needs a token');
    expect(api.store.all()).toEqual([]);
    await window.saveToken(api.token);
    await window.waitForUploadState('Done');
    expect(api.store.all()).toMatchObject([{ name: 'Buyers', lines: 2 }]);
  },
);

describe('an upload', () => {
  sharedWindowTest(
    'is not sent again while its outcome is unknown: the marketer settles it',
    async ({ api, open, write }) => {
      const window = await open(await write('people.csv', PEOPLE));
      await fillForm(window, api.token);
      api.faults.always({ kind: 'status', status: 500, effect: true });
      await window.send();
      await window.waitForUploadState('Outcome unknown');
      await window.waitForUploadText(/The audience may or may not exist/);
      await window.button('Send again…').waitFor();
      await window.press('It exists: mark as done');
      await window.waitForUploadState('Done');
      expect(posts(api)).toHaveLength(1);
      expect(api.store.all()).toHaveLength(1);
    },
  );

  sharedWindowTest(
    'repeats the words of a server that refuses, and is sent again once the marketer asks for it, twice if it may exist',
    async ({ api, open, write }) => {
      const window = await open(await write('people.csv', PEOPLE));
      await fillForm(window, api.token);
      api.faults.always({ kind: 'status', status: 422, body: '{"errors":{"name":["has already been taken"]}}' });
      await window.send();
      await window.waitForUploadState('Refused');
      await window.waitForUploadText(/has already been taken/);
      expect(posts(api)).toHaveLength(1);

      api.faults.always({ kind: 'status', status: 500 });
      await window.press('Try again now');
      await window.waitForUploadState('Outcome unknown');
      api.faults.clear();
      await window.press('Send again…');
      const question = window.page.getByRole('alertdialog', { name: 'Send this audience again?' });
      await question.getByRole('button', { name: 'Cancel' }).click();
      await question.waitFor({ state: 'detached' });
      expect(posts(api)).toHaveLength(2);
      await window.press('Send again…');
      await question.getByRole('button', { name: 'Send again' }).click();
      await window.waitForUploadState('Done');
      expect(posts(api)).toHaveLength(3);
    },
  );
});

describe('something that is not a list', () => {
  sharedWindowTest(
    'is explained in a sentence where it was dropped, and earlier lists stay',
    async ({ folder, open, write }) => {
      const inFolder = (name: string) => join(folder, name);
      await mkdir(inFolder('holiday'));
      await writeFile(
        inFolder('photo.png'),
        Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010802000000', 'hex'),
      );
      await writeFile(inFolder('nothing.csv'), '');
      await writeFile(inFolder('colours.csv'), 'colour,size\nred,1\nblue,2\n');
      const window = await open();
      await window.heading('Choose a list');

      const problem = window.page.getByRole('alert');
      for (const [name, words] of [
        ['holiday', 'is a folder, not a file'],
        ['photo.png', 'not a text list'],
        ['nothing.csv', 'is empty'],
        ['vanished.csv', 'was not found'],
      ] as const) {
        await window.answerOpenDialog([inFolder(name)]);
        if (name === 'vanished.csv') await window.press('Choose files…');
        else await window.drop([inFolder(name)]);
        await problem.getByText(words).waitFor();
        await window.heading('Choose a list');
      }

      await window.drop([await write('people.csv', PEOPLE)]);
      await window.heading('Check what was understood');
      await window.drop([inFolder('nothing.csv')]);
      await problem.getByText('is empty').waitFor();
      expect(await window.previewRow(2)).toContain('ada@example.com');

      await window.drop([inFolder('colours.csv')]);
      const card = window.page.getByRole('region', { name: 'colours.csv', exact: true });
      await card.getByText('Which column holds e-mail addresses? Click its header.').waitFor();
      await expect.poll(() => window.button('Hash 2 lists').isDisabled()).toBe(true);
      await window.press('Remove colours.csv');
      await window.hash();
    },
  );
});

sharedWindowTest(
  'the lists, the hashing and the audience are there after a reload, and the lists once one was missing for a moment',
  async ({ folder, open }) => {
    const big = join(folder, 'big.csv');
    await writeLargeList(big);
    const window = await open(big);
    await window.heading('Check what was understood');
    await window.page.reload();
    await window.heading('Check what was understood');
    expect(await window.previewRow(2)).toContain('person0000000@example.com');

    await window.press('Hash 1 list');
    await window.heading('Hashing on this computer');
    await window.page.reload();
    await window.heading('Hashing on this computer');
    await window.press('Cancel');
    await window.heading('Check what was understood');
    // A list that is replaced while it is being read is refused, as it should be.
    await window.previewRow(2);

    await rm(big);
    await window.press('Hash 1 list');
    await window.page.getByRole('alert').getByText('was not found').waitFor();
    await writeFile(big, 'email\nada@example.com\n');
    await window.press('Back to the lists');
    await window.heading('Check what was understood');
    await window.hash();
    await window.page.reload();
    await window.heading('Your audience is ready');
    expect(await window.counts()).toMatchObject({ 'Usable values': '1' });
    await window.continueToUpload();
  },
);
