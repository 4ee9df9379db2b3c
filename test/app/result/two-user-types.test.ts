import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { screenshotThemes, setScreenshotSize } from '../driver/screenshots';
import { sharedWindowTest } from '../driver/window-test';

const PEOPLE =
  'name,email,phone\nAda,ada@example.com,+49 30 901820\nBob,bob@example.com,+49 30 901821\nCy,cy@example.com,\n';

sharedWindowTest(
  'makes two kinds of one list, suppresses who opted out, and sends both',
  async ({ open, write, folder, api }) => {
    const optOuts = await write('opt-outs.csv', 'email\nBOB@example.com\nnobody\n');
    const window = await open(await write('people.csv', PEOPLE));
    const { page } = window;
    await setScreenshotSize(window);
    await window.heading('Check what was understood');
    await page.getByRole('region', { name: 'people.csv', exact: true }).waitFor();

    await window.useColumn('phone', 'Phone');
    await window.columnHead('email', 'E-mail').waitFor();
    const row = page.getByRole('grid').getByRole('row', { name: /49.*30901820|4930901820/ });
    await row.waitFor();
    await screenshotThemes(window, 'two-user-types');

    await window.answerOpenDialog([optOuts]);
    await window.addPeopleToSuppress();
    const left = window.list('opt-outs.csv');
    await left.getByRole('radio', { name: 'Suppress', checked: true }).waitFor();
    await page.getByText('No suppression list holds phone numbers').waitFor();
    await screenshotThemes(window, 'suppression');

    await window.press(/^Hash \d+ lists/);
    await window.heading('Your audience is ready');
    await page.getByRole('heading', { level: 2, name: 'Phone' }).waitFor();
    const table = page.getByRole('table', { name: 'What happened to your rows' }).first();
    await table.getByRole('row', { name: /^People suppressed .* 1$/ }).waitFor();
    await table.getByRole('row', { name: 'of these unusable: they suppress nobody 1' }).waitFor();
    await screenshotThemes(window, 'two-user-types-ready');

    const saved = join(folder, 'saved.txt');
    await window.answerSaveDialog(saved);
    await window.press('Save hashed file: Phone…');
    await page.getByText('Hashed file saved').waitFor();
    expect((await readFile(saved, 'utf8')).match(/^[0-9a-f]{64}$/gm)).toHaveLength(2);

    await window.continueToUpload();
    await window.fillUpload({ accountId: '17', name: 'Winter', token: api.token });
    await screenshotThemes(window, 'two-user-types-upload');
    await window.press(/^Send 4 codes$/);
    await window.heading('Receipt');
    await window.waitForUploadState('Done');
    await window.page.getByText('Part 1 of 2', { exact: true }).waitFor();
    await window.page.getByText('Part 2 of 2', { exact: true }).waitFor();
    expect(
      api.log
        .filter(({ file }) => file !== null)
        .map(({ method, fields, file }) => [method, fields.user_type, file?.lines]),
    ).toEqual([
      ['POST', 'email_hash', 2],
      ['PUT', 'phone_hash', 2],
    ]);
    await screenshotThemes(window, 'two-user-types-receipt');
  },
);

sharedWindowTest('lets the people of a list that came beside another be suppressed', async ({ open, write }) => {
  const window = await open(await write('people.csv', PEOPLE), await write('opt-outs.csv', 'email\nbob@example.com\n'));
  const { page } = window;
  await window.heading('Check what was understood');
  const left = await window.showList('opt-outs.csv');
  await left.getByText('Suppress', { exact: true }).click();
  await left.getByRole('radio', { name: 'Suppress', checked: true }).waitFor();
  await page.getByRole('grid', { name: 'Suppress' }).getByRole('row', { name: 'opt-outs.csv' }).waitFor();
  await window.drop([await write('numbers.csv', 'name,phone\nDi,+49 30 901822\n')]);
  await page.getByText('“phone” seems to hold phone numbers').waitFor();
  await window.press('Use phone numbers too');
  await window.columnHead('phone', 'Phone').waitFor();
  await window.press('Remove numbers.csv');
  await window.list('people.csv').waitFor();
  await window.useColumn('phone', 'Not used');
  await window.hash();
  expect(await window.counts()).toMatchObject({
    'Rows read': '3',
    'People suppressed': '1',
    'Rows of the suppression list': '1',
  });
});
