import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startReferenceApi } from '../../tools/reference-api/server';
import { temporaryFolder } from '../core/fs/temporary-folder';
import { AppWindow } from './pages';

/** Turns the direction of writing, and steers terminals. */
const EVIL = '\u202efdp\u2066\u001b]0x\u009b';
/** What may be typed as a name. */
const TURNED = '\u202efdp\u2066';
const STEERING = /(?![\t\n])\p{Cc}|[\p{Bidi_Control}\u2028\u2029]/u;

it('shows and saves nothing that turns the direction of writing, from a list or a server', async () => {
  const api = await startReferenceApi();
  const userData = await temporaryFolder();
  const list = join(userData, `people${EVIL}.csv`);
  await writeFile(list, `E-mail,Second e-mail ${EVIL}\nada@example.com,b${EVIL}@example.org\n`);
  api.faults.next({
    kind: 'status',
    status: 200,
    body: JSON.stringify({ fb_ad_accounts: [{ fb_id: '2', name: EVIL }] }),
  });
  const window = await AppWindow.open({ api: api.url, userData, files: [list] });
  const expectHarmless = async () => {
    const seen = await window.page.evaluate(() => document.documentElement.outerHTML);
    expect(seen).not.toMatch(STEERING);
    return seen;
  };
  try {
    await window.heading('Check what was understood');
    await window.page.getByRole('region', { name: /^Preview/ }).waitFor();
    expect(await expectHarmless()).toContain('Second e-mail');
    await window.hash();
    await expectHarmless();
    await window.answerSaveDialog(join(userData, 'rejects.csv'));
    await window.continueToUpload();
    await window.fillUpload({ accountId: '2', name: `Buyers ${TURNED}`, token: api.token });
    api.faults.next({ kind: 'status', status: 422, body: JSON.stringify({ error: `no ${EVIL}` }) });
    await window.send();
    await window.heading('Receipt');
    await window.uploadIs('Refused');
    const receipt = join(userData, 'receipt.json');
    await window.answerSaveDialog(receipt);
    await window.press('Save as JSON…');
    await expect.poll(() => readFile(receipt, 'utf8').catch(() => '')).not.toBe('');
    expect(await readFile(receipt, 'utf8')).not.toMatch(STEERING);
    expect(JSON.parse(await readFile(receipt, 'utf8')).fields.name).toBe(`Buyers ${TURNED}`);
  } finally {
    await window.close();
    await api.close();
  }
});
