import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { de } from '../../../src/shared/messages/de/index';
import { en } from '../../../src/shared/messages/en/index';
import { fr } from '../../../src/shared/messages/fr/index';
import { type MessageId, message, type ValuesOf } from '../../../src/shared/messages/message';
import { createTranslator } from '../../../src/shared/messages/translator';
import type { ReferenceApi } from '../../../tools/reference-api/server';
import type { AppWindow } from '../driver/app-window';

const CATALOGUES = { en, de, fr };

export const LANGUAGES = ['en', 'de', 'fr'] as const satisfies readonly (keyof typeof CATALOGUES)[];

interface Visit {
  readonly window: AppWindow;
  readonly api: ReferenceApi;
  /** For the lists. */
  readonly folder: string;
  readonly language: (typeof LANGUAGES)[number];
}

const PEOPLE = [
  'Nr;Name;Mail;Tel;Land;Newsletter',
  ...Array.from({ length: 60 }, (_, row) => {
    const domain = row % 17 === 0 ? 'gmial.com' : 'example.com';
    const mail = row % 11 === 0 ? '' : row % 13 === 0 ? 'nobody' : `Person${row}@${domain}`;
    return `${1000 + row};Person ${row};${mail};0170 12345${row + 10};Atlantis;${row % 3 === 0 ? 'ja' : 'nein'}`;
  }),
].join('\n');

/** Walks through the app in one language, and calls `look` on every screen and dialog. */
export async function visitScreens(visit: Visit, look: (screen: string) => Promise<void>): Promise<void> {
  const translate = createTranslator({ locale: visit.language, messages: CATALOGUES[visit.language] });
  const t: Translate = (id, ...values) => translate(message(id, ...values));
  const walk: Walk = { ...visit, t, look };
  await visitLists(walk);
  await visitUpload(walk);
  await visitPages(walk);
  await visitFiles(walk);
}

type Translate = <Id extends MessageId>(id: Id, ...values: ValuesOf<Id>) => string;

interface Walk extends Visit {
  readonly t: Translate;
  readonly look: (screen: string) => Promise<void>;
}

async function visitLists({ window, folder, t, look }: Walk): Promise<void> {
  const { page } = window;
  const head = (name: string) =>
    page.getByRole('columnheader').getByRole('button', { name: new RegExp(`^${name}\\b`) });
  const write = async (name: string, text: string) => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };
  const people = await write('kunden.csv', PEOPLE);
  const optOuts = await write('abmeldungen.csv', 'Mail;Datum\nperson1@example.com;2026-01-01\n');
  const nothing = await write('nothing.csv', 'x,y\n1,2\n3,4\n');
  const wide = Array.from({ length: 300 }, (_, column) => `A column with a long heading ${column}`);
  const wideList = await write('wide.csv', `${wide.join(',')}\n${wide.map((_, c) => (c === 250 ? 'a@web.de' : c))}\n`);

  await window.heading(t('choose.heading'));
  await look('choose');
  await window.drop([people]);
  await window.list('kunden.csv').waitFor();
  await page.getByRole('status').getByText(/\d/).first().waitFor();
  await look('map');
  await head('Mail').click();
  await page.getByRole('menu').waitFor();
  await look('map-column');
  await window.leave();
  await window.press(t('map.read.changeLabel'));
  await page.getByRole('dialog').waitFor();
  await look('map-reading');
  await window.leave();
  await head('Tel').click();
  await page.getByRole('menuitemradio', { name: t('userType.phone_hash'), exact: true }).click();
  await page.getByRole('radio', { name: /54|60/ }).first().waitFor();
  await look('map-two-types');
  await page.locator('.filter-bar > .checks').click();
  await page.getByRole('dialog').waitFor();
  await look('map-health');
  await window.leave();
  await window.listRow(4).getByRole('gridcell').first().click();
  await look('map-inspector');
  await page.getByRole('button', { name: t('map.hide') }).click();
  await look('map-hidden');
  await page.getByRole('button', { name: t('map.hide') }).click();

  await window.drop([optOuts, nothing]);
  await page
    .getByRole('navigation', { name: t('map.rail') })
    .getByRole('row', { name: /abmeldungen/ })
    .click();
  await window.list('abmeldungen.csv').waitFor();
  await look('map-opt-outs');
  await window.press(t('map.optOut.suppress'));
  await page
    .getByRole('navigation', { name: t('map.rail') })
    .getByRole('row', { name: /nothing/ })
    .click();
  await window.list('nothing.csv').waitFor();
  await look('map-nothing');
  await window.press(t('map.remove', { name: 'nothing.csv' }));
  await look('map-undo');
  await window.drop([wideList]);
  await window.list('wide.csv').waitFor();
  await look('map-wide');
  await window.press(t('map.remove', { name: 'wide.csv' }));
}

