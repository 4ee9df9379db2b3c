import { expect } from 'vitest';
import { encode } from '../../core/list/temp-lists';
import { screenshotThemes, setScreenshotSize } from '../driver/screenshots';
import { sharedWindowTest } from '../driver/window-test';

sharedWindowTest(
  'says what was skipped above a list and guessed, and follows a correction',
  async ({ open, write }) => {
    const content = 'Customers, March\n\nOrt;E-Mail\nBegoña;ada@example.com\nUlm;bob@example.com\n';
    const window = await open(await write('people.csv', encode(content, 'windows-1252')));
    const { page } = window;
    await setScreenshotSize(window);
    const reading = await window.openReading();
    await reading.getByText('Skipped above the rows: a title.').waitFor();
    await reading.getByText('This is a guess: if letters look wrong').waitFor();
    await window.listRow(4).waitFor();
    await screenshotThemes(window, 'dialects');

    await reading.getByRole('button', { name: /Lines above the rows/ }).click();
    await page.getByRole('option', { name: 'Skip 3 lines' }).click();
    await reading.getByText('You chose this number.').waitFor();
    await reading.getByRole('button', { name: /Encoding/ }).click();
    await page.getByRole('option', { name: 'Central European (ISO 8859-2)' }).click();
    await reading.getByText('You chose this encoding.').waitFor();
    expect(await reading.getByText('This is a guess').count()).toBe(0);
    await window.leave();
    await window.list('people.csv').getByText('2 rows').first().waitFor();

    await window.hash();
    expect(await window.counts()).toMatchObject({ 'Rows read': '2' });
  },
);
