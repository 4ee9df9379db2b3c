import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReferenceApi, startReferenceApi } from '../../tools/reference-api/server';
import { sha256 } from '../sha256';
import { AppWindow, createTempFolder } from './driver/app-window';

interface Journey {
  readonly userType: string;
  readonly words: string;
  readonly list: { readonly name: string; readonly text: string };
  /** The first row with data, by its number in the list. */
  readonly row: number;
  /** That row: as in the list, and normalised. */
  readonly raw: string;
  readonly value: string;
  /** Every normalised value of the list, written by hand. */
  readonly values: readonly string[];
  readonly counts: Readonly<Record<string, string>>;
  readonly rejects: string;
  readonly unverified?: string;
}

const JOURNEYS: readonly Journey[] = [
  {
    userType: 'email_hash',
    words: 'E-mail',
    list: {
      name: 'news.csv',
      text: 'Name,Email\nAda,ADA@Example.com\nA,ada@example.com\nB,mailto:bob@example.org\nC,nobody\n',
    },
    row: 2,
    raw: 'ADA@Example.com',
    value: 'ada@example.com',
    values: ['ada@example.com', 'bob@example.org'],
    counts: { 'Rows read': '4', 'Usable values': '3', 'Duplicates removed': '1', 'Rows without a usable value': '1' },
    rejects: 'row,column,reason\r\n5,Email,invalid-email\r\n',
  },
  {
    userType: 'phone_hash',
    words: 'Phone',
    list: {
      name: 'calls.tsv',
      text: 'phone\tname\n+44 20 7946 0226\tA\n0044 20 7946 0226\tB\n5551234567\tC\nunknown\tD\n',
    },
    row: 2,
    raw: '+44 20 7946 0226',
    value: '442079460226',
    values: ['442079460226', '5551234567'],
    counts: { 'Rows read': '4', 'of these not verified': '1', 'Duplicates removed': '1', 'No digits': '1' },
    rejects: 'row,column,reason\r\n5,phone,no-digits\r\n',
    unverified: 'Upload although 1 phone number could not be verified and may match nobody',
  },
  {
    userType: 'mobile_advertiser_id',
    words: 'Device ID',
    list: {
      name: 'devices.txt',
      text: `38400000-8CF0-11BD-B23E-10B96E40000D\n00000000-0000-0000-0000-000000000000\nEA7583CD-A667-48BC-B806-42ECB2B48606\n`,
    },
    row: 1,
    raw: '38400000-8CF0-11BD-B23E-10B96E40000D',
    value: '38400000-8cf0-11bd-b23e-10b96e40000d',
    values: ['38400000-8cf0-11bd-b23e-10b96e40000d', 'ea7583cd-a667-48bc-b806-42ecb2b48606'],
    counts: { 'Rows read': '3', 'Usable values': '2', 'All zeros: the person has switched tracking off': '1' },
    rejects: 'row,column,reason\r\n2,1,zero-id\r\n',
  },
  {
    userType: 'custom_audience_third_party_id',
    words: 'Customer ID',
    list: { name: 'ids.csv', text: 'customer id;city\nK-10000;Wien\nk-10000;Graz\nK 1;Linz\n' },
    row: 2,
    raw: 'K-10000',
    value: 'K-10000',
    values: ['K-10000', 'k-10000'],
    counts: { 'Rows read': '3', 'Usable values': '2', 'Spaces or control characters in the ID': '1' },
    rejects: 'row,column,reason\r\n4,customer id,invalid-third-party-id\r\n',
  },
];

