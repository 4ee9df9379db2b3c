import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect } from 'vitest';
import { screenshotThemes, setScreenshotSize } from '../driver/screenshots';
import { sharedWindowTest } from '../driver/window-test';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const LIST = [
  'Name,Email',
  'Ana,ana@corp.example',
  'Bo,bo@corp.example; bo@home.example',
  'Cy,info@corp.example',
  'Name,Email',
  'Di,test@test.com',
  '',
].join('\n');

sharedWindowTest('says calmly what is odd in a list, and splits cells of several values', async ({ open, write }) => {
  const window = await open(await write('people.csv', LIST));
  const { page } = window;
  await setScreenshotSize(window);
  await window.press(/to check$/);
  const health = page.getByRole('dialog', { name: 'Worth checking in your list' });
  await health.getByText('Email: 1 value (25%), addresses of a role, such as info@ or sales@').waitFor();
  await health.getByText('Seen in row 6.').waitFor();
  expect(await health.getByRole('alert').count()).toBe(0);
  await health.getByText('1 cell of the first rows seems to hold several e-mail addresses').waitFor();
  await window.leave();
  expect(await window.previewRow(3)).toContain('bo@corp.example; bo@home.example');
  expect((await window.previewRow(5)).join()).toContain('The header repeated');

  await window.press(/to check$/);
  await health.getByText('Cells may hold several values').click();
  await health.getByText('Each value of a cell becomes one code.').waitFor();
  await health.getByRole('checkbox', { name: /^Cells may hold several values/, checked: true }).waitFor();
  await screenshotThemes(window, 'data-health');
  await window.leave();
  await page.getByRole('gridcell', { name: /bo@corp\.example · bo@home\.example$/ }).waitFor();

  await page.evaluate(await readFile(AXE, 'utf8'));
  const broken = await page.evaluate(async () => {
    const { violations } = await globalThis.window.axe.run(
      { exclude: ['[data-live-announcer]'] },
      { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] },
    );
    return violations.map(({ id }) => id);
  });
  expect(broken).toEqual([]);

  await window.hash();
  const counts = await window.counts();
  expect(counts).toMatchObject({ 'Rows read': '5', 'The header repeated: several lists were joined': '1' });
  expect(counts['Usable values']).toBe('5');
});

sharedWindowTest('what the marketer has turned on is no longer something to check', async ({ open, write }) => {
  const window = await open(await write('people.csv', 'Name,Email\nBo,bo@corp.example; bo@home.example\n'));
  const { page } = window;
  await window.press('1 thing to check');
  await page.getByText('Cells may hold several values').click();
  await page.getByRole('checkbox', { checked: true }).waitFor();
  await window.leave();
  expect(await window.button('1 option is on').getAttribute('class')).not.toContain('warning');
  await window.press('1 option is on');
  await page.getByText('Cells may hold several values').click();
  await window.leave();
  expect(await window.button('1 thing to check').getAttribute('class')).toContain('warning');
});
