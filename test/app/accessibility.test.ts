import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type axe from 'axe-core';
import type { Locator } from 'playwright';
import { describe, expect } from 'vitest';
import type { AppWindow } from './driver/app-window';
import { screenshot, setScreenshotSize, showTheme, THEMES } from './driver/screenshots';
import { sharedWindowTest } from './driver/window-test';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
/** The rules of WCAG that depend on colours: the others find in dark what they find in light. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
/** Invisible text of react-aria for screen readers, kept for seven seconds even after its button is gone. */
const ANNOUNCER = '[data-live-announcer]';
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const LIST = resolve('samples/customers-de.csv');

let window: AppWindow;

describe('every screen, in light and in dark mode', () => {
  /** Lists the violated rules and where; takes a picture of the screen as well, if requested. */
  async function inspect(screen: string): Promise<void> {
    const { page } = window;
    for (const theme of THEMES) {
      await showTheme(window, theme);
      await screenshot(window, screen, theme);
      const scrolls = await page.evaluate(() => document.documentElement.scrollHeight > innerHeight);
      expect.soft(scrolls, `${screen} has a second scroll bar`).toBe(false);
      const broken = await page.evaluate(
        async ({ rules, announcer }) => {
          const { violations } = await globalThis.window.axe.run(
            { exclude: [announcer] },
            { runOnly: rules, resultTypes: ['violations'] },
          );
          return violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }));
        },
        { rules: theme === 'light' ? RULES : COLOUR_RULES, announcer: ANNOUNCER },
      );
      expect.soft(broken, `${screen} in ${theme}`).toEqual([]);
    }
  }

  /** Parts that go beyond their sides at 200 %. */
  async function expectNothingCutAt200(...parts: readonly string[]): Promise<void> {
    const { app, page } = window;
    const zoom = (factor: number) =>
      app.evaluate(({ BrowserWindow }, by) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(by), factor);
    await zoom(2);
    await page.waitForFunction(() => innerWidth < 600);
    for (const part of parts) {
      const isCut = ({ scrollWidth, clientWidth }: Element) => scrollWidth > clientWidth;
      expect.soft(await page.locator(part).evaluate(isCut), part).toBe(false);
    }
    await zoom(1);
    await page.waitForFunction(() => innerWidth > 600);
  }

  sharedWindowTest(
    'breaks no rule of WCAG 2.2 AA, and cuts nothing off at its sides at 200 %',
    async ({ api, folder, open }) => {
      window = await open();
      await window.page.evaluate(await readFile(AXE, 'utf8'));
      await setScreenshotSize(window);
      await window.heading('Choose a list');
      await inspect('choose');
      await window.answerOpenDialog([join(folder, 'missing.csv')]);
      await window.press('Choose files…');
      await window.page.getByRole('alert').waitFor();
      await inspect('choose-problem');

      await window.answerOpenDialog([LIST]);
      await window.press('Choose files…');
      await window.previewRow(2);
      await inspect('preview');
      await expectNothingCutAt200('.rail', '.steps', '.map', '.step-footer');
      await window.columnHead('E-Mail-Adresse').click();
      await window.page.getByRole('menu').waitFor();
      await inspect('column-menu');
      await window.leave();
      await window.openReading();
      await window.press(/Encoding/);
      await window.page.getByRole('listbox').waitFor();
      await inspect('select');
      await window.leave();
      // Only then does the next Escape reach the dialog.
      await window.page.getByRole('dialog').locator(':focus').waitFor();
      await window.leave();
      await window.page.getByRole('dialog').waitFor({ state: 'detached' });

      await window.hash();
      await inspect('hash');
      await window.button('Show these rows').first().click();
      await window.page.getByRole('dialog').getByRole('table').waitFor();
      await inspect('result-rows');
      await window.leave();
      await window.page.getByRole('dialog').waitFor({ state: 'detached' });
      await window.continueToUpload();
      await window.send();
      await window.page.getByText('Give the audience a name.').waitFor();
      await inspect('upload-missing');
      await window.fillUpload({
        accountId: '2',
        name: 'Customers in Germany',
        optOutLink: 'https://shop.example.com/opt-out',
        token: api.token,
      });
      await window.scrollTo(window.page.getByRole('heading', { name: 'Exactly what will leave this computer' }));
      await inspect('upload');
      api.faults.always({ kind: 'status', status: 500 });
      await window.send();
      await window.waitForUploadState('Outcome unknown');
      await inspect('receipt-unknown');
      api.faults.clear();
      await window.press('Send again…');
      await window.page.getByRole('alertdialog').waitFor();
      await inspect('question');
      await window.page.getByRole('alertdialog').getByRole('button', { name: 'Send again' }).click();
      await window.waitForUploadState('Done');
      await inspect('receipt');

      await window.goToPage('Uploads');
      await window.heading('Uploads');
      await inspect('uploads');
      await window.openUpload('Customers in Germany');
      await inspect('upload-detail');
      await window.goToPage('Audiences');
      await window.page.getByRole('grid', { name: 'Audiences on the server' }).locator('.grid-row').click();
      await inspect('audiences');
      await window.press('Delete…');
      await window.page.getByRole('alertdialog').waitFor();
      await inspect('audience-delete');
      await window.leave();
      await window.goToPage('Settings');
      await window.heading('Settings');
      await inspect('settings');
      await expectNothingCutAt200('.page');
    },
  );
});

