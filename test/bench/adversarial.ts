import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { textRun, workbookParts } from '../../tools/samples/workbook-files';
import { zipOf } from '../../tools/samples/zip-files';
import { ours } from './contenders';
import { measure } from './measure';

/** Each list is hashed at two lengths, the second this many times the first: up to that ratio, time is linear. */
const FACTOR = 4;
const COLUMNS = 255;
/** The limit of spreadsheet programs. */
const SHEET_ROWS = 1_048_576;
const LONG_TEXT = 'x'.repeat(1_000);
/** A list in which no row gives a line is refused. */
const STRINGS = ['email', 'person@example.com', LONG_TEXT];

interface AdversarialList {
  readonly name: string;
  readonly file: string;
  /** By default the first column is used. */
  readonly options?: readonly string[];
  /** Rows for each requested row. */
  readonly share?: number;
  readonly maxRows?: number;
  write(path: string, rows: number): Promise<void>;
}

const LISTS: readonly AdversarialList[] = [
  {
    name: `short rows below ${COLUMNS} mapped columns`,
    file: 'short-rows.csv',
    options: [
      ...['--delimiter', 'comma', '--header'],
      ...Array.from({ length: COLUMNS }, (_, index) => `--column=${index + 1}`),
    ],
    write: (path, rows) => {
      const names = Array.from({ length: COLUMNS }, (_, index) => `email ${index + 1}`);
      return writeLines(path, names.join(','), rows, (row) => (row % 2 === 0 ? `p${row}@x.example` : 'q'));
    },
  },
  {
    name: 'digests of one partition',
    file: 'one-partition.csv',
    write: (path, rows) => writeLines(path, 'email', rows, (row) => `00${hex(mixed(row), 8).repeat(7)}${hex(row, 6)}`),
  },
  {
    name: 'digests that differ in their last bytes only',
    file: 'last-bytes.csv',
    write: (path, rows) => writeLines(path, 'email', rows, (row) => `${'0'.repeat(56)}${hex(mixed(row), 8)}`),
  },
  {
    name: 'one address in a third of the rows',
    file: 'placeholder.csv',
    share: 2,
    write: (path, rows) =>
      writeLines(path, 'email', rows, (row) => (row % 3 === 0 ? 'none@example.com' : `p${row}@example.com`)),
  },
  {
    name: 'one value again and again',
    file: 'one-value.csv',
    share: 4,
    write: (path, rows) => writeLines(path, 'email', rows, () => 'person@example.com'),
  },
  {
    name: `a workbook of cells that refer to one text of ${LONG_TEXT.length} characters`,
    file: 'one-text.xlsx',
    maxRows: SHEET_ROWS,
    write: async (path, rows) => {
      const rowOf = (text: number) => `<row><c t="s"><v>${text}</v></c></row>`;
      const sheet = { name: 'Sheet1', rows: rowOf(0) + rowOf(1) + rowOf(2).repeat(rows - 2) };
      const parts = workbookParts({ sheets: [sheet], strings: STRINGS.map(textRun), stored: true });
      const file = createWriteStream(path);
      file.end(zipOf(parts));
      await finished(file);
    },
  },
];

/** Processor time and peak memory for lists made to cost more than their size suggests. */
export async function measureAdversarial(folder: string, rows: number): Promise<void> {
  console.log('| list | rows | processor seconds | times those of a quarter | peak memory |\n|---|---|---|---|---|');
  for (const list of LISTS) {
    const largeRows = Math.min(rows * (list.share ?? 1), list.maxRows ?? Number.POSITIVE_INFINITY);
    const small = await measureList(folder, list, Math.floor(largeRows / FACTOR));
    const large = await measureList(folder, list, largeRows);
    const [before = Number.NaN, seconds = Number.NaN] = [small, large].map(
      (item) => item.processorSeconds ?? undefined,
    );
    const growth = `${(seconds / before).toFixed(1)}x`;
    const peak = `${Math.round((large.peakBytes ?? Number.NaN) / 1e6)} MB`;
    console.log(
      `| ${list.name} | ${largeRows.toLocaleString('en-US')} | ${seconds.toFixed(1)} | ${growth} | ${peak} |`,
    );
  }
}

async function measureList(folder: string, { file, options = ['--column=1'], write }: AdversarialList, rows: number) {
  const [list, out] = [join(folder, file), join(folder, 'out.txt')];
  await write(list, rows);
  const { command, args } = ours('', 'email', options);
  const named = args(list, out).filter((arg) => arg !== '--column' && arg !== 'email');
  const measurement = await measure(command, named, out);
  await rm(list);
  return measurement;
}

async function writeLines(path: string, header: string, rows: number, cellOf: (row: number) => string): Promise<void> {
  const file = createWriteStream(path);
  let block = `${header}\n`;
  for (let row = 0; row < rows; row++) {
    block += `${cellOf(row)}\n`;
    if (block.length < 1 << 20) continue;
    if (!file.write(block)) await once(file, 'drain');
    block = '';
  }
  file.end(block);
  await finished(file);
}

/** Different for each row, and spread over all 32 bits. */
function mixed(row: number): number {
  return Math.imul(row ^ (row >>> 16), 0x9e3779b1) >>> 0;
}

function hex(number: number, length: number): string {
  return number.toString(16).padStart(length, '0');
}
