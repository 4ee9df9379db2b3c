import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, constants } from 'node:fs';
import { mkdir, open as openFile, readdir, readFile, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished } from 'vitest';
import { type AppWindow, writeLargeList } from '../driver/app-window';
import { sharedWindowTest } from '../driver/window-test';

const PEOPLE = 'email\nada@example.com\nnobody\n';

/** Paths that lead to no file, each under the name of what it is. */
async function makeSpecialFiles(folder: string): Promise<void> {
  await mkdir(folder);
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  await mkdir(join(folder, 'folder'));
  await symlink('loop', join(folder, 'loop'));
  await symlink('/dev/zero', join(folder, 'zero'));
  const server = createServer().listen(join(folder, 'socket'));
  await once(server, 'listening');
  onTestFinished(() => void server.close());
}

const NO_FILES = ['pipe', 'folder', 'loop', 'zero', 'socket'];

describe.runIf(process.platform === 'linux')('what is no file, or changes while it is read', () => {
  sharedWindowTest('is refused by name, and loses nothing', async ({ api, folder, open, write }) => {
    const [dropped, targets] = [join(folder, 'dropped'), join(folder, 'targets')];
    for (const place of [dropped, targets]) await makeSpecialFiles(place);
    const people = await write('people.csv', PEOPLE);
    const window = await open();
    const { page } = window;
    await window.heading('Choose a list');
    await window.drop([...NO_FILES.map((name) => join(dropped, name)), people]);
    for (const name of ['pipe', 'zero', 'socket'])
      await page.getByText(`“${name}” is a device or pipe, not a file.`).waitFor();
    await page.getByText('“folder” is a folder, not a file.').waitFor();
    await page.getByText(/“loop” .*ELOOP/).waitFor();
    await window.list('people.csv').waitFor();
    await expectNobodyWaits(join(dropped, 'pipe'));

    const growing = join(folder, 'growing.csv');
    await writeLargeList(growing, 20);
    await window.drop([growing]);
    await window.list('growing.csv').waitFor();
    const stopGrowing = keepGrowing(growing);
    await window.press('Hash 2 lists');
    await window.goToPage('Settings');
    await window.heading('Settings');
    await window.goToPage('New audience');
    await window.heading('The list could not be hashed');
    stopGrowing();
    await page.getByText('“growing.csv” was changed, replaced or removed while it was being read.').waitFor();
    await window.press('Back to the lists');
    await window.showList('growing.csv');
    await window.columnHead('email', 'E-mail').waitFor();
    await window.press('Remove growing.csv');

    await window.hash();
    await expectRefusedTargets(window, targets, 'Save hashed file…', 'Hashed file saved');
    await expectRefusedTargets(window, targets, 'Save rejected rows…', 'Rejected rows saved');
    await window.continueToUpload();
    await window.fillUpload({ accountId: '2', name: 'Readers', token: api.token });
    await window.send();
    await window.waitForUploadState('Done');
    await expectRefusedTargets(window, targets, 'Save as JSON…', 'Receipt saved');

    expect(await readFile(people, 'utf8')).toBe(PEOPLE);
    await expectNobodyWaits(join(targets, 'pipe'));
    expect((await readdir(targets)).filter((name) => name.endsWith('.partial'))).toEqual([]);
  });
});

/** Appends rows until it is stopped, as a program that is still writing a list. */
function keepGrowing(path: string): () => void {
  const timer = setInterval(() => appendFileSync(path, 'late@example.com\n'), 5);
  const stop = () => clearInterval(timer);
  onTestFinished(stop);
  return stop;
}

/** Opening a pipe for writing fails where nobody has opened it for reading. */
async function expectNobodyWaits(pipe: string): Promise<void> {
  await expect(openFile(pipe, constants.O_WRONLY | constants.O_NONBLOCK)).rejects.toMatchObject({ code: 'ENXIO' });
}

/** Each name that cannot be written to is refused with a sentence; then another name is taken. */
async function expectRefusedTargets(window: AppWindow, folder: string, save: string, saved: string): Promise<void> {
  const refusals = {
    pipe: 'This name belongs to a folder or a device.',
    folder: 'This name belongs to a folder or a device.',
    loop: 'This name is a link that leads back to itself.',
    '/dev/full': 'This name belongs to a folder or a device.',
    '../people.csv': '“people.csv” and the list “people.csv” are the same file.',
  };
  for (const [name, refusal] of Object.entries(refusals)) {
    await window.answerSaveDialog(name.startsWith('/') ? name : join(folder, name));
    await window.press(save);
    await window.page.getByRole('alert').getByText(refusal).waitFor();
    await window.answerSaveDialog(join(folder, 'saved'));
    await window.press(save);
    await window.page.getByRole('status').getByText(saved).waitFor();
    await window.page.getByRole('alert').waitFor({ state: 'detached' });
  }
}
