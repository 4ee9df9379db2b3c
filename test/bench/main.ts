import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateList } from './generate';
import { type Measurement, measure } from './measure';

interface Contender {
  readonly name: string;
  readonly command: string;
  args(list: string, out: string): readonly string[];
}

const CONTENDERS: readonly Contender[] = [
  {
    name: 'audience-uploader hash',
    command: process.execPath,
    args: (list, out) => ['out/main/cli.js', 'hash', list, '--type', 'email', '--column', 'email', '--out', out],
  },
  {
    name: 'Python csv + hashlib',
    command: 'python3',
    args: (list, out) => ['test/bench/peers/python-csv-hashlib.py', list, out],
  },
  {
    name: 'papaparse + createHash',
    command: process.execPath,
    args: (list, out) => ['test/bench/peers/papaparse-createhash.mjs', list, out],
  },
];

const { values } = parseArgs({
  options: { rows: { type: 'string', default: '1000000' }, runs: { type: 'string', default: '3' } },
});
const rows = Number(values.rows);
const runs = Number(values.runs);

const folder = await mkdtemp(join(tmpdir(), 'audience-bench-'));
try {
  const list = join(folder, 'list.csv');
  console.log(`Writing a list of ${rows.toLocaleString('en-US')} rows…`);
  await generateList(list, rows);
  const contenders = CONTENDERS.filter(isThere);
  const measured = new Map<string, Measurement[]>(contenders.map(({ name }) => [name, []]));
  const outputs = new Set<string>();
  // Interleaved, so that a machine that slows down slows everybody down.
  for (let run = 0; run < runs; run++) {
    for (const contender of contenders) {
      const out = join(folder, 'out.txt');
      const measurement = await measure(contender.command, contender.args(list, out));
      measured.get(contender.name)?.push(measurement);
      outputs.add(
        createHash('sha256')
          .update(await readFile(out))
          .digest('hex'),
      );
    }
  }
  if (outputs.size !== 1) throw new Error('the contenders disagree: their outputs are not the same bytes');
  console.log(`All outputs are the same bytes. Medians of ${runs} interleaved runs, whole processes:\n`);
  printTable(measured);
} finally {
  await rm(folder, { recursive: true, force: true });
}

function isThere({ name, command }: Contender): boolean {
  const there = spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
  if (!there) console.log(`${name}: left out, ${command} is not on this machine`);
  return there;
}

/** The ratio is the peer’s time over ours: 2.00x means that we are twice as fast. */
function printTable(measured: ReadonlyMap<string, readonly Measurement[]>): void {
  const [first] = measured.values();
  const ours = median((first ?? []).map(({ seconds }) => seconds));
  console.log('| | seconds | our speed against it | peak memory |\n|---|---|---|---|');
  for (const [name, measurements] of measured) {
    const seconds = median(measurements.map((measurement) => measurement.seconds));
    const peak = median(measurements.map(({ peakBytes }) => peakBytes ?? Number.NaN));
    console.log(`| ${name} | ${seconds.toFixed(2)} | ${(seconds / ours).toFixed(2)}x | ${Math.round(peak / 1e6)} MB |`);
  }
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
