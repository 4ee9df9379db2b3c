import { join } from 'node:path';
import { expect } from 'vitest';
import type { AppWindow } from '../driver/app-window';
import { windowTest } from '../driver/window-test';
import { writeWideList } from './lists';
import { MAX_TIMES, type Measured, measureList } from './measure';

const ROUNDS = 2;

/** The minimum of several interleaved rounds: other load of the machine affects both alike. */
async function measureInTurns(window: AppWindow, paths: readonly string[]): Promise<readonly Measured[]> {
  const rounds: (readonly Measured[])[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const measured: Measured[] = [];
    for (const path of paths) measured.push(await measureList(window, path));
    // The first round warms up caches for the others.
    if (round > 0) rounds.push(measured);
  }
  const least = (index: number, timeOf: (one: Measured) => number) =>
    Math.min(...rounds.flatMap((measured) => measured.slice(index, index + 1).map(timeOf)));
  return paths.map((_, index) => ({
    previewMs: least(index, ({ previewMs }) => previewMs),
    longestFrameMs: least(index, ({ longestFrameMs }) => longestFrameMs),
    busyMs: least(index, ({ busyMs }) => busyMs),
  }));
}

windowTest('300 columns or half a million rows are shown and scrolled as a small list is', async ({ folder, open }) => {
  const lists = [
    { rows: 1_000, columns: 10 },
    { rows: 1_000, columns: 300 },
    { rows: 500_000, columns: 3 },
  ];
  const paths = lists.map(({ rows, columns }) => join(folder, `${rows} x ${columns}.csv`));
  for (const [index, { rows, columns }] of lists.entries()) await writeWideList(paths[index] ?? '', rows, columns);
  const window = await open();
  const [small, ...large] = await measureInTurns(window, paths);
  console.log('10 columns, 300 columns, 500,000 rows:', [small, ...large]);
  for (const { previewMs, busyMs } of large) {
    expect(previewMs).toBeLessThan(MAX_TIMES * (small?.previewMs ?? 0));
    expect(busyMs).toBeLessThan(MAX_TIMES * (small?.busyMs ?? 0));
  }
});
