import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, onTestFinished } from 'vitest';
import { de } from '../../src/shared/messages/de/index';
import { en, type Messages } from '../../src/shared/messages/en/index';
import { fr } from '../../src/shared/messages/fr/index';
import { type MessageId, message, type ValuesOf } from '../../src/shared/messages/message';
import { createTranslator } from '../../src/shared/messages/translator';
import { AppWindow } from './driver/app-window';
import { launchApp } from './driver/launch';
import { reloadWith } from './driver/reload-with';
import { keepPicture, resize, type Size } from './driver/screenshots';
import { expectWhole, spokenTexts } from './driver/visible-texts';
import { sharedWindowTest, windowTest } from './driver/window-test';

const IDS = Object.keys(en) as (keyof Messages)[];
const WIDE: Size = { width: 1120, height: 760 };
const NARROW: Size = { width: 900, height: 640 };

const LIST = [
  'Kennung;Vorname;Mail;Tel;Land',
  ...Array.from({ length: 30 }, (_, row) => `${row};N${row};n${row}@gmial.com;0170 12345${row + 10};Atlantis`),
  '31;A;nobody;5551234567;',
  '32;B;;4,9E+11;DE',
  '33;C;c@web.de, d@web.de;+49 170 1234599;DE',
].join('\n');

/** The literal parts of a message, if there are enough of them to identify the language. */
function fragmentsOf(text: string): readonly string[] {
  const ast = new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst();
  if (ast.every(({ type }) => type === 0)) return [];
  return ast.flatMap((element) =>
    element.type === 0 && /\w{3,} \w{2,}/.test(element.value) ? [element.value.trim()] : [],
  );
}

/** Finds the English texts in a window of another language; all messages are parsed once. */
function englishFinder(messages: Messages): (spoken: readonly string[]) => readonly string[] {
  const own = new Set(Object.values(messages));
  const differing = IDS.filter((id) => messages[id] !== en[id]);
  const whole = new Set(differing.map((id) => en[id] as string).filter((text) => !own.has(text)));
  const fragments = differing.flatMap((id) => fragmentsOf(en[id]));
  /** Most texts are on many screens. */
  const judged = new Map<string, boolean>();
  const isEnglish = (text: string) => {
    const known = judged.get(text);
    if (known !== undefined) return known;
    const found = whole.has(text) || fragments.some((fragment) => text.includes(fragment));
    judged.set(text, found);
    return found;
  };
  return (spoken) => spoken.filter(isEnglish);
}

