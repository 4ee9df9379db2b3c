import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { keepPicture } from '../driver/screenshots';
import { sharedWindowTest } from '../driver/window-test';

const digest = (value: string) => createHash('sha256').update(value).digest();

sharedWindowTest('takes codes in Base64 only once that is ticked', async ({ open, write }) => {
  const codes = ['ana@example.com', 'bo@example.com'].map((address) => digest(address).toString('base64'));
  const window = await open(await write('codes.csv', ['Email', ...codes, 'cy@example.com', ''].join('\n')));
  await window.page.getByRole('radio', { name: '2 invalid' }).click();
  await window.press('Accept 2 codes in Base64');
  await window.press('1 option is on');
  const tick = (checked: boolean) => window.page.getByRole('checkbox', { name: /^Accept codes in Base64/, checked });
  await tick(true).focus();
  await window.page.keyboard.press('Space');
  await window.page.getByText('1 e-mail code').waitFor();
  // It stays, with the focus, to be turned on again.
  await tick(false).and(window.page.locator(':focus')).waitFor();
  await window.page.keyboard.press('Space');
  await tick(true).waitFor();
  await window.leave();
  await window.hash();
  expect(await window.counts()).toMatchObject({ 'Rows read': '3', 'Usable values': '3' });
});

sharedWindowTest('corrects mistyped domains only once that is ticked, and counts them', async ({ open, write }) => {
  const window = await open(await write('people.csv', 'Email\nana@gmial.com\nbo@example.com\n'));
  await window.page.getByRole('radio', { name: '1 possible typing error' }).click();
  await window.press('Correct this domain');
  await window.press('1 option is on');
  await window.page.getByRole('checkbox', { name: /^Correct mistyped domains/, checked: true }).waitFor();
  await window.leave();
  await window.page.getByRole('radio', { name: 'All', exact: true }).click();
  await window.page.getByRole('gridcell', { name: /ana@gmail\.com$/ }).waitFor();
  await window.hash();
  expect(await window.counts()).toMatchObject({ 'Usable values': '2', 'of these repaired': '1' });
});

sharedWindowTest('uses only the people who said yes', async ({ open, write }) => {
  const window = await open(
    await write('people.csv', 'Email,opt_in\nana@example.com,yes\nbo@example.com,no\ncy@example.com,\n'),
  );
  await window.press(/Rows used$/);
  await window.page.getByRole('option', { name: 'With a yes in “opt_in”', exact: true }).click();
  await window.hash();
  expect(await window.counts()).toMatchObject({ 'Rows read': '3', 'Usable values': '1' });
});

sharedWindowTest(
  'shows what a column says where nobody in it says yes, unless values are hidden',
  async ({ open, write }) => {
    const window = await open(
      await write('people.csv', 'Email,opt_in\nana@example.com,Double\nbo@example.com,Single\ncy@example.com,Double\n'),
    );
    await window.press(/Rows used$/);
    await window.page.getByRole('option', { name: 'With a yes in “opt_in”', exact: true }).click();
    const notice = window.page.locator('.notice', { hasText: 'None of the first 3 rows says “yes” in “opt_in”.' });
    await notice.waitFor();
    expect(await notice.getByRole('listitem').allInnerTexts()).toEqual(['Double2 rows', 'Single1 row']);
    await window.press('Hide values');
    expect(await notice.textContent()).not.toMatch(/Double|Single/);
    await window.press('Hide values');
    await keepPicture(window, 'unmatched-filter');
    await window.page.getByLabel('Use rows that say').fill('double');
    await notice.waitFor({ state: 'detached' });
    await window.hash();
    expect(await window.counts()).toMatchObject({ 'Rows read': '3', 'Usable values': '2' });
  },
);

sharedWindowTest('asks what a list of opt-outs is for before it is hashed', async ({ open, write }) => {
  const window = await open(await write('Abmeldungen.csv', 'Email\nana@example.com\n'));
  await window.page.getByText('Have these people opted out?').waitFor();
  expect(await window.button(/^Hash/).isDisabled()).toBe(true);
  await window.press('Use them for the audience');
  await window.hash();
  expect(await window.counts()).toMatchObject({ 'Usable values': '1' });
});
