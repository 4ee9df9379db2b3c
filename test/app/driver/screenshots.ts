import { copyFile, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { AppWindow } from './app-window';

/** Ignored by git; for inspecting what the tests saw. */
const FOLDER = resolve('test-results/screenshots');

/** Without a value no picture is taken; `docs` renews those in the README as well. */
const WANTED = process.env.AUDIENCE_SCREENSHOTS;
const DOCS_FOLDER = resolve('docs/screenshots');
const IN_DOCS: readonly string[] = ['preview-light', 'upload-light', 'receipt-dark'];

export const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** The size of the page in pictures, in pixels. */
const SIZE = { width: 1120, height: 760 } as const;

export async function setScreenshotSize(window: AppWindow): Promise<void> {
  await resize(window, SIZE);
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Resizes the page, in pixels. */
export async function resize({ app, page }: AppWindow, size: Size): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    for (const window of BrowserWindow.getAllWindows()) window.setContentSize(width, height);
  }, size);
  // Not by Playwright, each of whose questions begins with 300 KB of script; nor by the event, which never comes to a page
  // whose size does not change.
  await page.evaluate(async ({ width, height }) => {
    const patience = AbortSignal.timeout(60_000);
    while (innerWidth !== width || innerHeight !== height) {
      patience.throwIfAborted();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }, size);
}

/** Takes a picture of a test's window, if requested; returns its file. */
export async function keepPicture({ page }: AppWindow, name: string): Promise<string | null> {
  if (WANTED === undefined) return null;
  const picture = join(FOLDER, `${name}.png`);
  await page.screenshot({ path: picture, animations: 'disabled', caret: 'hide' });
  return picture;
}

/** As if the system's theme had changed; the page follows at once, without transitions. */
export async function showTheme({ page }: AppWindow, theme: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
}

export async function screenshot(window: AppWindow, screen: string, theme: Theme): Promise<void> {
  const name = `${screen}-${theme}`;
  const picture = await keepPicture(window, name);
  if (picture === null || WANTED !== 'docs' || !IN_DOCS.includes(name)) return;
  await mkdir(DOCS_FOLDER, { recursive: true });
  await copyFile(picture, join(DOCS_FOLDER, `${name}.png`));
}

/** In light and in dark; the window is left in light. */
export async function screenshotThemes(window: AppWindow, screen: string): Promise<void> {
  if (WANTED === undefined) return;
  for (const theme of THEMES.toReversed()) {
    await showTheme(window, theme);
    await screenshot(window, screen, theme);
  }
}
