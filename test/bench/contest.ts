import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Measurement, measure } from './measure';

/** One way to turn a list into a hashed file. */
export interface Contender {
  readonly name: string;
  readonly command: string;
  /** Arguments to check that all of it is installed; `--version` if the command alone suffices. */
  readonly probe?: readonly string[];
  /** The command that installs it. */
  readonly install?: string;
  args(list: string, out: string): readonly string[];
}

/**
 * Runs every contender on a list, interleaved, so that a slow machine affects all alike. Throws unless all give the
 * same bytes. Prints medians; the ratio is a contender's time divided by that of the first: 2.00x means that the first
 * is twice as fast. Returns the seconds of the first.
 */
export async function runContest(
  list: string,
  rows: number,
  all: readonly Contender[],
  runs: number,
  fingerprint: (path: string) => Promise<string> = sha256Of,
): Promise<number> {
  const contenders = all.filter(isInstalled);
  const measured = new Map<string, Measurement[]>(contenders.map(({ name }) => [name, []]));
  const outputs = new Set<string>();
  for (let run = 0; run < runs; run++) {
    for (const { name, command, args } of contenders) {
      const out = join(list, '..', 'out.txt');
      measured.get(name)?.push(await measure(command, args(list, out), out));
      outputs.add(await fingerprint(out));
      await rm(out);
    }
  }
  if (outputs.size !== 1) throw new Error('the contenders disagree: their outputs are not the same');
  console.log(`All outputs are the same. Medians of ${runs} interleaved runs, whole processes:\n`);
  printTable(measured, rows);
  return medianSeconds(measured.values().next().value ?? []);
}

/** Prints a note if it is not. */
export function isInstalled({ name, command, probe = ['--version'], install }: Contender): boolean {
  const isThere = spawnSync(command, probe, { stdio: 'ignore' }).status === 0;
  const how = install === undefined ? '' : `; install it with: ${install}`;
  if (!isThere) console.log(`${name}: skipped, it is not on this machine${how}`);
  return isThere;
}

/** Of the sorted lines: for contenders that write the same lines in another order. */
export async function sha256OfLines(path: string): Promise<string> {
  const lines = (await readFile(path, 'latin1')).split('\n').sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}

function printTable(measured: ReadonlyMap<string, readonly Measurement[]>, rows: number): void {
  const [first] = measured.values();
  const ours = medianSeconds(first ?? []);
  const oursDurable = medianDurable(first ?? []);
  console.log('| | seconds | rows a second | its time over ours | until on the disk | over ours | peak memory |');
  console.log('|---|---|---|---|---|---|---|');
  for (const [name, measurements] of measured) {
    const seconds = medianSeconds(measurements);
    const speed = Math.round(rows / seconds).toLocaleString('en-US');
    const durable = medianDurable(measurements);
    const peak = Math.round(medianPeak(measurements) / 1e6);
    const times = `${seconds.toFixed(2)} | ${speed} | ${(seconds / ours).toFixed(2)}x`;
    console.log(`| ${name} | ${times} | ${durable.toFixed(2)} | ${(durable / oursDurable).toFixed(2)}x | ${peak} MB |`);
  }
  console.log();
}

export function medianSeconds(measurements: readonly Pick<Measurement, 'seconds'>[]): number {
  return median(measurements.map(({ seconds }) => seconds));
}

function medianDurable(measurements: readonly Measurement[]): number {
  return median(measurements.map(({ durableSeconds }) => durableSeconds));
}

export function medianPeak(measurements: readonly Measurement[]): number {
  return median(measurements.map(({ peakBytes }) => peakBytes ?? Number.NaN));
}

export function medianProcessor(measurements: readonly Pick<Measurement, 'processorSeconds'>[]): number {
  return median(measurements.map(({ processorSeconds }) => processorSeconds ?? Number.NaN));
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
