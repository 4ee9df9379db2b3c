/**
 * `npm run bench -- --window`: hashes a list in the real window, from the click to the result, and compares that with the
 * command line, both without their start-up: what a list of one row takes. Both list their rejects. Needs a display.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { resolveElectronRuntime } from '../../../tools/electron-runtime/resolve';
import { startReferenceApi } from '../../../tools/reference-api/server';
import { ours } from '../../bench/contenders';
import { generateList } from '../../bench/generate';
import { measure } from '../../bench/measure';
import { AppWindow, createTempFolder } from '../driver/app-window';

interface WindowRun {
  /** From the click to the first frame that shows the result. */
  readonly seconds: number;
  /** In milliseconds. */
  readonly longestFrame: number;
  /** Longest time that the main process took to respond to a request of the page, in milliseconds. */
  readonly longestAnswer: number;
}

const { values } = parseArgs({
  options: { rows: { type: 'string', default: '5000000' }, runs: { type: 'string', default: '3' } },
});
const rows = Number(values.rows);

const folder = await mkdtemp(join(tmpdir(), 'window-bench-'));
try {
  const [list, tiny] = [join(folder, 'list.csv'), join(folder, 'tiny.csv')];
  await generateList(list, rows);
  await writeFile(tiny, 'email\nperson@example.com\n');
  console.log(`E-mail addresses, ${rows.toLocaleString('en-US')} rows\n`);
  console.log('| command line | its start-up | window | its start-up | ratio | longest frame | longest answer |');
  console.log('|---|---|---|---|---|---|---|');
  for (let run = 0; run < Number(values.runs); run++) {
    const command = await hashByCommand(list);
    const startUp = await hashByCommand(tiny);
    const { seconds, longestFrame, longestAnswer } = await hashInWindow(list);
    const { seconds: windowStartUp } = await hashInWindow(tiny);
    const ratio = `${((seconds - windowStartUp) / (command - startUp)).toFixed(2)}x`;
    const times = [command, startUp, seconds, windowStartUp].map((time) => `${time.toFixed(2)} s`).join(' | ');
    console.log(`| ${times} | ${ratio} | ${Math.round(longestFrame)} ms | ${Math.round(longestAnswer)} ms |`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function hashByCommand(list: string): Promise<number> {
  const [out, rejects] = [join(folder, 'hashed.txt'), join(folder, 'rejects.csv')];
  const { command, args } = ours('', 'email');
  const { seconds } = await measure(command, [...args(list, out), '--rejects', rejects], out);
  await Promise.all([out, rejects].map((path) => rm(path)));
  return seconds;
}

async function hashInWindow(list: string): Promise<WindowRun> {
  const { executable } = await resolveElectronRuntime();
  const [data, api] = [await createTempFolder(), await startReferenceApi()];
  const window = await AppWindow.open({ api: api.url, electron: executable, files: [list], userData: data.path });
  try {
    await window.heading('Check what was understood');
    const button = window.button(/^Hash \d+ list/);
    await button.waitFor();
    // tsx calls this helper to keep function names; the page has none.
    await window.page.evaluate('globalThis.__name = (named) => named');
    await window.page.evaluate(startWatching);
    await window.hash();
    return await window.page.evaluate(() => Reflect.get(globalThis, 'watched'));
  } finally {
    await window.close();
    await api.close();
    await data.remove();
  }
}

/** Runs in the page: watches each frame from the click until the result is shown. */
function startWatching(): void {
  let [longestFrame, longestAnswer] = [0, 0];
  const isReady = () =>
    [...document.querySelectorAll('h1')].some((heading) => heading.textContent === 'Your audience is ready');
  const ask = async () => {
    while (!isReady()) {
      const asked = performance.now();
      await window.audience.request('app:snapshot', null);
      longestAnswer = Math.max(longestAnswer, performance.now() - asked);
      // Rarely, since each answer asks the keychain: it would take a core from what is measured.
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const watch = () => {
    const since = performance.now();
    let last = since;
    void ask();
    const look = () => {
      const now = performance.now();
      longestFrame = Math.max(longestFrame, now - last);
      last = now;
      Object.assign(globalThis, { watched: { seconds: (now - since) / 1000, longestFrame, longestAnswer } });
      if (!isReady()) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };
  addEventListener('click', watch, { capture: true, once: true });
}
