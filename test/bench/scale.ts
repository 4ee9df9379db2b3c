import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ours } from './contenders';
import { median, medianPeak, medianSeconds } from './contest';
import { generateList } from './generate';
import { measure } from './measure';
import { secondsOfNode } from './sha256-floor';

const SIZES = [100_000, 1_000_000, 5_000_000, 20_000_000];

/**
 * Whether cost grows with the list and memory does not: rows per second and peak memory at growing sizes. For a short
 * list, what matters is the time beyond Node's start.
 */
export async function measureScaling(folder: string, runs: number): Promise<void> {
  const { command, args } = ours('', 'email');
  const out = join(folder, 'out.txt');
  console.log('| rows | seconds | more than `node -e 0` | rows a second | peak memory |\n|---|---|---|---|---|');
  for (const rows of SIZES) {
    const list = join(folder, 'list.csv');
    await generateList(list, rows);
    const measurements = [];
    const starts = [];
    for (let run = 0; run < runs; run++) {
      starts.push(secondsOfNode());
      measurements.push(await measure(command, args(list, out), out));
    }
    await rm(list);
    const seconds = medianSeconds(measurements);
    const more = (seconds - median(starts)).toFixed(2);
    const [count, speed] = [rows, Math.round(rows / seconds)].map((number) => number.toLocaleString('en-US'));
    const times = `${seconds.toFixed(2)} | ${more}`;
    console.log(`| ${count} | ${times} | ${speed} | ${Math.round(medianPeak(measurements) / 1e6)} MB |`);
  }
}
