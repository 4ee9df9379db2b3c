import { mkdtemp, open as openFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import type { LanguageChoice } from '../../../src/shared/settings';
import { type LaunchedApp, type LaunchOptions, launchApp } from './launch';

/** Values for the upload form; a field left out stays as it is. */
interface UploadFields {
  /** As the list of ad accounts shows it. */
  readonly account?: string;
  /** Typed, if no list is offered. */
  readonly accountId?: string;
  readonly name?: string;
  readonly optOutLink?: string;
  readonly token?: string;
}

/** Longest wait for what the window shows: generous, for a busy machine. */
const PATIENCE_MS = 150_000;

/** The app's window as the marketer uses it: elements are found by their text. */
export class AppWindow {
  private constructor(private launched: LaunchedApp) {
    launched.page.setDefaultTimeout(PATIENCE_MS);
  }

  /** Starts the app with its settings pointing at `api`, in a folder that may hold data of an earlier run. */
  static async open({
    api,
    userData,
    language = 'en',
    ...options
  }: LaunchOptions & { readonly api: string; readonly userData: string; readonly language?: LanguageChoice }) {
    await writeFile(join(userData, 'settings.json'), JSON.stringify({ api, language }));
    return new AppWindow(await launchApp({ ...options, userData }));
  }

  /** The window of an app that was started in another way. */
  static of(launched: LaunchedApp): AppWindow {
    return new AppWindow(launched);
  }

  get page(): Page {
    return this.launched.page;
  }

  get app() {
    return this.launched.app;
  }

  /** Everything that the app has written to its standard output and error. */
  output(): string {
    return this.launched.output();
  }

  close(): Promise<void> {
    return this.launched.close();
  }

  /** Ends the process as abruptly as a power cut. */
  async kill(): Promise<void> {
    const child = this.app.process();
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  }

  /** Waits for a heading of the first level: the name of a screen. */
  async heading(name: string): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  }

  button(name: string | RegExp) {
    return this.page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  }

  async press(name: string | RegExp): Promise<void> {
    await this.button(name).click();
  }

  async goToPage(page: 'New audience' | 'Uploads' | 'Audiences' | 'Check one person' | 'Settings'): Promise<void> {
    await this.page.getByRole('navigation').getByRole('button', { name: page }).click();
  }

  /** Shows the details of an upload in the table of uploads, which is named in the window's language. */
  async openUpload(name: string, table = 'Uploads'): Promise<void> {
    await this.page.getByRole('grid', { name: table }).getByRole('row').filter({ hasText: name }).click();
    await this.page.getByRole('complementary').getByRole('heading', { name }).waitFor();
  }

  /** The next open dialog of the system returns these paths at once. */
  async answerOpenDialog(filePaths: readonly string[]): Promise<void> {
    await this.app.evaluate(
      ({ dialog }, paths) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [...paths] });
      },
      [...filePaths],
    );
  }

  /** The next save dialog of the system returns this path at once. */
  async answerSaveDialog(filePath: string): Promise<void> {
    await this.app.evaluate(({ dialog }, path) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
    }, filePath);
  }

  /** Drops files or folders on the window, as the file manager does: in its middle, or at its right. */
  async drop(paths: readonly string[], place: 'middle' | 'right' = 'middle'): Promise<void> {
    // A page that has just been opened is empty at first, and takes no files.
    await this.page.locator('h1').first().waitFor({ state: 'attached' });
    const { width, height } = await this.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    const session = await this.page.context().newCDPSession(this.page);
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', {
        type,
        x: place === 'middle' ? width / 2 : width - 60,
        y: height / 2,
        data: { items: [], files: [...paths], dragOperationsMask: 1 },
      });
    }
    await session.detach();
  }

  /** Scrolls an element to the top of the visible area. */
  async scrollTo(target: Locator): Promise<void> {
    await target.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
  }

  /** A row of the list shown, by its number. */
  listRow(row: number): Locator {
    return this.page
      .getByRole('grid')
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: String(row), exact: true }) });
  }

  /**
   * The first used cell of a row in the inspector: as in the list, then each value normalised (with its notes) and as a
   * digest.
   */
  async previewRow(row: number): Promise<readonly string[]> {
    await this.listRow(row).getByRole('gridcell').first().click();
    const details = this.page.getByRole('complementary', { name: `Row ${row}`, exact: true });
    await details.waitFor();
    const facts = await details.getByRole('definition').allInnerTexts();
    return facts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== 'Copy code');
  }

  /** The head of a column of the list shown, which includes its use. */
  columnHead(name: string, use: string | RegExp = /.*/) {
    return this.page.getByRole('columnheader').getByRole('button', {
      name: typeof use === 'string' ? `${name}: ${use}` : new RegExp(`^${name}: ${use.source}$`),
      exact: true,
    });
  }

  /** Changes the use of a column of the list shown. */
  async useColumn(name: string, use: string): Promise<void> {
    await this.columnHead(name).click();
    await this.page.getByRole('menuitemradio', { name: use, exact: true }).click();
    await this.columnHead(name, use).waitFor();
  }

  /** The list shown, by its name. */
  list(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  /** A list in the rail, by its name or by its name and state. */
  railItem(name: string | RegExp): Locator {
    return this.page.getByRole('navigation', { name: 'Lists' }).getByRole('row', { name });
  }

  /** Shows one of several lists. */
  async showList(name: string): Promise<Locator> {
    await this.railItem(name).click();
    await this.list(name).waitFor();
    return this.list(name);
  }

  /** Opens the details of how the list shown was read, to check or correct them. */
  async openReading(): Promise<Locator> {
    await this.press('Change how this list is read');
    const dialog = this.page.getByRole('dialog', { name: 'How this list is read' });
    await dialog.waitFor();
    return dialog;
  }

  /** Closes a menu, a choice or a popover. */
  async leave(): Promise<void> {
    await this.page.keyboard.press('Escape');
  }

  async addPeopleToSuppress(): Promise<void> {
    await this.press('Add…');
    await this.page.getByRole('menuitem', { name: 'People to suppress…' }).click();
  }

  async hash(): Promise<void> {
    await this.press(/^Hash \d+ list/);
    await this.heading('Your audience is ready');
  }

  /** The table of row outcomes, by its labels. */
  async counts(): Promise<Readonly<Record<string, string>>> {
    const rows = await this.page.getByRole('table', { name: 'What happened to your rows' }).getByRole('row').all();
    const pairs = rows.map(async (row): Promise<[string, string]> => {
      return [
        (await row.getByRole('rowheader').textContent()) ?? '',
        (await row.getByRole('cell').last().textContent()) ?? '',
      ];
    });
    return Object.fromEntries(await Promise.all(pairs));
  }

  /** Opens the rows behind a count of the result, and returns their dialog once they are found. */
  async showRows(count: RegExp): Promise<Locator> {
    const row = this.page.getByRole('row', { name: count });
    await row.getByRole('button', { name: 'Show these rows' }).click();
    const dialog = this.page.getByRole('dialog', { name: count });
    await dialog.getByRole('button', { name: 'Close' }).waitFor();
    return dialog;
  }

  async correctRows(count: RegExp): Promise<void> {
    const dialog = await this.showRows(count);
    await dialog.getByRole('button', { name: 'Correct them in the list' }).click();
  }

  async continueToUpload(): Promise<void> {
    await this.press('Continue to upload');
    await this.heading('Upload the audience');
  }

  async fillUpload({ account, accountId, name, optOutLink, token }: UploadFields): Promise<void> {
    if (account !== undefined) {
      await this.press(/Ad account/);
      await this.page.getByRole('option', { name: account }).click();
    }
    const typed = {
      'Ad account ID': accountId,
      'Audience name': name,
      'Opt-out link': optOutLink,
      'Access token': token,
    };
    for (const [label, text] of Object.entries(typed)) {
      if (text !== undefined) await this.page.getByLabel(label).fill(text);
    }
  }

  async send(): Promise<void> {
    await this.press(/^Send [\d,]+ (person|people)$/);
  }

  /** Saves a token where the window asks for one: in the settings, or at an upload that waits for it. */
  async saveToken(token: string): Promise<void> {
    await this.page.getByLabel('Access token').fill(token);
    await this.press(/^(Save|Replace the) token$/);
  }

  /** Waits until the upload shown is in this state. */
  async waitForUploadState(state: string): Promise<void> {
    await this.page.locator('.job-head').getByText(state, { exact: true }).waitFor();
  }

  /** Waits for a text in the state of the upload shown. */
  async waitForUploadText(words: string | RegExp): Promise<void> {
    await this.page.locator('.panel:has(.job-head) > p', { hasText: words }).waitFor();
  }

  /** Opens a list by "Open with" and hashes it, up to the upload form. */
  async toUploadForm(): Promise<void> {
    await this.heading('Check what was understood');
    await this.hash();
    await this.continueToUpload();
  }
}

/** A folder for one test, and a way to remove it. */
export async function createTempFolder(): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'audience-window-'));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) };
}

const BLOCK_ROWS = 100_000;

/** A list that takes seconds to hash, so that something can happen meanwhile: of 100,000 rows in each block. */
export async function writeLargeList(path: string, blocks = 60): Promise<void> {
  const row = (number: number) => `person00${String(number).padStart(5, '0')}@example.com\n`;
  const block = Buffer.from(Array.from({ length: BLOCK_ROWS }, (_, number) => row(number)).join(''));
  const file = await openFile(path, 'w');
  await file.write('email\n');
  for (let number = 0; number < blocks; number += 1) {
    const digits = Buffer.from(String(number).padStart(2, '0'));
    for (let at = 'person'.length; at < block.length; at += row(0).length) block.set(digits, at);
    await file.write(block);
  }
  await file.close();
}
