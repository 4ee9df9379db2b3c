import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { JobState, UploadJob } from '../../src/shared/job';
import { doneJob } from '../done-job';
import { keepJobs } from '../kept-jobs';
import { AppWindow } from './driver/app-window';
import { launchApp } from './driver/launch';
import { screenshotThemes, setScreenshotSize } from './driver/screenshots';
import { sharedWindowTest, windowTest } from './driver/window-test';
import { MAX_TIMES, measureUploads } from './speed/measure';

const REFUSED: JobState = { kind: 'refused', message: 'The server does not know this audience. Check its ID.' };

const table = ({ page }: AppWindow) => page.getByRole('grid', { name: 'Uploads' });
const details = ({ page }: AppWindow) => page.getByRole('complementary', { name: /^Upload: / });
const rows = (window: AppWindow) => table(window).locator('.grid-row');
const search = ({ page }: AppWindow) => page.getByRole('searchbox', { name: 'Search uploads' });

sharedWindowTest(
  '2,000 uploads open as fifty do, are read once the window is shown, and only the rows in sight are drawn',
  async ({ folder, api, open, shared, onTestFinished }) => {
    const jobs = Array.from({ length: 2000 }, (_, number) => doneJob(number, api.url));
    const other = await open();
    keepJobs(shared.userData, jobs.slice(0, 50));
    await other.goToPage('Uploads');
    await other.page.getByText('All 50').waitFor();
    const fewMs = await measureUploads(other);

    keepJobs(folder, jobs);
    const window = await AppWindow.open({ api: api.url, userData: folder });
    onTestFinished(() => window.close());
    await setScreenshotSize(window);
    const { page } = window;
    await window.goToPage('Uploads');
    await page.getByText('All 2,000').waitFor();
    const manyMs = await measureUploads(window);
    console.log(`50 uploads: ${Math.round(fewMs)} ms, 2,000: ${Math.round(manyMs)} ms`);
    expect(manyMs).toBeLessThan(MAX_TIMES * fewMs);

    await page.addInitScript(openUploadsAtOnce);
    await page.reload();
    await rows(window).first().waitFor();
    const seen = await page.evaluate(() => document.documentElement.dataset.seen);
    expect(seen).toContain('Reading the uploads of this computer');
    await page.getByText('All 2,000').waitFor();

    expect(await table(window).getAttribute('aria-rowcount')).toBe(String(1 + jobs.length + monthsOf(jobs)));
    expect(await rows(window).count()).toBeLessThan(60);
    expect(await page.locator('*').count()).toBeLessThan(1500);
    await screenshotThemes(window, 'uploads-many');

    await search(window).fill('customers 1321');
    await rows(window).filter({ hasText: 'Customers 1321' }).waitFor();
    expect(await rows(window).count()).toBe(1);
  },
);

/** In how many months of this time zone they were made: the table has a heading for each. */
function monthsOf(jobs: readonly UploadJob[]): number {
  const monthOf = (date: Date) => 12 * date.getFullYear() + date.getMonth();
  return new Set(jobs.map(({ createdAt }) => monthOf(new Date(createdAt)))).size;
}

