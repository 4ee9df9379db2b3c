import { createReadStream, createWriteStream } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import iconv from 'iconv-lite';
import { zipOf } from '../../tools/samples/zip-files';
import { ours } from './contenders';
import { medianPeak, medianProcessor, medianSeconds, sha256Of } from './contest';
import { generateList, generateRejectedList } from './generate';
import { generateWorkbook } from './generate-workbook';
import { type Measurement, measure } from './measure';
import { addFloors, noFloors, type Times, WORKBOOKS, type Workbook } from './reading-floors';
import { measureWorkbookPeers } from './workbook-peers';

/** A format of a list, and what its time is compared with. */
interface Format {
  readonly name: string;
  readonly file: string;
  readonly options?: readonly string[];
  /** The list is piped into standard input. */
  readonly piped?: boolean;
  /** So slow that it runs only once. */
  readonly once?: boolean;
  /** From the medians of the same runs. */
  floor(medians: Medians): number;
}

/** What the plain file takes, and unpacking alone: by the clock, or of the processors. */
type Medians = Readonly<Record<'plain' | 'zcat' | Workbook, number>>;

const plainOnly = ({ plain }: Medians) => plain;

/** Also given to the peers. */
const SHARED_WORKBOOK: Format = {
  name: '.xlsx, shared strings',
  file: 'shared.xlsx',
  floor: ({ shared }) => shared,
};

const FORMATS: readonly Format[] = [
  { name: 'plain file', file: 'list.csv', floor: plainOnly },
  { name: '.csv.gz', file: 'list.csv.gz', floor: ({ plain, zcat }) => plain + zcat },
  { name: '.zip', file: 'list.zip', floor: ({ plain, zcat }) => plain + zcat },
  { name: 'standard input', file: 'list.csv', piped: true, floor: plainOnly },
  { name: 'UTF-16', file: 'list-utf16.csv', floor: plainOnly },
  {
    name: 'with a suppression list as long',
    file: 'list.csv',
    options: ['--suppress', 'others.csv'],
    floor: plainOnly,
  },
  { name: 'rejects listed', file: 'list.csv', options: ['--rejects', 'rejects.csv'], floor: plainOnly },
  {
    name: 'every row rejected and listed',
    file: 'rejected.csv',
    options: ['--rejects', 'rejects.csv'],
    floor: plainOnly,
  },
  SHARED_WORKBOOK,
  { name: '.xlsx, inline strings', file: 'inline.xlsx', floor: ({ inline }) => inline },
  {
    name: '.xlsx, shared strings, with `--reference`',
    file: 'shared.xlsx',
    options: ['--reference'],
    once: true,
    floor: ({ shared }) => shared,
  },
];

/**
 * Time and memory for each format of the same list, interleaved; the ratios are to the work that it cannot avoid. On a
 * busy machine only that of the processors is comparable. Peers read the same workbook before.
 */
