import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { sha256 } from '../sha256';
import { resize, screenshotThemes, setScreenshotSize } from './driver/screenshots';
import { windowTest } from './driver/window-test';

const PEOPLE = [
  'Vorname;Nachname;E-Mail;Telefon;PLZ;Land',
  'Ada;Lovelace;Ada.Love+news@Gmail.com;030 901820;10115;DE',
  'Bob;Byron;bob@example.com;;20095;Deutschland',
  'Bob;Byron;BOB@example.com;;20095;DE',
  'Cara;Nobody;none;;;',
].join('\n');

const BOB = [sha256('bob@example.com'), '', sha256('bob'), sha256('byron')];

windowTest(
  'a list becomes the file of Google Ads, and no column is readable that was not agreed to',
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

    await window.press('Make the file');
    await window.heading('Your file for Google Ads is ready');
    await screenshotThemes(window, 'file');
    await resize(window, { width: 900, height: 640 });
    await screenshotThemes(window, 'file-small');
    await setScreenshotSize(window);
    await window.answerSaveDialog(join(folder, 'hashed.csv'));
    await window.press('Save file…');
    await page.getByRole('status').getByText('File saved').waitFor();
    const hashed = await readFile(join(folder, 'hashed.csv'), 'utf8');
    expect(hashed.split('\n')[0]).toBe('Email,Phone,First Name,Last Name');
    expect(hashed).toContain(`${BOB.join(',')}\n`);
    for (const raw of ['10115', '20095', 'DE', 'Ada', 'Lovelace']) expect(hashed).not.toContain(raw);

    await window.press('Back');
    await page.getByText('Postal code, as “Zip”').click();
    await page.getByText('Country, as “Country”').click();
    await window.press('Make the file');
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
  },
);