/** From a list to a receipt, checked against what the server received. One app runs all of it, as on a long day. */
describe('the journey of a list', () => {
  let folder: Awaited<ReturnType<typeof createTempFolder>>;
  let serverFolder: Awaited<ReturnType<typeof createTempFolder>>;
  let api: ReferenceApi;
  let window: AppWindow;

  beforeAll(async () => {
    folder = await createTempFolder();
    serverFolder = await createTempFolder();
    api = await startReferenceApi({ dataDir: serverFolder.path });
    window = await AppWindow.open({ api: api.url, userData: folder.path });
    await window.goToPage('Settings');
    await window.saveToken(api.token);
    await window.page.getByText('A token is kept in the Secret Service keyring.').waitFor();
  });
  afterAll(async () => {
    await window.close();
    await api.close();
    await Promise.all([folder.remove(), serverFolder.remove()]);
  });

  const posts = () => api.log.filter(({ method }) => method === 'POST');

  async function storedFile(id: number): Promise<string> {
    const name = (await readdir(serverFolder.path)).find((item) => item.startsWith(`audience-${id}-`));
    return readFile(join(serverFolder.path, name ?? 'nothing'), 'utf8');
  }

  it.each(JOURNEYS)(
    'of $userType',
    async ({ userType, words, list, row, raw, value, values, counts, rejects, unverified }) => {
      const before = posts().length;
      const hashes = `${values.map(sha256).sort().join('\n')}\n`;
      const path = join(folder.path, list.name);
      await writeFile(path, list.text);

      await window.goToPage('New audience');
      await window.heading('Choose a list');
      await window.answerOpenDialog([path]);
      await window.press('Choose files…');
      await window.heading('Check what was understood');
      const { page } = window;
      await page
        .getByRole('columnheader')
        .getByRole('button', { name: new RegExp(`: ${words}$`) })
        .waitFor();
      expect(await window.previewRow(row)).toEqual([raw, value, sha256(value)]);
      const plainIds = page.getByRole('checkbox', { name: /without hashing/ });
      expect(await plainIds.count()).toBe(userType.endsWith('_id') ? 1 : 0);
      if ((await plainIds.count()) > 0) expect(await plainIds.isChecked()).toBe(false);

      await window.hash();
      expect(await window.counts()).toMatchObject(counts);
      await page.getByRole('status').getByText('people ready').waitFor();

      await window.answerSaveDialog(join(folder.path, 'saved.txt'));
      await window.press('Save hashed file…');
      await page.getByRole('status').getByText('Hashed file saved').waitFor();
      expect(await readFile(join(folder.path, 'saved.txt'), 'utf8')).toBe(hashes);
      await window.answerSaveDialog(join(folder.path, 'rejects.csv'));
      await window.press('Save rejected rows…');
      await page.getByRole('status').getByText('Rejected rows saved').waitFor();
      expect(await readFile(join(folder.path, 'rejects.csv'), 'utf8')).toBe(rejects);

      await window.continueToUpload();
      const optOutLink = 'https://shop.example.com/opt-out';
      await window.fillUpload({ account: 'Online shop (2)', name: `Buyers by ${words}`, optOutLink });
      if (unverified !== undefined) {
        await window.send();
        await page.getByText('Tick this box if you want to upload them anyway.').waitFor();
        expect(posts()).toHaveLength(before);
        await page.getByText(unverified).click();
      }
      await window.send();
      await window.heading('Receipt');
      await window.waitForUploadState('Done');

      const sent = posts().slice(before);
      expect(sent).toMatchObject([{ path: '/custom_audiences', status: 201, file: { lines: 2 } }]);
      expect(sent[0]?.fields).toEqual({
        fb_ad_account_id: '2',
        name: `Buyers by ${words}`,
        opt_out_link: optOutLink,
        user_type: userType,
      });
      const created = api.store.all().at(-1);
      expect(await storedFile(created?.id ?? 0)).toBe(hashes);

      await window.answerSaveDialog(join(folder.path, 'receipt.json'));
      await window.press('Save as JSON…');
      await page.getByRole('status').getByText('Receipt saved').waitFor();
      const receipt = await readFile(join(folder.path, 'receipt.json'), 'utf8');
      expect(receipt).toContain(sha256(hashes));
      expect(JSON.parse(receipt)).toMatchObject({ method: 'POST', file: { lines: 2 }, outcome: { kind: 'created' } });
      for (const secret of [...values, raw, list.name, api.token]) expect(receipt).not.toContain(secret);
    },
  );

  it('sends plain IDs only where that is ticked and confirmed', async () => {
    const before = posts().length;
    await window.goToPage('New audience');
    await window.answerOpenDialog([join(folder.path, 'ids.csv')]);
    await window.press('Choose files…');
    await window.page.getByText('Send these IDs without hashing').click();
    expect(await window.previewRow(2)).toEqual(['K-10000', 'K-10000', 'K-10000']);
    await window.page.getByText('Sent as it is', { exact: true }).waitFor();
    await window.hash();
    await window.continueToUpload();
    await window.fillUpload({ account: 'Online shop (2)', name: 'Plain' });
    await window.send();
    await window.page.getByText('Tick this box if that is what you want.').waitFor();
    expect(posts()).toHaveLength(before);
    await window.page.getByText('Let 2 IDs leave this computer without hashing').click();
    await window.send();
    await window.waitForUploadState('Done');
    expect(await storedFile(api.store.all().at(-1)?.id ?? 0)).toBe('K-10000\nk-10000\n');
  });
});