export async function measureFormats(folder: string, rows: number, runs: number): Promise<void> {
  await writeFormats(folder, rows);
  const floors = noFloors();
  const measured = new Map<Format, Measurement[]>(FORMATS.map((format) => [format, []]));
  const peers = await measureWorkbookPeers(folder, join(folder, SHARED_WORKBOOK.file), await linesOf(folder));
  for (let run = 0; run < runs; run++) {
    for (const format of FORMATS) {
      if (run === 0 || format.once !== true) measured.get(format)?.push(await measureFormat(folder, format));
    }
    await addFloors(floors, folder);
  }
  const mediansOf = (median: (times: readonly Times[]) => number): Medians => ({
    plain: median([...measured.values()][0] ?? []),
    zcat: median(floors.zcat),
    shared: median(floors.inflating.shared),
    inline: median(floors.inflating.inline),
  });
  const clock = mediansOf(medianSeconds);
  const processors = mediansOf(medianProcessor);
  console.log(
    `${rows.toLocaleString('en-US')} rows; medians of ${runs} interleaved runs; alone, and of the processors:`,
  );
  console.log(`zcat ${clock.zcat.toFixed(2)} s, ${processors.zcat.toFixed(2)} s;`);
  for (const workbook of WORKBOOKS) {
    const times = (of: readonly Times[]) => `${medianSeconds(of).toFixed(2)} s, ${medianProcessor(of).toFixed(2)} s`;
    console.log(`inflating ${workbook} strings ${times(floors.inflating[workbook])};`);
    console.log(`the same by our reader ${times(floors.ourInflating[workbook])}`);
  }
  console.log('');
  console.log('| list | seconds | over its floor | processor seconds | over its floor | peak memory |');
  console.log('|---|---|---|---|---|---|');
  for (const [{ name, floor }, measurements] of measured) {
    const seconds = overFloor(medianSeconds(measurements), floor(clock));
    const processor = overFloor(medianProcessor(measurements), floor(processors));
    console.log(`| ${name} | ${seconds} | ${processor} | ${Math.round(medianPeak(measurements) / 1e6)} MB |`);
  }
  printPeers(peers, measured.get(SHARED_WORKBOOK) ?? []);
}

function overFloor(time: number, floor: number): string {
  return `${time.toFixed(2)} | ${(time / floor).toFixed(2)}x`;
}

/** The digest of the plain file's lines. */
async function linesOf(folder: string): Promise<string> {
  const out = join(folder, 'lines.txt');
  const { command, args } = ours('', 'email');
  await measure(command, args(join(folder, 'list.csv'), out), out);
  return sha256Of(out);
}

function printPeers(peers: ReadonlyMap<string, Measurement>, ours: readonly Measurement[]): void {
  if (peers.size === 0) return;
  console.log(
    '\n| the workbook with shared strings, one run | seconds | over ours | processor seconds | over ours | peak |',
  );
  console.log('|---|---|---|---|---|---|');
  for (const [name, measurement] of peers) {
    const seconds = `${measurement.seconds.toFixed(2)} | ${(measurement.seconds / medianSeconds(ours)).toFixed(1)}x`;
    const processor = medianProcessor([measurement]);
    const times = `${processor.toFixed(2)} | ${(processor / medianProcessor(ours)).toFixed(1)}x`;
    console.log(`| ${name} | ${seconds} | ${times} | ${Math.round(medianPeak([measurement]) / 1e6)} MB |`);
  }
}

async function writeFormats(folder: string, rows: number): Promise<void> {
  const plain = join(folder, 'list.csv');
  await generateList(plain, rows);
  // Half of them are the people of the list.
  await generateList(join(folder, 'others.csv'), rows, 'email', Math.floor(rows / 2));
  await generateRejectedList(join(folder, 'rejected.csv'), rows);
  await pipeline(createReadStream(plain), createGzip(), createWriteStream(`${plain}.gz`));
  await writeFile(join(folder, 'list.zip'), zipOf([{ name: 'list.csv', content: await readFile(plain) }]));
  await generateWorkbook(plain, join(folder, 'shared.xlsx'), 'shared');
  await generateWorkbook(plain, join(folder, 'inline.xlsx'), 'inline');
  const utf16 = iconv.encodeStream('utf-16le', { addBOM: true });
  await pipeline(
    createReadStream(plain),
    iconv.decodeStream('utf-8'),
    utf16,
    createWriteStream(join(folder, 'list-utf16.csv')),
  );
}

async function measureFormat(folder: string, { file, options = [], piped = false }: Format): Promise<Measurement> {
  const out = join(folder, 'out.txt');
  const absolute = options.map((option) => (option.startsWith('--') ? option : join(folder, option)));
  const { command, args } = ours('', 'email', absolute);
  const path = join(folder, file);
  const measurement = await measure(command, args(piped ? '-' : path, out), out, piped ? path : null);
  await rm(out);
  await rm(join(folder, 'rejects.csv'), { force: true });
  return measurement;
}
