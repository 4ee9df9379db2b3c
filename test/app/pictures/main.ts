/**
 * `npm run pictures -- <folder>`: takes every screen of the built app to look at, in each language, in light and dark, at
 * three sizes, in forced colours and at 200 %. Needs a display.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { resolveElectronRuntime } from '../../../tools/electron-runtime/resolve';
import { startReferenceApi } from '../../../tools/reference-api/server';
import { AppWindow, createTempFolder } from '../driver/app-window';
import { onOtherDisplays } from '../driver/other-displays';
import { resize, type Size, THEMES } from '../driver/screenshots';
import { LANGUAGES, visitScreens } from './screens';

const SIZES: readonly Size[] = [
  { width: 900, height: 640 },
  { width: 1120, height: 760 },
  { width: 1600, height: 1000 },
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { language: { type: 'string', multiple: true, default: [...LANGUAGES] }, size: { type: 'string' } },
});
const folder = resolve(positionals[0] ?? 'test-results/pictures');
const sizes = SIZES.filter(({ width }) => values.size === undefined || String(width) === values.size);
await mkdir(folder, { recursive: true });
const { executable: electron } = await resolveElectronRuntime();
const names: string[] = [];

for (const language of LANGUAGES.filter((item) => values.language.includes(item))) {
  const [data, api] = [await createTempFolder(), await startReferenceApi()];
  const window = await AppWindow.open({ api: api.url, electron, userData: data.path, language });
  try {
    await visitScreens({ window, api, folder: data.path, language }, (screen) => picture(window, screen, language));
  } finally {
    await window.close();
    await api.close();
    await data.remove();
  }
}
const images = names.map(
  (name) => `<figure><img src="${name}.png" width="560"><figcaption>${name}</figcaption></figure>`,
);
await writeFile(
  join(folder, 'index.html'),
  `<!doctype html><style>figure{display:inline-block}</style>${images.join('')}`,
);
console.log(`${names.length} pictures in ${folder}`);

/** One screen in every size and theme; the window is left as it was. */
async function picture(window: AppWindow, screen: string, language: string): Promise<void> {
  const { page } = window;
  const take = async (variant: string) => {
    const name = `${screen}-${language}-${variant}`;
    await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' });
    names.push(name);
  };
  for (const size of sizes) {
    await resize(window, size);
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await take(`${size.width}-${colorScheme}`);
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await resize(window, { width: 1120, height: 760 });
  await page.emulateMedia({ forcedColors: 'active' });
  await take('forced');
  await page.emulateMedia({ forcedColors: 'none' });
  // Laid out as in a window of half the size; the picture of a zoomed page would be cut off.
  await onOtherDisplays(page, async (moveTo) => {
    await moveTo({ width: 560, height: 380, deviceScaleFactor: 2 });
    await take('zoomed');
  });
}
