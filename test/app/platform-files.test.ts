import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { sha256 } from '../sha256';
import { resize, screenshotThemes, setScreenshotSize } from './driver/screenshots';
import { expectWhole } from './driver/visible-texts';
import { sharedWindowTest } from './driver/window-test';

const PEOPLE = [
  'Vorname;Nachname;E-Mail;Telefon;PLZ;Land',
  'Ada;Lovelace;Ada.Love+news@Gmail.com;030 901820;10115;DE',
  'Bob;Byron;bob@example.com;;20095;Deutschland',
  'Bob;Byron;BOB@example.com;;20095;DE',
  'Cara;Nobody;none;;;',
].join('\n');

const BOB = [sha256('bob@example.com'), '', sha256('bob'), sha256('byron')];

sharedWindowTest(
  'a list becomes the file of Google Ads, whose counts open their rows, and no column is readable that was not agreed to',
  async ({ folder, open, write }) => {
    const list = await write('kunden.csv', PEOPLE);
    const window = await open();
    const { page } = window;
    await setScreenshotSize(window);
    await screenshotThemes(window, 'use-for');
    await page.getByLabel('Use it for').click();
    await page.getByRole('option', { name: 'File for Google Ads' }).click();
    await window.drop([list]);
    await window.columnHead('PLZ', 'Postal code').waitFor();
    await window.columnHead('Vorname', 'First name').waitFor();
    await window.columnHead('E-Mail', 'E-mail').waitFor();
    expect(await window.previewRow(2)).toEqual([
      'Ada.Love+news@Gmail.com',
      'adalove@gmail.com',
      sha256('adalove@gmail.com'),
    ]);
    await screenshotThemes(window, 'fields');
    await resize(window, { width: 900, height: 640 });
    await screenshotThemes(window, 'fields-small');
    await setScreenshotSize(window);

    await window.press(/^Make the file/);
    await window.heading('Your file for Google Ads is ready');
    await screenshotThemes(window, 'file');
    const [warning, size] = [page.getByText('This is too small for Google Ads.'), page.locator('.big-number')];
    expect((await warning.boundingBox())?.y).toBeLessThan((await size.boundingBox())?.y ?? 0);
    await window.scrollTo(page.getByRole('region', { name: 'What Google Ads does with it' }));
    await screenshotThemes(window, 'file-advice');
    await resize(window, { width: 900, height: 640 });
    await screenshotThemes(window, 'file-small');
    await setScreenshotSize(window);
    /** Of a line or of a cell. */
    const cellsOf = async (count: RegExp) => {
      const dialog = await window.showRows(count);
      const rows = await dialog.locator('tbody tr').all();
      const cells = await Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
      await window.press('Close');
      await dialog.waitFor({ state: 'detached' });
      return cells;
    };
    expect(await cellsOf(/^Duplicates removed/)).toEqual([['4', 'Bob', 'Byron', 'BOB@example.com', '', 'DE']]);
    expect(await cellsOf(/^Not an e-mail address/)).toEqual([['5', 'Cara', 'Nobody', 'none', '', '']]);
    expect(await cellsOf(/^Email: Not an e-mail address/)).toEqual([['5', 'none']]);
    await screenshotThemes(window, 'file-counts');
    await window.answerSaveDialog(join(folder, 'hashed.csv'));
    await window.press('Save file…');
    await page.locator('.step-footer').getByRole('status').getByText('File saved').waitFor();
    await window.button('Save file…').and(page.locator(':focus')).waitFor();
    const hashed = await readFile(join(folder, 'hashed.csv'), 'utf8');
    expect(hashed.split('\n')[0]).toBe('Email,Phone,First Name,Last Name');
    expect(hashed).toContain(`${BOB.join(',')}\n`);
    for (const raw of ['10115', '20095', 'DE', 'Ada', 'Lovelace']) expect(hashed).not.toContain(raw);

    await window.press('Back');
    await page.getByText('Postal code (Zip)').click();
    await page.getByRole('group').getByText('Country', { exact: true }).click();
    await window.press(/^Make the file/);
    await window.heading('Your file for Google Ads is ready');
    await window.answerSaveDialog(join(folder, 'agreed.csv'));
    await window.press('Save file…');
    await page.getByRole('status').getByText('File saved').waitFor();
    const agreed = await readFile(join(folder, 'agreed.csv'), 'utf8');
    expect(agreed.split('\n')[0]).toBe('Email,Phone,First Name,Last Name,Country,Zip');
    expect(agreed).toContain(`${[...BOB, 'DE', '20095'].join(',')}\n`);

    await window.answerSaveDialog(join(folder, 'receipt.json'));
    await window.press('Save receipt…');
    await page.getByRole('status').getByText('Receipt saved').waitFor();
    const receipt = await readFile(join(folder, 'receipt.json'), 'utf8');
    expect(JSON.parse(receipt)).toMatchObject({
      files: [
        {
          platform: 'google',
          lines: 2,
          duplicates: 1,
          parts: [{ path: join(folder, 'agreed.csv'), sha256: sha256(agreed) }],
        },
      ],
    });
    for (const raw of ['Lovelace', 'bob@example.com', '20095']) expect(receipt).not.toContain(raw);

    await window.goToPage('Uploads');
    const savedFiles = page.getByRole('region', { name: 'Files saved for platforms' });
    await savedFiles.getByText(join(folder, 'agreed.csv')).waitFor();
    await savedFiles.getByText('Readable: Country, Zip').waitFor();
    await screenshotThemes(window, 'saved-files');
    await savedFiles.getByRole('button', { name: 'Forget' }).first().click();
    await savedFiles.getByText(join(folder, 'agreed.csv')).waitFor({ state: 'detached' });
    await savedFiles.getByText(join(folder, 'hashed.csv')).waitFor();
    await window.press('Undo');
    await savedFiles.getByText(join(folder, 'agreed.csv')).waitFor();
  },
);

