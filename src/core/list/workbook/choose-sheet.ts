import { AppError } from '../../../shared/errors';
import type { Doubt } from '../../../shared/list';
import { saysOptOut } from '../columns/read-header';
import { countPeople } from '../evidence/count-people';
import type { Judge } from '../evidence/verdicts';
import { SHEET } from '../evidence/weights';
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
  /** Another sheet holds people as well; null where none does. */
  readonly doubt: Doubt | null;
}

const SAMPLE_CHARS = 256 * 1024;
/** A row and a header at least, however long they are. */
const SAMPLE_ROWS = 2;

/** So many sheets are looked into for people; a workbook may have hundreds. */
const MAX_LOOKED_INTO = 20;

/**
 * The sheet that a person chose, or the first that holds a fair part of the people of the workbook, or the first with
 * something in it: a list may stand behind a title page. Hidden sheets come last; null where all are empty.
 */
export async function chooseSheet(
  workbook: Workbook,
  judge: Judge,
  wanted?: string,
  signal?: AbortSignal,
): Promise<ChosenSheet | null> {
  const strings = workbook.openStrings(signal);
  const sampleOf = (sheet: Sheet) => readSample(readSheet(workbook, sheet, strings, new ProblemLog(), signal));
  try {
    return await (wanted === undefined ? findSheet(workbook, sampleOf, judge) : namedSheet(workbook, wanted, sampleOf));
  } finally {
    await strings.close();
  }
}

type SampleOf = (sheet: Sheet) => Promise<SheetSample>;

async function namedSheet({ sheets, archive }: Workbook, wanted: string, sampleOf: SampleOf): Promise<ChosenSheet> {
  const sheet = pickNamed(sheets, wanted);
  if (sheet === null) throw noSuchSheet(archive.file.name, wanted, sheets);
  return { sheet, sample: await sampleOf(sheet), reason: 'This sheet was chosen by hand.', doubt: null };
}

interface FilledSheet {
  readonly sheet: Sheet;
  readonly sample: SheetSample;
  /** As the sample promises for the whole sheet. */
  readonly people: number;
}

async function findSheet({ sheets }: Workbook, sampleOf: SampleOf, judge: Judge): Promise<ChosenSheet | null> {
  const visible = await filledSheets(
    sheets.filter(({ hidden }) => !hidden),
    sampleOf,
    judge,
  );
  const filled =
    visible.length > 0
      ? visible
      : await filledSheets(
          sheets.filter(({ hidden }) => hidden),
          sampleOf,
          judge,
        );
  const held = filled.filter(({ people }) => people > 0);
  // Who said no stands on a sheet of its own, which may well be the fullest.
  const wanted = held.filter(({ sheet }) => !saysOptOut(sheet.name));
  const candidates = wanted.length > 0 ? wanted : held;
  const most = Math.max(0, ...candidates.map(({ people }) => people));
  const holders = candidates.filter(({ people }) => people >= most * SHEET.fair);
  const [chosen] = most === 0 ? filled : holders;
  if (chosen === undefined) return null;
  const { sheet, sample } = chosen;
  const reason = chosen === filled[0] ? reasonFor(sheets) : reasonForPeople(sheets);
  return { sheet, sample, reason, doubt: holders.length < 2 ? null : doubtBetween(holders.map((one) => one.sheet)) };
}

async function filledSheets(
  sheets: readonly Sheet[],
  sampleOf: SampleOf,
  judge: Judge,
): Promise<readonly FilledSheet[]> {
  const filled: FilledSheet[] = [];
  for (const [place, sheet] of sheets.entries()) {
    if (filled.length > 0 && place >= MAX_LOOKED_INTO) break;
    const sample = await sampleOf(sheet);
    if (sample.count === 0) continue;
    filled.push({ sheet, sample, people: countPeople(sample.rows, judge) / sample.share });
  }
  return filled;
}

function doubtBetween(sheets: readonly Sheet[]): Doubt {
  return {
    about: 'sheet',
    reason: `Several sheets hold people, and only the first of them is read: ${joinNames(sheets)}.`,
  };
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
