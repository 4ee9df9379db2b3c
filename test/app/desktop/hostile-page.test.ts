import { resolve } from 'node:path';
import { build } from 'vite';
import { beforeAll, expect } from 'vitest';
import { FIRST_SEED, FUZZ_TIMEOUT, MINUTES } from '../../fuzz/run-cases';
import type { AppWindow } from '../driver/app-window';
import { windowTest } from '../driver/window-test';
import type { Tally } from './hostile-page';

/** Per seed. */
const REQUESTS = 250;
/** At least so many, one after the other; `npm run test:fuzz` goes on for minutes. */
const SEEDS = 2;

/** The program that the page runs, with all its imports. */
let program = '';

beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve('test/app/desktop/hostile-page.ts'), formats: ['iife'], name: 'page' },
    },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error('nothing was built');
  program = output.output[0].code;
});

/** Properties of all prototypes in the main process, to find any that were added. */
function prototypesOfMain({ app }: AppWindow): Promise<readonly string[]> {
  return app.evaluate(() =>
    [Object, Array, Function, String, Number, Map, Set, Promise, Error, Date].flatMap(({ name, prototype }) =>
      Reflect.ownKeys(prototype).map((key) => `${name} ${String(key)}`),
    ),
  );
}

/** Dialogs are answered at once, and nothing leaves the app. */
async function answerForPerson(window: AppWindow, path: string): Promise<void> {
  await window.answerOpenDialog([path]);
  await window.answerSaveDialog(`${path}.saved`);
  await window.app.evaluate(({ BrowserWindow, dialog, shell }) => {
    dialog.showMessageBox = async () => ({ response: 0, checkboxChecked: false });
    shell.openExternal = async () => undefined;
    shell.openPath = async () => '';
    for (const { webContents } of BrowserWindow.getAllWindows()) webContents.print = () => undefined;
  });
}

windowTest(
  'whatever a page asks for is answered with a value or a sentence, and the main process goes on',
  { timeout: FUZZ_TIMEOUT },
  async ({ open, write }) => {
    const path = await write('people.csv', 'email;consent\nada@example.com;yes\nben@example.com;no\n');
    const window = await open(path);
    await window.list('people.csv').waitFor();
    await answerForPerson(window, path);
    const before = await prototypesOfMain(window);
    const tally: Tally = { answered: 0, refused: 0, notSent: 0, unexpected: [] };
    const end = Date.now() + MINUTES * 60_000;
    for (let seed = FIRST_SEED; seed < FIRST_SEED + SEEDS || Date.now() < end; seed++) {
      const { answered, refused, notSent, unexpected } = await requestAnything(window, seed);
      expect(unexpected, `FUZZ_SEED=${seed}`).toEqual([]);
      expect(await prototypesOfMain(window), `FUZZ_SEED=${seed}`).toEqual(before);
      expect(window.output(), `FUZZ_SEED=${seed}`).not.toMatch(/^Bug: |UnhandledPromiseRejection|Uncaught/m);
      tally.answered += answered;
      tally.refused += refused;
      tally.notSent += notSent;
    }
    if (MINUTES > 0) console.info(`seeds from ${FIRST_SEED}:`, tally);
    for (const outcome of ['answered', 'refused', 'notSent'] as const) expect(tally[outcome]).toBeGreaterThan(20);
    await window.page.reload();
    await window.page.getByRole('navigation').first().waitFor();
  },
);

async function requestAnything({ page }: AppWindow, seed: number): Promise<Tally> {
  await page.evaluate(program);
  return page.evaluate(
    async ({ seed, requests }) => {
      const snapshot = await globalThis.window.audience.request('app:snapshot', null);
      const id = snapshot.ok ? snapshot.value.lists[0]?.id : undefined;
      return Reflect.apply(Reflect.get(globalThis, 'requestAnything'), null, [id ?? '', seed, requests]);
    },
    { seed, requests: REQUESTS },
  );
}