async function visitUpload({ window, api, t, look }: Walk): Promise<void> {
  const { page } = window;
  const send = page.locator('.step-footer .button-primary');
  await window.press(t('map.hash', { count: 2 }));
  await window.heading(t('hash.done'));
  await look('hash');
  await page
    .getByRole('button', { name: t('hash.showRows') })
    .first()
    .click();
  await page.getByRole('dialog').locator('tbody tr').first().waitFor();
  await look('hash-rows');
  await window.leave();
  await window.press(t('hash.next'));
  await window.heading(t('upload.heading'));
  await look('upload');
  await send.click();
  await page.locator('.field-problem').first().waitFor();
  await look('upload-missing');
  await page.getByLabel(t('token.label')).fill(api.token);
  await window.press(t('token.save'));
  await page.getByRole('button', { name: t('upload.account') }).click();
  await page.getByRole('option').first().click();
  await page.getByText(t('upload.target.existing')).click();
  await page.getByLabel(t('upload.audienceId')).fill('99');
  for (const box of await page.locator('.page').getByRole('checkbox').all()) await box.check({ force: true });
  await look('upload-existing');
  await send.click();
  await window.waitForUploadState(t('job.state.refused'));
  await look('upload-refused');
  await window.press(t('upload.edit'));
  await page.getByRole('dialog').waitFor();
  await look('edit-and-send');
  const form = page.getByRole('dialog');
  await form.getByText(t('upload.target.new')).click();
  await form.getByLabel(t('upload.name')).fill('Herbst');
  await form.locator('.button-primary').click();
  await window.waitForUploadState(t('job.state.done'));
  await look('receipt');
}

async function visitPages({ window, t, look }: Walk): Promise<void> {
  const { page } = window;
  const goTo = (id: MessageId & `app.page.${string}`) =>
    page
      .getByRole('navigation')
      .getByRole('button', { name: t(id) })
      .click();
  await goTo('app.page.uploads');
  await window.heading(t('uploads.heading'));
  await look('uploads');
  await window.openUpload('Herbst', t('uploads.table'));
  await look('upload-detail');
  await goTo('app.page.audiences');
  await page
    .getByRole('grid', { name: t('audiences.table') })
    .locator('.grid-row')
    .first()
    .click();
  await look('audiences');
  await window.press(t('audiences.delete'));
  await page.getByRole('alertdialog').waitFor();
  await look('audience-delete');
  await window.leave();
  await goTo('app.page.check');
  await window.heading(t('check.heading'));
  await page.getByLabel(t('check.value')).fill('person1@example.com');
  await window.press(t('check.uploads'));
  await page.locator('.check-result').waitFor();
  await look('check');
  await goTo('app.page.settings');
  await window.heading(t('settings.heading'));
  await look('settings');
}

async function visitFiles({ window, folder, t, look }: Walk): Promise<void> {
  const { page } = window;
  await page
    .getByRole('navigation')
    .getByRole('button', { name: t('app.page.new') })
    .click();
  await window.press(t('app.page.new')).catch(() => undefined);
  await window.heading(t('choose.heading'));
  await page.locator('.use-for .select-button').click();
  await page.getByRole('option', { name: /Google/ }).click();
  await window.drop([join(folder, 'kunden.csv')]);
  await window.list('kunden.csv').waitFor();
  await page.getByRole('status').getByText(/\d/).first().waitFor();
  await look('files-map');
  await page.locator('.step-footer .button-primary').click();
  await page.locator('.big-number').waitFor();
  await page.locator('.file-columns').waitFor();
  await look('files');
}
