/**
 * `npm run bench -- --window`: hashes a list in the real window, from the click to the result, and compares that with the
 * command line, both without their start-up: what a list of one row takes. Both list their rejects. Frames and replies
 * are watched in a run of their own, since that takes a part of the cores. Needs a display.
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

/** In milliseconds. */
interface Smoothness {
  readonly longestFrame: number;
  /** Longest time that the main process took to respond to a request of the page. */
  readonly longestReply: number;
}

const HASH = /^Hash \d+ list/;

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
  console.log('| command line | its start-up | window | its start-up | ratio | longest frame | longest reply |');
  console.log('|---|---|---|---|---|---|---|');
  for (let run = 0; run < Number(values.runs); run++) {
    const command = await hashByCommand(list);
    const startUp = await hashByCommand(tiny);
    const seconds = await inWindow(list, hashUnwatched);
    const windowStartUp = await inWindow(tiny, hashUnwatched);
    const { longestFrame, longestReply } = await inWindow(list, hashWatched);
    const ratio = `${((seconds - windowStartUp) / (command - startUp)).toFixed(2)}x`;
    const times = [command, startUp, seconds, windowStartUp].map((time) => `${time.toFixed(2)} s`).join(' | ');
    console.log(`| ${times} | ${ratio} | ${Math.round(longestFrame)} ms | ${Math.round(longestReply)} ms |`);
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

/** Opens a list in a new app, ready for the click. */
async function inWindow<Result>(list: string, use: (window: AppWindow) => Promise<Result>): Promise<Result> {
  const { executable } = await resolveElectronRuntime();
  const [data, api] = [await createTempFolder(), await startReferenceApi()];
  const window = await AppWindow.open({
    api: api.url,
    electron: executable,
    files: [list],
    userData: data.path,
    whole: true,
  });
  try {
    await window.heading('Check what was understood');
    await window.button(HASH).waitFor();
    // tsx calls this helper to keep function names; the page has none.
    await window.page.evaluate('globalThis.__name = (named) => named');
    return await use(window);
  } finally {
    await window.close();
    await api.close();
    await data.remove();
  }
}

/** Seconds from the click until the page shows the result, by the page's clock; nothing else runs in the page. */
async function hashUnwatched(window: AppWindow): Promise<number> {
  const seconds = window.page.evaluate(timeToResult);
  await window.press(HASH);
  return seconds;
}

async function hashWatched(window: AppWindow): Promise<Smoothness> {
  const smoothness = window.page.evaluate(watchUntilResult);
  await window.press(HASH);
  return smoothness;
}

/** Runs in the page. */
function timeToResult(): Promise<number> {
  return new Promise((resolve) => {
    const watch = () => {
      const since = performance.now();
      const check = () => {
        if (document.querySelector('h1')?.textContent !== 'Your audience is ready') return;
        observer.disconnect();
        resolve((performance.now() - since) / 1000);
      };
      const observer = new MutationObserver(check);
      observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    };
    addEventListener('click', watch, { capture: true, once: true });
  });
}

/** Runs in the page: watches each frame from the click until the result is shown. */
function watchUntilResult(): Promise<Smoothness> {
  return new Promise((resolve) => {
    let [longestFrame, longestReply] = [0, 0];
    const isReady = () => document.querySelector('h1')?.textContent === 'Your audience is ready';
    const measureReplies = async () => {
      while (!isReady()) {
        const requestedAt = performance.now();
        await window.audience.request('app:snapshot', null);
        longestReply = Math.max(longestReply, performance.now() - requestedAt);
        // Rarely, since each reply involves the keychain.
        await new Promise((done) => setTimeout(done, 50));
      }
    };
    const watch = () => {
      let last = performance.now();
      void measureReplies();
      const measureFrame = () => {
        const now = performance.now();
        longestFrame = Math.max(longestFrame, now - last);
        last = now;
        if (isReady()) resolve({ longestFrame, longestReply });
        else requestAnimationFrame(measureFrame);
      };
      requestAnimationFrame(measureFrame);
    };
    addEventListener('click', watch, { capture: true, once: true });
  });
}