sharedWindowTest(
  'dates of an undecided order are counted above the list and in the result, until it is chosen',
  async ({ open, write }) => {
    const list = await write(
      'people.csv',
      'email,city,birthday\nada@example.com,Rome,05/03/1990\nbob@example.com,Oslo,\n',
    );
    const window = await open();
    const { page } = window;
    await page.getByLabel('Use it for').click();
    await page.getByRole('option', { name: 'File for Meta' }).click();
    await window.drop([list]);
    await window.columnHead('birthday', 'Date of birth').waitFor();
    await window.press(/to check$/);
    await page.getByText('1 date of the first rows could be read in two ways, and is left out.').waitFor();
    await window.leave();
    await window.press(/^Make the file/);
    await page.getByText('1 date could be read in two ways and was left out.').waitFor();
    await window.press('Back');
    await window.press(/Dates such as/);
    await page.getByRole('option', { name: 'day, month, year' }).click();
    await window.press(/^Make the file/);
    await window.heading('Your file for Meta is ready');
    expect(await page.getByText('in two ways').count()).toBe(0);
  },
);

sharedWindowTest(
  'the next list of the same kind is read by the fields that were chosen for this platform',
  async ({ open, write }) => {
    const november = await write('november.csv', PEOPLE);
    const december = await write('december.csv', `${PEOPLE}\nDan;Day;dan@example.com;;;`);
    const window = await open();
    const { page } = window;
    await page.getByLabel('Use it for').click();
    await page.getByRole('option', { name: 'File for Google Ads' }).click();
    await window.drop([november]);
    await window.columnHead('Vorname', 'First name').waitFor();
    await window.useColumn('Vorname', 'Not used');
    await window.columnHead('Vorname', 'Not used').waitFor();
    await window.press(/^Make the file/);
    await window.heading('Your file for Google Ads is ready');
    await window.press('Back');
    await window.drop([december]);
    const list = await window.showList('december.csv');
    await list.getByText('Mapped like the last list with these columns.').waitFor();
    // Columns that are not used stand folded behind the others.
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual([
      'Row',
      'E-Mail\nE-mail',
      'Telefon\nPhone',
      'Nachname\nLast name',
      'PLZ\nPostal code',
      'Land\nCountry',
    ]);
    await window.press('Guess again');
    await window.columnHead('Vorname', 'First name').waitFor();
  },
);

