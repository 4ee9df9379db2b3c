import { rm } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import type { ListId } from '../../../src/shared/preview';
import { HOSTILE_LISTS } from '../../faults/hostile-lists';
import type { AppWindow } from '../driver/app-window';
import { sharedWindowTest } from '../driver/window-test';

/** A tenth of the size that once stalled the app: still slow, but quick to make. */
const SCALE = 0.1;
/** How long the main process may be busy in one piece, in milliseconds, if detection itself takes no longer. */
const MAX_REPLY_MS = 100;
const SHARE_OF_ALL = 0.25;
const CHOICE = { dialect: {}, mappings: null };

/** How long the main process was busy, in milliseconds: longest in one piece, and in total. */
interface Busy {
  readonly longest: number;
  readonly total: number;
}

/**
 * Measures how long the main process blocks. Linux reports the processor time of its thread, which does not depend on
 * the machine's load.
 */
async function watchMain({ app }: AppWindow): Promise<{ stop(): Promise<Busy> }> {
  await app.evaluate(() => {
    const { readFileSync } = process.getBuiltinModule('node:fs');
    const now = () =>
      process.platform === 'linux'
        ? Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6
        : performance.now();
    const first = now();
    let last = first;
    let longest = 0;
    let isWatching = true;
    const timer = setInterval(() => {
      const current = now();
      longest = Math.max(longest, current - last);
      last = current;
      if (!isWatching) clearInterval(timer);
    }, 5);
    Object.assign(globalThis, {
      // A question from outside may interrupt Node where it handles its timers, which would never end if one were cleared.
      stopWatching: () => {
        isWatching = false;
        return { longest, total: now() - first };
      },
    });
  });
  return { stop: () => app.evaluate(() => Reflect.get(globalThis, 'stopWatching')()) };
}

/** Opens a file for this test alone: unlike a dropped one, the window neither previews nor closes it. */
async function grant(window: AppWindow, path: string): Promise<ListId> {
  await window.answerOpenDialog([path]);
  const reply = await window.page.evaluate(() => globalThis.window.audience.request('lists:choose', null));
  const [id] = reply.ok ? reply.value : [];
  if (id === undefined) throw new Error('the list was not taken');
  return id;
}

/** The code of the error that a request for the preview ends with, or null. */
function understand({ page }: AppWindow, id: ListId): Promise<string | null> {
  return page.evaluate(
    async ({ id, choice }) => {
      const reply = await window.audience.request('list:preview', { id, choice });
      return reply.ok ? null : reply.error.code;
    },
    { id, choice: CHOICE },
  );
}

async function close({ page }: AppWindow, id: ListId): Promise<void> {
  await page.evaluate((closed) => window.audience.request('list:close', closed), id);
}

describe('a list made to take long', { retry: 0 }, () => {
  sharedWindowTest('leaves the app responsive, and is understood or refused', async ({ open, write }) => {
    const window = await open();
    for (const list of HOSTILE_LISTS) {
      const path = await write(list.file, list.bytes(SCALE));
      const main = await watchMain(window);
      const since = performance.now();
      const id = await grant(window, path);
      const problem = await understand(window, id);
      expect.soft([null, 'list-not-readable', 'list-empty'], list.name).toContain(problem);
      const milliseconds = performance.now() - since;
      const { longest, total } = await main.stop();
      await close(window, id);
      expect.soft(longest, list.name).toBeLessThan(Math.max(MAX_REPLY_MS, milliseconds * SHARE_OF_ALL));
      if (process.platform === 'linux')
        expect.soft(total, list.name).toBeLessThan(Math.max(2 * MAX_REPLY_MS, milliseconds / 2));
      await rm(path);
    }
  });

  sharedWindowTest('is given up at once when it is closed', async ({ open, write }) => {
    const window = await open();
    const slow = HOSTILE_LISTS.find(({ file }) => file === 'empty-runs.xlsx');
    if (slow === undefined) throw new Error('no such list');
    const id = await grant(window, await write(slow.file, slow.bytes(1)));
    const understood = understand(window, id);
    const other = await grant(window, await write('plain.csv', 'email\nada@example.com\n'));
    await close(window, id);
    // On a busy machine it may be closed before the app has begun with it.
    expect(['cancelled', 'list-not-found']).toContain(await understood);
    expect(await understand(window, other)).toBeNull();
    await close(window, other);
  });
});
