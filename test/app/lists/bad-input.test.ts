import { rm } from 'node:fs/promises';
import { expect } from 'vitest';
import type { AppWindow } from '../driver/app-window';
import { onOtherDisplays } from '../driver/other-displays';
import { expectWhole } from '../driver/visible-texts';
import { sharedWindowTest, windowTest } from '../driver/window-test';

sharedWindowTest(
  'a list that vanishes after its preview is a sentence, and the others stay',
  async ({ open, write }) => {
    const gone = await write('gone.csv', 'email\nada@example.com\n');
    const window = await open(gone, await write('stays.csv', 'email\nbob@example.com\n'));
    await window.page.getByText('2 people').waitFor();
    await rm(gone);
    await window.press(/^Hash 2 lists/);
    await window.page
      .getByText(/gone\.csv/)
      .first()
      .waitFor();
    await window.page.getByRole('alert').or(window.page.locator('.notice-problem')).first().waitFor();
    await window.press('Back to the lists');
    await window.page
      .getByRole('alert')
      .getByText(/gone\.csv/)
      .waitFor();
    await window.press('Remove gone.csv');
    await window.hash();
  },
);

sharedWindowTest(
  'long, right-to-left and pictured names neither break the window nor are cut apart',
  async ({ open, write }) => {
    const long = 'N'.repeat(10_000);
    const header = `${long},محمد علي,👩🏽‍💻 E-Mail,שם`;
    const rows = Array.from({ length: 20 }, (_, n) => `${long},علي,p${n}@example.com,${'👩🏽‍💻'.repeat(400)}`);
    const window = await open(await write('الزبائن 👩🏽‍💻.csv', `${header}\n${rows.join('\n')}\n`));
    await window.columnHead('👩🏽‍💻 E-Mail', 'E-mail').waitFor();
    await window.columnHead('محمد علي', 'Not used').waitFor();
    await expectWhole(window);
    await window.hash();
    await window.continueToUpload();
    await window.page.getByLabel('Audience name').fill(long);
    await expectWhole(window);
    await window.fillUpload({ accountId: '2', name: 'زبائن 👩🏽‍💻', token: 'token' });
    await window.send();
    await window.page.getByRole('heading', { name: 'زبائن 👩🏽‍💻' }).waitFor();
  },
);

windowTest(
  'a clock that jumps back does not hold up an upload, and no time is negative',
  async ({ api, open, write }) => {
    const window = await open(await write('people.csv', 'email\nada@example.com\n'));
    await window.toUploadForm();
    await window.fillUpload({ accountId: '2', name: 'Jumping', token: api.token });
    api.faults.always({ kind: 'status', status: 503, headers: { 'retry-after': '15' } });
    await window.send();
    await window.waitForUploadState('Waiting');
    api.faults.clear();
    const jump = (RealDate: DateConstructor) => {
      const DAYS = 400 * 86_400_000;
      globalThis.Date = class extends RealDate {
        constructor(...given: readonly unknown[]) {
          super(given.length === 0 ? RealDate.now() - DAYS : Reflect.construct(RealDate, given));
        }

        static override now(): number {
          return RealDate.now() - DAYS;
        }
      } as DateConstructor;
    };
    await window.page.evaluate(`(${jump.toString()})(Date)`);
    await window.app.evaluate(
      (_electron, source) => Reflect.get(globalThis, 'eval')(`(${source})(Date)`),
      jump.toString(),
    );
    await window.page.locator('.job-head').getByText('Done', { exact: true }).waitFor();
    await window.goToPage('Uploads');
    await window.openUpload('Jumping');
    expect(await window.page.locator('body').textContent()).not.toMatch(/NaN|Invalid Date|-\d+ (s|min|seconds)\b/);
  },
);

sharedWindowTest(
  'a display that changes its scale cuts nothing, and nothing that was chosen is lost',
  async ({ open, write }) => {
    const rows = Array.from({ length: 200 }, (_, n) => `${n},p${n}@example.com,+49 30 90182${n}`);
    const window = await open(await write('people.csv', ['id,email,phone', ...rows, '1,nobody,12', ''].join('\n')));
    const { app, page } = window;
    await window.useColumn('phone', 'Phone');
    await window.previewRow(9);
    await onOtherDisplays(page, async (moveTo) => {
      /** As a system does whose window is moved to another display. */
      const scaleTo = async (deviceScaleFactor: number, zoom: number) => {
        await moveTo({ width: 0, height: 0, deviceScaleFactor });
        await app.evaluate(({ BrowserWindow }, factor) => {
          for (const { webContents } of BrowserWindow.getAllWindows()) webContents.setZoomFactor(factor);
        }, zoom);
        await page.waitForFunction((ratio) => Math.abs(devicePixelRatio - ratio) < 0.01, deviceScaleFactor * zoom);
      };
      for (const [deviceScaleFactor, zoom] of [
        [1.25, 1],
        [2, 1],
        [1, 1.5],
        [1, 2],
        [1, 0.5],
        [1, 1],
      ] as const) {
        await scaleTo(deviceScaleFactor, zoom);
        await expectWhole(window);
        await window.columnHead('phone', 'Phone').waitFor();
        await expectDrawn(window);
      }
      await page.getByRole('complementary', { name: 'Row 9', exact: true }).waitFor();
      await window.hash();
      await window.continueToUpload();
      await window.page.getByLabel('Audience name').fill('Readers');
      await scaleTo(2, 1.5);
      await expectWhole(window);
      expect(await window.page.getByLabel('Audience name').inputValue()).toBe('Readers');
      await scaleTo(1, 1);
    });
  },
);

/** The rows reach to the end of the table that is in sight: none is left white. */
async function expectDrawn({ page }: AppWindow): Promise<void> {
  const reaches = () =>
    page.getByRole('region', { name: /^Preview of/ }).evaluate((box) => {
      const bottom = box.getBoundingClientRect().bottom;
      const rows = [...box.querySelectorAll('tbody tr')];
      return Math.max(...rows.map((row) => row.getBoundingClientRect().bottom)) >= bottom;
    });
  await expect.poll(reaches).toBe(true);
}