sharedWindowTest(
  'a file is compared with an earlier one, and a person is looked for in it',
  async ({ folder, open, write }) => {
    const october = join(folder, 'october.csv');
    const lists = [
      await write('october-list.csv', 'email\nada@example.com\nbob@example.com\n'),
      await write('november-list.csv', 'email\nbob@example.com\ncy@example.com\n'),
    ];
    const window = await open();
    const { page } = window;
    await setScreenshotSize(window);
    await page.getByLabel('Use it for').click();
    await page.getByRole('option', { name: 'File for TikTok' }).click();
    for (const list of lists) {
      await window.drop([list]);
      await window.press(/^Make the file/);
      await window.heading('Your file for TikTok is ready');
      if (list === lists[0]) {
        await window.answerSaveDialog(october);
        await window.press('Save file…');
        await page.getByRole('status').getByText('File saved').waitFor();
        await window.press('Start over');
      }
    }
    await window.answerOpenDialog([october]);
    await window.press('Compare with an earlier file…');
    await page.getByText('Since october.csv: 1 new, 1 gone, 1 the same.').waitFor();
    await screenshotThemes(window, 'compared');
    for (const [button, name, person] of [
      ['Save the 1 new line…', 'added.csv', 'cy@example.com'],
      ['Save the 1 line that is gone…', 'gone.csv', 'ada@example.com'],
    ] as const) {
      await window.answerSaveDialog(join(folder, name));
      await window.press(button);
      await expect
        .poll(() => readFile(join(folder, name), 'utf8').catch(() => ''))
        .toBe(`Email_SHA256\n${sha256(person)}\n`);
    }
    await window.answerOpenDialog([lists[0] ?? '']);
    await window.press('Compare with an earlier file…');
    await page.getByText('has different columns than the new file').waitFor();
    expect(await window.button(/^Save the 1 /).count()).toBe(0);

    await window.goToPage('Check one person');
    await window.heading('Check one person');
    await page.getByLabel('E-mail address, phone number or ID').fill('Ada@Example.com');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('No hashed file of an upload is kept').waitFor();
    expect(await page.getByRole('main').getByRole('alert').count()).toBe(0);
    await window.answerOpenDialog([october, join(folder, 'added.csv')]);
    await window.press('Search hashed files…');
    await page.getByText(/^Found in 1 line: E-mail, SHA-256, by the rule of .*TikTok/).waitFor();
    await page.getByText('Not found').waitFor();
    await screenshotThemes(window, 'check');
    await resize(window, { width: 900, height: 640 });
    await screenshotThemes(window, 'check-small');
    await page.getByLabel('What it is').click();
    await page.getByRole('option', { name: 'Phone' }).click();
    await page.getByText('Not found').waitFor({ state: 'detached' });
    await window.answerOpenDialog([october]);
    await window.press('Search hashed files…');
    await page.getByText('This is not an e-mail address, phone number').waitFor();
    await page.getByLabel('What it is').click();
    await page.getByRole('option', { name: 'E-mail' }).click();
    await page.getByText('This is not an e-mail address, phone number').waitFor({ state: 'detached' });
    await page.getByLabel('What it is').click();
    await page.getByRole('option', { name: 'Detect it' }).click();
    await page.getByLabel('E-mail address, phone number or ID').fill('030 901820');
    await window.press('Search hashed files…');
    await page.getByText('The number has no country code.').waitFor();
    await page.getByLabel('E-mail address, phone number or ID').fill('+49 30 901820');
    await window.press('Search hashed files…');
    await page.getByText('Not found').waitFor();
    expect(await page.getByText('The number has no country code.').count()).toBe(0);
  },
);

for (const [language, words] of [
  [
    'Deutsch',
    { use: 'Verwenden für', file: 'Datei für Microsoft Advertising', done: /^Ihre Datei/, check: 'Person suchen' },
  ],
  ['Français', { use: 'Utiliser pour', file: 'Fichier pour LinkedIn', done: /^Votre fichier/, check: 'Chercher' }],
] as const) {
  sharedWindowTest(`the way to a file cuts no word in ${language}`, async ({ open, write }) => {
    const list = await write('kunden.csv', PEOPLE);
    const window = await open();
    const { page } = window;
    await window.goToPage('Settings');
    await page.getByText(language, { exact: true }).click();
    const rail = page.getByRole('navigation').first();
    await rail.getByRole('button').first().click();
    await page.getByLabel(words.use).click();
    await page.getByRole('option', { name: words.file }).click();
    const holds = async (screen: string) => {
      for (const size of [
        { width: 1120, height: 760 },
        { width: 900, height: 640 },
      ]) {
        await resize(window, size);
        await expectWhole(window, screen);
      }
    };
    await holds('choose');
    await window.drop([list]);
    await page.getByRole('grid').waitFor();
    await holds('fields');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: words.done }).waitFor();
    await holds('file');
    await rail.getByRole('button', { name: words.check }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await holds('check');
  });
}