describe('the keyboard alone', () => {
  /** Presses Tab until an element has the focus, as a keyboard user would. */
  async function tabTo(wanted: Locator): Promise<void> {
    await wanted.first().waitFor();
    // As long as it waits for a preview, it cannot have the focus.
    await expect.poll(() => wanted.first().isEnabled()).toBe(true);
    for (let presses = 0; presses < 80; presses += 1) {
      if (await wanted.evaluateAll((elements) => elements.some((element) => element === document.activeElement)))
        return;
      await window.page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not reach ${wanted}`);
  }

  /** For the column whose head has the focus; `key` leads to the use in its menu. */
  async function chooseUse(column: string, use: string, key: string): Promise<void> {
    const { page } = window;
    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor();
    await page.keyboard.press(key);
    await page.getByRole('menuitemradio', { name: use, exact: true }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await window.columnHead(column, use).and(page.locator(':focus')).waitFor();
  }

  sharedWindowTest(
    'takes a list to its receipt, however late a frame is drawn where a menu closes',
    async ({ api, open }) => {
      window = await open();
      const { page } = window;
      const { keyboard } = page;
      await window.heading('Choose a list');
      await window.answerOpenDialog([resolve('samples/newsletter.csv')]);
      await tabTo(page.getByRole('button', { name: 'Choose files…' }));
      await keyboard.press('Enter');

      await window.previewRow(2);
      await tabTo(page.getByRole('button', { name: 'Change how this list is read' }));
      await keyboard.press('Enter');
      await tabTo(page.getByRole('button', { name: /First row/ }));
      await keyboard.press('Enter');
      await page.getByRole('option', { name: 'Column names', selected: true }).and(page.locator(':focus')).waitFor();
      // Escape closes one layer at a time: it goes to the focused element, and the focus returns once the layer above is
      // closed.
      await keyboard.press('Escape');
      await page
        .getByRole('button', { name: /First row/ })
        .and(page.locator(':focus'))
        .waitFor();
      await keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await tabTo(page.getByRole('gridcell'));
      await keyboard.press('Control+Home');
      await window.columnHead('Email', 'E-mail').and(page.locator(':focus')).waitFor();
      const drawAtOnce = await page.evaluateHandle(() => {
        const draw = requestAnimationFrame.bind(globalThis);
        globalThis.requestAnimationFrame = (callback) => draw(() => setTimeout(callback, 500, performance.now()));
        return draw;
      });
      await chooseUse('Email', 'Phone', 'ArrowDown');
      await drawAtOnce.evaluate((draw) => {
        globalThis.requestAnimationFrame = draw;
      });
      await chooseUse('Email', 'E-mail', 'ArrowUp');
      await keyboard.press('ArrowRight');
      await window.columnHead('Full name', 'Not used').and(page.locator(':focus')).waitFor();
      await chooseUse('Full name', 'E-mail', 'Home');
      await chooseUse('Full name', 'Not used', 'End');
      await tabTo(page.getByRole('button', { name: 'Hash 1 list' }));
      await keyboard.press('Enter');

      await window.heading('Your audience is ready');
      await tabTo(page.getByRole('button', { name: 'Continue to upload' }));
      await keyboard.press('Space');
      await window.heading('Upload the audience');
      await tabTo(page.getByLabel('Access token'));
      await keyboard.type(api.token);
      await keyboard.press('Enter');
      await tabTo(page.getByRole('button', { name: /Ad account/ }));
      await keyboard.press('Enter');
      const option = page.getByRole('option', { name: 'Online shop (2)' });
      await option.waitFor();
      await keyboard.type('Online');
      await option.and(page.locator(':focus')).waitFor();
      await keyboard.press('Enter');
      await page.getByRole('button', { name: 'Online shop (2) Ad account' }).waitFor();
      await tabTo(page.getByLabel('Audience name'));
      await keyboard.type('Newsletter');
      await keyboard.press('Control+Enter');
      await window.waitForUploadState('Done');
      await tabTo(page.getByRole('button', { name: 'New audience' }));
      await keyboard.press('Enter');
      await window.heading('Choose a list');
      expect(api.store.all()).toMatchObject([{ name: 'Newsletter', adAccountId: '2', userType: 'email_hash' }]);
    },
  );
});
