import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ReferenceApi, startReferenceApi } from '../../../tools/reference-api/server';
import { AppWindow, createTempFolder, writeLargeList } from '../driver/app-window';

let folder: Awaited<ReturnType<typeof createTempFolder>>;
let api: ReferenceApi;
let window: AppWindow;

beforeEach(async () => {
  folder = await createTempFolder();
  await writeFile(join(folder.path, 'people.csv'), 'email\nada@example.com\nbob@example.org\n');
  api = await startReferenceApi();
});
afterEach(async () => {
  await window.close();
  await api.close();
  await folder.remove();
});

const people = () => join(folder.path, 'people.csv');
const posts = () => api.log.filter(({ method }) => method === 'POST');

async function open(...files: readonly string[]): Promise<void> {
  window = await AppWindow.open({ api: api.url, files, userData: folder.path });
}

/** Fills in the form; nothing is sent yet. */
async function fillForm(token: string): Promise<void> {
  await window.toUploadForm();
  await window.fillUpload({ accountId: '2', name: 'Buyers', token });
}

describe('the token', () => {
  it('is requested before anything is sent, and again if the server does not accept it', async () => {
    await open(people());
    await fillForm('');
    await window.send();
    await window.page.getByText('Enter the access token.').waitFor();
    expect(api.log).toEqual([]);

    await window.fillUpload({ token: 'wrong' });
    await window.send();
    await window.waitForUploadState('Needs a token');
    expect(api.store.all()).toEqual([]);
    await window.saveToken(api.token);
    await window.waitForUploadState('Done');
    expect(api.store.all()).toMatchObject([{ name: 'Buyers', lines: 2 }]);
  });
});

describe('a token that is saved in the upload step', () => {
  it('is tested at once: the server refuses it, or lists the ad accounts to choose from', async () => {
    await open(people());
    await window.toUploadForm();
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
    await window.send();
    await window.waitForUploadState('Done');
  });
});

describe('an upload', () => {
  it('waits while the server is unreachable, survives the end of the app, and continues by itself', async () => {
    await open(people());
    await fillForm(api.token);
    const { port } = new URL(api.url);
    await api.close();
    await window.send();
    await window.waitForUploadState('Waiting');

    await window.kill();
    await open();
    await window.goToPage('Uploads');
    await window.openUpload('Buyers');
    await window.waitForUploadState('Waiting');
    api = await startReferenceApi({ port: Number(port) });
    await window.waitForUploadState('Done');
    expect(posts()).toMatchObject([{ status: 201, file: { lines: 2 } }]);
  });

  it('repeats the words of a server that refuses', async () => {
    await open(people());
    await fillForm(api.token);
    api.faults.always({ kind: 'status', status: 422, body: '{"errors":{"name":["has already been taken"]}}' });
    await window.send();
    await window.waitForUploadState('Refused');
    await window.waitForUploadText(/has already been taken/);
    api.faults.clear();
    await window.press('Try again now');
    await window.waitForUploadState('Done');
  });

  it('is not sent again while its outcome is unknown: the person settles it', async () => {
    await open(people());
    await fillForm(api.token);
    api.faults.always({ kind: 'status', status: 500, effect: true });
    await window.send();
    await window.waitForUploadState('Outcome unknown');
    await window.waitForUploadText(/The audience may or may not exist/);
    await window.button('Send again…').waitFor();
    await window.press('It exists: mark as done');
    await window.waitForUploadState('Done');
    expect(posts()).toHaveLength(1);
    expect(api.store.all()).toHaveLength(1);
  });

  it('asks once more before it is sent again, and then is', async () => {
    await open(people());
    await fillForm(api.token);
    api.faults.always({ kind: 'status', status: 500 });
    await window.send();
    await window.waitForUploadState('Outcome unknown');
    api.faults.clear();
    await window.press('Send again…');
    const question = window.page.getByRole('alertdialog', { name: 'Send this audience again?' });
    await question.getByRole('button', { name: 'Cancel' }).click();
    await question.waitFor({ state: 'detached' });
    expect(posts()).toHaveLength(1);
    await window.press('Send again…');
    await question.getByRole('button', { name: 'Send again' }).click();
    await window.waitForUploadState('Done');
    expect(posts()).toHaveLength(2);
  });
});

describe('something that is not a list', () => {
  it('is explained in a sentence where it was dropped, and earlier lists stay', async () => {
    const inFolder = (name: string) => join(folder.path, name);
    await mkdir(inFolder('holiday'));
    await writeFile(
      inFolder('photo.png'),
      Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010802000000', 'hex'),
    );
    await writeFile(inFolder('nothing.csv'), '');
    await writeFile(inFolder('colours.csv'), 'colour,size\nred,1\nblue,2\n');
    await open();
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

    await window.drop([people()]);
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
  });

  it('is reported if the list vanishes before it is hashed, and the lists are still there to go back to', async () => {
    await open(people());
    await window.heading('Check what was understood');
    await window.previewRow(2);
    await rm(people());
    await window.press('Hash 1 list');
    await window.page.getByRole('alert').getByText('was not found').waitFor();
    await writeFile(people(), 'email\nada@example.com\n');
    await window.press('Back to the lists');
    await window.heading('Check what was understood');
    await window.hash();
  });
});

describe('a reload of the window', () => {
  it('returns to the lists, to the hashing, and to the finished audience', async () => {
    await writeLargeList(join(folder.path, 'big.csv'));
    await open(join(folder.path, 'big.csv'));
    await window.heading('Check what was understood');
    await window.page.reload();
    await window.heading('Check what was understood');
    expect(await window.previewRow(2)).toContain('person0@example.com');

    await window.press('Hash 1 list');
    await window.heading('Hashing on this computer');
    await window.page.reload();
    await window.heading('Hashing on this computer');
    await window.press('Cancel');
    await window.heading('Check what was understood');
    // A list that is replaced while it is being read is refused, as it should be.
    await window.previewRow(2);

    await writeFile(join(folder.path, 'big.csv'), 'email\nada@example.com\n');
    await window.hash();
    await window.page.reload();
    await window.heading('Your audience is ready');
    expect(await window.counts()).toMatchObject({ 'Usable values': '1' });
    await window.continueToUpload();
  });
});
