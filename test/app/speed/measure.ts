import { basename } from 'node:path';
import type { AppWindow } from '../driver/app-window';

/** Reading or rendering everything would take hundreds of times as long as a small part of it. */
export const MAX_TIMES = 10;

export interface Measured {
  /** From the drop to the first row on the screen. */
  readonly previewMs: number;
  /** The longest time between two frames while scrolling through the list. */
  readonly longestFrameMs: number;
  /** Processor time of the page while scrolling. */
  readonly busyMs: number;
}

/** Drops a list, waits until it is shown, scrolls through it in both directions and removes it. */
export async function measureList(window: AppWindow, path: string): Promise<Measured> {
  const { page } = window;
  const previewMs = await measurePreview(window, path);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const before = await busy();
  const longestFrameMs = await page.evaluate(scrollThrough);
  const busyMs = (await busy()) - before;
  await session.detach();
  await window.press('Start over');
  await window.heading('Choose a list');
  return { previewMs, longestFrameMs, busyMs };
}

/** Drops a list, and waits until it is shown. */
export async function measurePreview(window: AppWindow, path: string): Promise<number> {
  const shown = window.page.evaluate(waitForList, basename(path));
  await window.drop([path]);
  return shown;
}

/** Runs in the page: from the next drop to the frame that shows the first row of a list. */
async function waitForList(name: string): Promise<number> {
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => window.addEventListener('drop', resolve, { capture: true, once: true }));
  const dropped = performance.now();
  const isShown = () => document.querySelector('.list-table')?.getAttribute('aria-label') === name;
  while (!isShown() || document.querySelector('.list-table tbody tr') === null) await frame();
  return (await frame()) - dropped;
}

/** Runs in the page: 10 frames down, and 10 to the right. */
async function scrollThrough(): Promise<number> {
  const FRAMES = 10;
  const box = document.querySelector('.list-table-box');
  if (box === null) throw new Error('there is no list');
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  let last = await frame();
  let longest = 0;
  for (const direction of ['down', 'right']) {
    for (let step = 0; step < FRAMES; step += 1) {
      if (direction === 'down') box.scrollTop += (box.scrollHeight - box.clientHeight) / FRAMES;
      else box.scrollLeft += (box.scrollWidth - box.clientWidth) / FRAMES;
      const now = await frame();
      longest = Math.max(longest, now - last);
      last = now;
    }
  }
  return longest;
}

/** From the click to the first row of the table of uploads. */
export async function measureUploads(window: AppWindow): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    await window.goToPage('Settings');
    times.push(
      await window.page.evaluate(async () => {
        const items = [...document.querySelectorAll<HTMLButtonElement>('.rail-item')];
        const since = performance.now();
        items[1]?.click();
        while (document.querySelector('.grid-row') === null) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        await new Promise((resolve) => requestAnimationFrame(resolve));
        return performance.now() - since;
      }),
    );
  }
  return Math.min(...times);
}