describe.each([
  ['de', de],
  ['fr', fr],
] as const)('the window in %s', (language, messages) => {
  const translate = createTranslator({ locale: language, messages });
  const englishIn = englishFinder(messages);
  const t = <Id extends MessageId>(id: Id, ...values: ValuesOf<Id>) => translate(message(id, ...values));

  sharedWindowTest(
    'says nothing in English and cuts no word, from the choice of a list to the settings, at any size',
    async ({ folder, api, open }) => {
      const list = join(folder, 'kunden.csv');
      const suppression = join(folder, 'sperrliste.csv');
      await writeFile(list, LIST);
      await writeFile(suppression, 'Mail\nn1@gmial.com\nx@web.de\n');
      const window = await open();
      await reloadWith(window, { language });
      const { page } = window;
      /** Each screen is first seen in the size in which the one before it was left. */
      const sizes = [WIDE, NARROW];
      const check = async (name: string) => {
        for (const size of sizes) await checkAt(size, name);
        sizes.reverse();
      };
      const checkAt = async (size: Size, name: string) => {
        const screen = `${language}-${size.width}-${name}`;
        await resize(window, size);
        await keepPicture(window, screen);
        await expectWhole(window, screen);
        const spoken = await spokenTexts(window);
        expect(englishIn(spoken), screen).toEqual([]);
        expect(spoken.join('\n'), screen).not.toMatch(/\[object|undefined|\bNaN\b/);
      };
      const head = (name: string) =>
        page.getByRole('columnheader').getByRole('button', { name: new RegExp(`^${name}\\b`) });
      const use = async (column: string, what: string) => {
        await head(column).click();
        await page.getByRole('menuitemradio', { name: what, exact: true }).click();
        await page.getByRole('menu').waitFor({ state: 'detached' });
      };
      const opened = async (screen: string, role: 'dialog' | 'menu' | 'alertdialog') => {
        await page.getByRole(role).waitFor();
        await check(screen);
        await window.leave();
        await page.getByRole(role).waitFor({ state: 'detached' });
      };

      await window.heading(t('choose.heading'));
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
      await check('choose');

      await window.answerOpenDialog([list]);
      await window.press(t('choose.button.audience'));
      await window.heading(t('map.heading'));
      await window.answerOpenDialog([suppression]);
      await window.press(t('map.add'));
      await page.getByRole('menuitem', { name: t('map.add.suppression') }).click();
      await window.list('sperrliste.csv').waitFor();
      await check('map-suppression');
      await page
        .getByRole('navigation', { name: t('map.rail') })
        .getByRole('row', { name: 'kunden.csv' })
        .click();
      await window.list('kunden.csv').waitFor();
      await page.getByRole('status').getByText(/30|33/).first().waitFor();
      await check('map');
      await window.press(t('map.add'));
      await opened('map-add', 'menu');
      await window.press(t('map.read.changeLabel'));
      await opened('map-reading', 'dialog');
      await head('Tel').click();
      await opened('map-column', 'menu');
      await use('Tel', t('userType.phone_hash'));
      await use('Land', t('map.use.country'));
      await check('map-phones');
      await page.locator('.filter-bar > .checks').click();
      await opened('map-health', 'dialog');
      await resize(window, WIDE);
      await window.listRow(2).getByRole('gridcell').first().click();
      await page.getByRole('complementary').waitFor();
      await checkAt(WIDE, 'map-inspector');
      await window.press(t('map.inspector.close'));
      await resize(window, NARROW);

      await window.press(t('map.hash', { count: 2 }));
      await window.heading(t('hash.done'));
      await check('hash');
      await window.press(t('hash.next'));
      await window.heading(t('upload.heading'));
      await check('upload');
      await page.locator('.step-footer .button-primary').click();
      await page.locator('.field-problem').first().waitFor();
      await check('upload-missing');

      await page.getByLabel(t('token.label')).fill(api.token);
      await window.press(t('token.save'));
      await page.getByRole('button', { name: t('upload.account') }).click();
      await page.getByRole('option').first().click();
      await page.getByLabel(t('upload.name')).fill('Herbst');
      for (const box of await page.locator('.page').getByRole('checkbox').all()) await box.check({ force: true });
      await check('upload-filled');
      await page.locator('.step-footer .button-primary').click();
      await window.heading(t('receipt.heading'));
      await window.waitForUploadState(t('job.state.done'));
      await check('receipt');

      await page
        .getByRole('navigation')
        .getByRole('button', { name: t('app.page.uploads') })
        .click();
      await window.heading(t('uploads.heading'));
      await check('uploads');
      await window.openUpload('Herbst', t('uploads.table'));
      await check('upload-detail');
      await page
        .getByRole('navigation')
        .getByRole('button', { name: t('app.page.audiences') })
        .click();
      await page
        .getByRole('grid', { name: t('audiences.table') })
        .locator('.grid-row')
        .click();
      await check('audiences');
      await window.press(t('audiences.delete'));
      await opened('audience-delete', 'alertdialog');
      await page
        .getByRole('navigation')
        .getByRole('button', { name: t('app.page.settings') })
        .click();
      await window.heading(t('settings.heading'));
      await check('settings');
      await window.press(t('connection.test'));
      await page.locator('.connection-test .saved-note .icon').waitFor();
      await window.press(t('settings.mappings.forget'));
      await page.getByRole('button', { name: t('toast.undo') }).waitFor();
      await check('settings-forgotten');
    },
  );
});

/** Labels of the native menu, top to bottom. */
async function menuLabels({ app }: AppWindow): Promise<readonly string[]> {
  return app.evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu()?.items ?? [];
    return items.flatMap(({ label, submenu }) => [label, ...(submenu?.items ?? []).map((item) => item.label)]);
  });
}

describe('the language', () => {
  windowTest(
    'is that of the system until one is chosen, changes at once, and leaves the marketer where they stand',
    async ({ folder, write }) => {
      const env = { LANGUAGE: 'fr_CA:en', LANG: 'fr_CA.UTF-8', LC_ALL: 'fr_CA.UTF-8' };
      const launched = await launchApp({ userData: folder, env, files: [await write('list.csv', 'Mail\na@web.de\n')] });
      const window = AppWindow.of(launched);
      onTestFinished(() => window.close());
      const { page } = window;
      await window.heading(fr['map.heading']);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr-CA');
      expect(await menuLabels(window)).toContain('&Fichier');

      await page.getByRole('navigation').getByRole('button', { name: fr['app.page.settings'] }).click();
      await page.getByRole('radio', { name: 'Deutsch' }).click({ force: true });
      await window.heading(de['settings.heading']);
      expect(await page.evaluate(() => document.documentElement.lang)).toMatch(/^de\b/);
      expect(await menuLabels(window)).toEqual(expect.arrayContaining(['&Datei', 'Listen öffnen…', 'Ausschneiden']));
      expect(englishFinder(de)(await menuLabels(window))).toEqual([]);
      await window.press(de['app.page.new']);
      await window.heading(de['map.heading']);
      await window.list('list.csv').waitFor();
      expect(JSON.parse(await readFile(join(folder, 'settings.json'), 'utf8'))).toMatchObject({ language: 'de' });
    },
  );

  sharedWindowTest('is the last one chosen, however quickly', async ({ open }) => {
    const window = await open();
    await window.goToPage('Settings');
    // Within the page, so that each choice is made before the one before it is saved.
    await window.page.evaluate(async () => {
      for (const name of ['Deutsch', 'English', 'Dark']) {
        const labels = [...document.querySelectorAll('label')];
        labels.find(({ textContent }) => textContent === name)?.click();
        await Promise.resolve();
      }
    });
    await window.page.locator('[data-theme=dark]').waitFor();
    await window.heading(en['settings.heading']);
    expect(await window.page.getByRole('radio', { name: 'English' }).isChecked()).toBe(true);
  });
});
