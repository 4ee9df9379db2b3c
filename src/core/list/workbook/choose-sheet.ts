import { AppError } from '../../../shared/errors';
import { detectColumns } from '../columns/detect-columns';
import { detectHeader, headerCells } from '../dialect/detect-header';
import { joinNames, pickNamed } from '../select-by-name';
import { ProblemLog } from '../text/problem-log';
import { readSheet, type SheetBatch } from './read-sheet';
import type { Sheet, Workbook } from './read-workbook';

/** The head of a sheet. */
export interface SheetSample {
  /** Rows that are neither blank nor too long, the header included. */
  readonly rows: readonly (readonly string[])[];
  readonly rowNumbers: readonly number[];
  /** All rows that are not blank. */
  readonly count: number;
  /** How much of the sheet it takes, 0 to 1. */
  readonly share: number;
  /** The head is the whole sheet. */
  readonly complete: boolean;
}

export interface ChosenSheet {
  readonly sheet: Sheet;
  readonly sample: SheetSample;
  /** A sentence that says why this sheet. */
  readonly reason: string;
}

const SAMPLE_CHARS = 256 * 1024;
/** A row and a header at least, however long they are. */
const SAMPLE_ROWS = 2;

/** So many sheets are looked into for people; a workbook may have hundreds. */
const MAX_LOOKED_INTO = 20;

/**
 * The sheet that a person chose, or the first in which people are found, or the first with something in it: a list may
 * stand behind a title page. Hidden sheets come last; null where all are empty.
 */
export async function chooseSheet(
  workbook: Workbook,
  wanted?: string,
  signal?: AbortSignal,
): Promise<ChosenSheet | null> {
  const strings = workbook.openStrings(signal);
  const sampleOf = (sheet: Sheet) => readSample(readSheet(workbook, sheet, strings, new ProblemLog(), signal));
  try {
    return await (wanted === undefined ? findSheet(workbook, sampleOf) : namedSheet(workbook, wanted, sampleOf));
  } finally {
    await strings.close();
  }
}

type SampleOf = (sheet: Sheet) => Promise<SheetSample>;

async function namedSheet({ sheets, archive }: Workbook, wanted: string, sampleOf: SampleOf): Promise<ChosenSheet> {
  const sheet = pickNamed(sheets, wanted);
  if (sheet === null) throw noSuchSheet(archive.file.name, wanted, sheets);
  return { sheet, sample: await sampleOf(sheet), reason: 'This sheet was chosen by hand.' };
}

async function findSheet({ sheets }: Workbook, sampleOf: SampleOf): Promise<ChosenSheet | null> {
  const inOrder = [...sheets.filter(({ hidden }) => !hidden), ...sheets.filter(({ hidden }) => hidden)];
  let filled: ChosenSheet | null = null;
  for (const [place, sheet] of inOrder.entries()) {
    if (filled !== null && (sheet.hidden || place >= MAX_LOOKED_INTO)) break;
    const sample = await sampleOf(sheet);
    if (sample.count === 0) continue;
    const reason: string = filled === null ? reasonFor(sheets) : reasonForPeople(sheets);
    if (holdsPeople(sample)) return { sheet, sample, reason };
    filled ??= { sheet, sample, reason };
  }
  return filled;
}

function holdsPeople({ rows: records }: SheetSample): boolean {
  const detected = detectHeader(records);
  const below = records.slice(detected.header ? 1 : 0);
  const columns = detectColumns(headerCells(records, detected), below, detected.certainty);
  return columns.some(({ guess }) => guess !== null && guess.kind !== 'country');
}

async function readSample(batches: AsyncIterable<SheetBatch>): Promise<SheetSample> {
  const records: (readonly string[])[] = [];
  const numbers: number[] = [];
  let count = 0;
  let chars = 0;
  for await (const batch of batches) {
    count += batch.rows.length;
    batch.rows.forEach((record, i) => {
      if (record === null) return;
      records.push(record);
      numbers.push(batch.rowNumbers[i] ?? 0);
      chars += record.reduce((sum, cell) => sum + cell.length + 1, 0);
    });
    if (chars > SAMPLE_CHARS && records.length >= SAMPLE_ROWS) {
      return { rows: records, rowNumbers: numbers, count, share: batch.share, complete: false };
    }
  }
  return { rows: records, rowNumbers: numbers, count, share: 1, complete: true };
}

function reasonFor(sheets: readonly Sheet[]): string {
  if (sheets.length === 1) return 'It is the only sheet.';
  return `It is the first of ${sheets.length} sheets that holds something; the others are left out.`;
}

function reasonForPeople(sheets: readonly Sheet[]): string {
  return `It is the first of ${sheets.length} sheets in which e-mail addresses, phone numbers or IDs were found; the others are left out.`;
}

function noSuchSheet(name: string, wanted: string, sheets: readonly Sheet[]): AppError {
  return new AppError('usage', `“${name}” has no sheet “${wanted}”. Choose one of: ${joinNames(sheets)}.`);
}
