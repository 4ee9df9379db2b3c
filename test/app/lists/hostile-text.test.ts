import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { sharedWindowTest } from '../driver/window-test';

/** Reverses the direction of writing, and controls terminals. */
const EVIL = '\u202efdp\u2066\u001b]0x\u009b';
/** What a user may type as a name. */
const TURNED = '\u202efdp\u2066';
const STEERING = /(?![\t\n])\p{Cc}|[\p{Bidi_Control}\u2028\u2029]/u;

sharedWindowTest(
  'nothing turns the direction of writing that a list or a name says',
  async ({ folder, api, write, open }) => {
    const columns = `E-mail,Second e-mail ${EVIL}\nada@example.com,b${EVIL}@example.org\n`;
    const window = await open(await write(`people${EVIL}.csv`, columns));
    const shown = () => window.page.evaluate(() => document.documentElement.outerHTML);
    await window.heading('Check what was understood');
    await window.page.getByRole('region', { name: /^Preview/ }).waitFor();
    expect(await shown()).toContain('Second e-mail');
    expect(await shown()).not.toMatch(STEERING);
    await window.hash();
    await window.continueToUpload();
    await window.fillUpload({ accountId: '2', name: `Buyers ${TURNED}`, token: api.token });
    await window.send();
    await window.heading('Receipt');
    await window.waitForUploadState('Done');
    expect(await shown()).not.toMatch(STEERING);

    const path = join(folder, 'receipt.json');
    await window.answerSaveDialog(path);
    await window.press('Save as JSON…');
    const receipt = () => readFile(path, 'utf8').catch(() => '');
    await expect.poll(receipt).not.toBe('');
    expect(await receipt()).not.toMatch(STEERING);
    expect(JSON.parse(await receipt()).fields.name).toBe(`Buyers ${TURNED}`);
  },
);
