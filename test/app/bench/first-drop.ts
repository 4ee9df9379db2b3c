/**
 * `npm run bench -- --drop`: from the drop to the first rows on the screen, for the first list of a new window and for
 * the same list dropped again, by the clock of the page and by the processor time of the whole app. Needs a display.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { resolveElectronRuntime } from '../../../tools/electron-runtime/resolve';
import { startReferenceApi } from '../../../tools/reference-api/server';
import { AppWindow, createTempFolder } from '../driver/app-window';
import { measurePreview } from '../speed/measure';

/** Long enough for the thread of previews to be ready, which starts once the window is shown. */
const SETTLING_MS = 1_500;
const DROPS = 4;

const LISTS = ['samples/customers-de.csv', 'samples/newsletter.csv', 'samples/crm-export.xlsx'];

interface Drop {
  readonly shownMs: number;
  readonly processorMs: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '3' } },
});
const { executable: electron } = await resolveElectronRuntime();

console.log('| list | first drop | again | and again | and again |');
console.log('|---|---|---|---|---|');
for (const list of positionals.length > 0 ? positionals : LISTS) {
  for (let run = 0; run < Number(values.runs); run += 1) {
    const drops = await dropInNewWindow(list);
    const cells = drops.map(
      ({ shownMs, processorMs }) => `${shownMs.toFixed()} ms (${processorMs.toFixed()} ms of CPU)`,
    );
    console.log(`| ${list} | ${cells.join(' | ')} |`);
  }
}

async function dropInNewWindow(list: string): Promise<readonly Drop[]> {
  const [data, api] = [await createTempFolder(), await startReferenceApi()];
  const window = await AppWindow.open({ api: api.url, electron, userData: data.path, whole: true });
  try {
    await window.heading('Choose a list');
    // tsx calls this helper to keep function names; the page has none.
    await window.page.evaluate('globalThis.__name = (named) => named');
    await pause(SETTLING_MS);
    const drops: Drop[] = [];
    while (drops.length < DROPS) drops.push(await dropOnce(window, list));
    return drops;
  } finally {
    await window.close();
    await api.close();
    await data.remove();
  }
}

async function dropOnce(window: AppWindow, list: string): Promise<Drop> {
  const before = await processorTime(window);
  const shownMs = await measurePreview(window, list);
  const processorMs = (await processorTime(window)) - before;
  await window.press('Start over');
  await window.heading('Choose a list');
  return { shownMs, processorMs };
}

/** Of all processes of the app, in milliseconds. */
async function processorTime({ app }: AppWindow): Promise<number> {
  const seconds = await app.evaluate(({ app }) => app.getAppMetrics().map(({ cpu }) => cpu.cumulativeCPUUsage ?? 0));
  return 1000 * seconds.reduce((sum, time) => sum + time, 0);
}
