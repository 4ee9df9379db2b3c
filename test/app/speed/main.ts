import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startReferenceApi } from '../../../tools/reference-api/server';
import { doneJob } from '../../done-job';
import { AppWindow, createTempFolder } from '../driver/app-window';
import { keepJobs } from '../driver/kept-jobs';
import { writeWideList } from './lists';
import { type Measured, measureList, measureUploads } from './measure';

/**
 * How fast the window is: from a drop to the first row, and the longest frame while a list is scrolled through. Lists of
 * 300 columns and of two million rows are compared with small ones of the same run, since a machine is never alone.
 */
const LISTS = [
  { name: '10 columns', rows: 1_000, columns: 10 },
  { name: '300 columns', rows: 1_000, columns: 300 },
  { name: '2,000,000 rows', rows: 2_000_000, columns: 3 },
  { name: '1,000 rows', rows: 1_000, columns: 3 },
] as const;
const ROUNDS = 5;

async function main(): Promise<void> {
  const folder = await createTempFolder();
  const api = await startReferenceApi();
  try {
    await keepJobs(
      folder.path,
      Array.from({ length: 5_000 }, (_, number) => doneJob(number, api.url)),
    );
    const paths = LISTS.map(({ rows, columns }) => join(folder.path, `${rows}x${columns}.csv`));
    for (const [index, { rows, columns }] of LISTS.entries()) await writeWideList(paths[index] ?? '', rows, columns);
    await writeFile(join(folder.path, 'first.csv'), 'email\nada@example.com\n');
    const window = await AppWindow.open({ api: api.url, userData: folder.path });
    await measureList(window, join(folder.path, 'first.csv'));
    const measured = LISTS.map((): Measured[] => []);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [index, path] of paths.entries()) measured[index]?.push(await measureList(window, path));
    }
    for (const [index, { name }] of LISTS.entries()) print(name, measured[index] ?? []);
    process.stdout.write(`5,000 uploads open in ${(await measureUploads(window)).toFixed(0)} ms\n`);
    await window.close();
  } finally {
    await api.close();
    await rm(folder.path, { recursive: true, force: true });
  }
}

function print(name: string, measured: readonly Measured[]): void {
  const best = (measureOf: (one: Measured) => number) =>
    Math.min(...measured.map(measureOf))
      .toFixed(0)
      .padStart(5);
  const preview = best(({ previewMs }) => previewMs);
  const frame = best(({ longestFrameMs }) => longestFrameMs);
  const script = best(({ busyMs }) => busyMs);
  process.stdout.write(
    `${name.padEnd(16)} preview ${preview} ms, longest frame ${frame} ms, busy while scrolling ${script} ms\n`,
  );
}

await main();