/** Runs in a new page: opens the uploads as soon as there is a screen, and notes what it says. */
function openUploadsAtOnce(): void {
  const observer = new MutationObserver(() => {
    const uploads = document.querySelectorAll<HTMLButtonElement>('.rail-item')[1];
    if (uploads === undefined) return;
    observer.disconnect();
    uploads.click();
    requestAnimationFrame(() => {
      document.documentElement.dataset.seen = document.querySelector('main')?.textContent ?? '';
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}

sharedWindowTest(
  'uploads are sorted, searched and gone through by keyboard, and the table keeps its place, its selection and its filter',
  async ({ shared, api, open }) => {
    const window = await open();
    // As the command line would add them, while the app runs.
    keepJobs(shared.userData, [
      ...Array.from({ length: 20 }, (_, number) => doneJob(number, api.url)),
      ...Array.from({ length: 80 }, (_, number) => doneJob(number + 400, api.url, { state: REFUSED })),
    ]);
    const { page } = window;
    await setScreenshotSize(window);
    const box = table(window).locator('..');
    await window.goToPage('Uploads');
    await page.getByText('All 100').waitFor();
    await table(window).getByText('November 2026 · 20 uploads').waitFor();
    const people = table(window).getByRole('columnheader', { name: 'People or codes' }).getByRole('button');
    await people.click();
    expect(await rows(window).first().textContent()).toContain('Customers 479');
    await people.click();
    expect(await rows(window).first().textContent()).toContain('Customers 0');
    expect(
      await table(window)
        .getByText(/· \d+ uploads/)
        .count(),
    ).toBe(0);
    await rows(window).first().focus();
    await page.keyboard.press('Enter');
    await details(window).getByRole('heading', { name: 'Customers 0' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await details(window).getByRole('heading', { name: 'Customers 1', exact: true }).waitFor();
    await page.keyboard.press('End');
    await details(window).getByRole('heading', { name: 'Customers 479' }).waitFor();
    await screenshotThemes(window, 'uploads-detail');

    await search(window).fill('5007');
    expect(await rows(window).count()).toBe(1);
    await search(window).fill('nobody at all');
    await page.getByText('No upload matches.').waitFor();
    await window.press('Show all uploads');
    expect(await rows(window).count()).toBeGreaterThan(5);

    await page.getByRole('radio', { name: '80 not sent' }).click();
    await expect.poll(async () => Number(await table(window).getAttribute('aria-rowcount'))).toBeLessThan(100);
    await box.evaluate((element) => element.scrollTo({ top: 1500 }));
    const row = rows(window).filter({ hasText: 'Customers 444' });
    await row.click();
    await details(window).getByRole('heading', { name: 'Customers 444' }).waitFor();
    const scrolled = await box.evaluate(({ scrollTop }) => scrollTop);
    expect(scrolled).toBeGreaterThan(1000);
    await window.goToPage('Settings');
    await window.heading('Settings');
    await window.goToPage('Uploads');
    await details(window).getByRole('heading', { name: 'Customers 444' }).waitFor();
    expect(await box.evaluate(({ scrollTop }) => scrollTop)).toBe(scrolled);
    expect(await row.getAttribute('aria-selected')).toBe('true');
    await page.getByRole('radio', { name: '80 not sent', checked: true }).waitFor();
  },
);

windowTest(
  'what a later version has left is told at the start in the language chosen there, kept as it is, and not sent',
  async ({ folder, api }) => {
    const job = join(folder, 'jobs', doneJob(2, api.url).id, 'job.json');
    const text = '{"version": 99, "state": "teleported"}';
    await mkdir(join(job, '..'), { recursive: true });
    await writeFile(job, text);
    const settings = { api: api.url, language: 'en', theme: 'sepia', fontSize: 12 };
    await writeFile(join(folder, 'settings.json'), JSON.stringify(settings));
    const ofSettings = 'A later version of this app has added settings.';
    const ofUploads = 'One upload was made by a later version of this app. It is left alone';

    // The language that was chosen is kept as well, whatever that of the system.
    const env = { LANGUAGE: 'fr_CA:en', LANG: 'fr_CA.UTF-8', LC_ALL: 'fr_CA.UTF-8' };
    const window = AppWindow.of(await launchApp({ userData: folder, env }));
    const told = window.page.getByRole('region', { name: /Just done/ });
    for (const sentence of [ofSettings, ofUploads]) await told.getByText(sentence).waitFor();
    await window.goToPage('Uploads');
    await window.page.getByRole('main').getByText(ofUploads).waitFor();
    await window.goToPage('Settings');
    await window.page.getByText('Keep hashed files after the upload').click();
    await expect
      .poll(async () => JSON.parse(await readFile(join(folder, 'settings.json'), 'utf8')))
      .toMatchObject({
        ...settings,
        keepFiles: true,
      });
    keepJobs(folder, [doneJob(1, api.url)]);
    await window.goToPage('Uploads');
    await rows(window).filter({ hasText: 'Customers 1' }).waitFor();
    await window.page.getByRole('main').getByText(ofUploads).waitFor();
    await window.close();
    expect(await readFile(job, 'utf8')).toBe(text);
    expect(api.log).toEqual([]);
  },
);

sharedWindowTest('pages that hold nothing yet are drawn, and lead on', async ({ api, open }) => {
  const window = await open();
  const { page } = window;
  await window.goToPage('Settings');
  await window.saveToken(api.token);
  await page.getByText('A token is kept').waitFor();
  await window.goToPage('Audiences');
  await page.getByText('This ad account has no audience yet.').waitFor();
  expect(await page.locator('svg.drawing').isVisible()).toBe(true);
  await window.goToPage('Uploads');
  await page.getByText('No uploads yet').waitFor();
  expect(await page.locator('svg.drawing').isVisible()).toBe(true);
  await window.press('Make an audience');
  await window.heading('Choose a list');
});
