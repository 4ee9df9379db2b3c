import { describe, expect } from 'vitest';
import type { ListId } from '../../../src/shared/preview';
import { HOSTILE_LISTS } from '../../faults/hostile-lists';
import type { AppWindow } from '../driver/app-window';
import { windowTest } from '../driver/window-test';

/** Of the size that once stalled the app: enough to take long, and quick to make. */
const SCALE = 0.1;
/** How long the main process may be busy in one piece, in milliseconds, where the machine does nothing else. */
const ANSWERS_WITHIN_MS = 100;
/** On a busy machine that piece is longer, as is all that is measured beside it. */
const SHARE_OF_ALL = 0.25;
/** Once is enough: a list that stalls the app does so each time. */
const TRIES = 4;
const CHOICE = { dialect: {}, mappings: null };

declare global {
  interface Performance {
    /** Node has it; the types of a page, which are used here, do not. */
    eventLoopUtilization(before?: object): { readonly utilization: number };
  }
}

/** What the window would be told of a list, without the list. */
interface Understood {
  readonly problem: string | null;
  readonly milliseconds: number;
}

/** Watches how long the main process leaves its other work alone. */
async function watchMain({ app }: AppWindow): Promise<{ stop(): Promise<{ longest: number; utilisation: number }> }> {
  await app.evaluate(() => {
    const before = performance.eventLoopUtilization();
    let last = performance.now();
    let longest = 0;
    const timer = setInterval(() => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }, 5);
    Object.assign(globalThis, {
      stopWatching: () => {
        clearInterval(timer);
        return { longest, utilisation: performance.eventLoopUtilization(before).utilization };
      },
    });
  });
  return { stop: () => app.evaluate(() => Reflect.get(globalThis, 'stopWatching')()) };
}

async function granted({ page }: AppWindow): Promise<readonly ListId[]> {
  return page.evaluate(async () => {
    const snapshot = await window.audience.request('app:snapshot', null);
    return snapshot.ok ? snapshot.value.lists.map(({ id }) => id) : [];
  });
}

/** Drops a file as a person does, and gives its handle. */
async function drop(window: AppWindow, path: string): Promise<ListId> {
  const before = await granted(window);
  await window.drop([path]);
  const fresh = async () => (await granted(window)).filter((id) => !before.includes(id));
  await expect.poll(fresh).toHaveLength(1);
  const [id] = await fresh();
  if (id === undefined) throw new Error('the list was not taken');
  return id;
}

function understand({ page }: AppWindow, id: ListId): Promise<Understood> {
  return page.evaluate(
    async ({ id, choice }) => {
      const since = performance.now();
      const reply = await window.audience.request('list:preview', { id, choice });
      const milliseconds = performance.now() - since;
      return { problem: reply.ok ? null : reply.error.code, milliseconds };
    },
    { id, choice: CHOICE },
  );
}

/** What the app tells of a list, and how much of its main process that takes; nothing else may happen meanwhile. */
async function measure(window: AppWindow, path: string) {
  const main = await watchMain(window);
  const understood = await understand(window, await drop(window, path));
  return { ...understood, ...(await main.stop()) };
}

describe('a list that was made to take long', { retry: 0 }, () => {
  windowTest.for(HOSTILE_LISTS.map((list) => [list.name, list] as const))(
    'leaves the app to answer, and is understood or refused: %s',
    { timeout: 180_000 },
    async ([, list], { open, write }) => {
      const path = await write(list.file, list.bytes(SCALE));
      const window = await open();
      for (let tries = 1; ; tries++) {
        const { problem, milliseconds, longest, utilisation } = await measure(window, path);
        // The window asks as well, and closes a list that is refused: then this question is given up.
        expect([null, 'list-not-readable', 'list-empty', 'cancelled']).toContain(problem);
        if (problem === 'cancelled') await window.page.getByText('That did not work').waitFor();
        if (longest < Math.max(ANSWERS_WITHIN_MS, milliseconds * SHARE_OF_ALL) && utilisation < 0.5) break;
        // A machine that is busy with something else may stop any process for a while.
        if (tries === TRIES) expect({ longest, milliseconds, utilisation }).toBeNull();
      }
    },
  );

  windowTest('is given up at once when it is closed', { timeout: 180_000 }, async ({ open, write }) => {
    const slow = HOSTILE_LISTS.find(({ file }) => file === 'empty-strings.xlsx');
    if (slow === undefined) throw new Error('no such list');
    const window = await open();
    const id = await drop(window, await write(slow.file, slow.bytes(1)));
    const understood = understand(window, id);
    const other = await drop(window, await write('plain.csv', 'email\nada@example.com\n'));
    await window.page.evaluate((closed) => globalThis.window.audience.request('list:close', closed), id);
    expect(await understood).toMatchObject({ problem: 'cancelled' });
    expect(await understand(window, other)).toMatchObject({ problem: null });
  });
});
