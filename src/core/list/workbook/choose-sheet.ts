import { AppError } from '../../../shared/errors';
import type { Doubt } from '../../../shared/list';
import { bytes, type Message, message } from '../../../shared/messages/message';
import { BUDGETS } from '../budgets';
import { saysOptOut } from '../columns/read-header';
import { countPeople } from '../evidence/count-people';
import type { Judge } from '../evidence/verdicts';
import { SHEET } from '../evidence/weights';
import { firstNames, pickNamed } from '../select-by-name';
import { ProblemLog } from '../text/problem-log';
import { readSheet, type SheetBatch } from './read-sheet';
import type { Sheet, Workbook } from './read-workbook';

/** The head of a sheet. */
export interface SheetSample {
  /** Rows that are neither blank nor too long, including the header. */
  readonly rows: readonly (readonly string[])[];
  readonly rowNumbers: readonly number[];
  /** Formulas whose results are not saved, by column. */
  readonly unsaved: ReadonlyMap<number, number>;
  /** All rows that are not blank. */
  readonly count: number;
  /** How much of the sheet it covers, 0 to 1. */
  readonly share: number;
  /** The head is the whole sheet. */
  readonly complete: boolean;
}

export interface ChosenSheet {
  readonly sheet: Sheet;
  readonly sample: SheetSample;
  /** Why this sheet. */
  readonly reason: Message;
  /** Set if another sheet holds people, too. */
  readonly doubt: Doubt | null;
}

const SAMPLE_CHARS = 256 * 1024;
/** A row and a header at least, however long they are. */
const SAMPLE_ROWS = 2;

/**
 * The sheet that the marketer chose, or the first that holds a fair share of the workbook's people, or the first that is
 * not empty: a list may follow a title page. Hidden sheets come last; null if all are empty.
 */
export async function chooseSheet(
  workbook: Workbook,
  judge: Judge,
  wanted?: string,
  signal?: AbortSignal,
): Promise<ChosenSheet | null> {
  const strings = workbook.openStrings(signal);
  const sampleOf = (sheet: Sheet) =>
    readSample(readSheet(workbook, sheet, strings, new ProblemLog(), signal, BUDGETS.sheetHeadBytes));
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
  return { sheet, sample: await sampleOf(sheet), reason: message('chosen.sheet'), doubt: null };
}

interface FilledSheet {
  readonly sheet: Sheet;
  readonly sample: SheetSample;
  /** Extrapolated from the sample to the whole sheet. */
  readonly people: number;
}

async function findSheet({ sheets, archive }: Workbook, sampleOf: SampleOf, judge: Judge): Promise<ChosenSheet | null> {
  const search = new SheetSearch(archive.file.name, sampleOf, judge);
  const visible = await search.filledAmong(sheets.filter(({ hidden }) => !hidden));
  const filled = visible.length > 0 ? visible : await search.filledAmong(sheets.filter(({ hidden }) => hidden));
  const held = filled.filter(({ people }) => people > 0);
  // People who opted out may be on a separate sheet, which may well be the fullest.
  const wanted = held.filter(({ sheet }) => !saysOptOut(sheet.name));
  const candidates = wanted.length > 0 ? wanted : held;
  const most = Math.max(0, ...candidates.map(({ people }) => people));
  const holders = candidates.filter(({ people }) => people >= most * SHEET.fair);
  const [chosen] = most === 0 ? filled : holders;
  if (chosen === undefined) return null;
  const { sheet, sample } = chosen;
  const reason = chosen === filled[0] ? reasonFor(sheets) : message('sheet.people', { count: sheets.length });
  return { sheet, sample, reason, doubt: holders.length < 2 ? null : doubtBetween(holders.map((item) => item.sheet)) };
}

class SheetSearch {
  private bytes = 0;

  constructor(
    private readonly name: string,
    private readonly sampleOf: SampleOf,
    private readonly judge: Judge,
  ) {}

  /** Reads on until a sheet with content is found, then as many as the budget allows. */
  async filledAmong(sheets: readonly Sheet[]): Promise<readonly FilledSheet[]> {
    const filled: FilledSheet[] = [];
    for (const [place, sheet] of sheets.entries()) {
      if (filled.length > 0 && (place >= BUDGETS.searchedSheets || this.bytes > BUDGETS.sheetHeadsBytes)) break;
      if (this.bytes > BUDGETS.sheetHeadsBytes) throw nothingFound(this.name);
      const sample = await this.sampleOf(sheet);
      this.bytes += sample.share * sheet.entry.bytes;
      if (sample.count === 0) continue;
      filled.push({ sheet, sample, people: countPeople(sample.rows, this.judge) / sample.share });
    }
    return filled;
  }
}

function doubtBetween(sheets: readonly Sheet[]): Doubt {
  return { about: 'sheet', reason: message('doubt.sheet', firstNames(sheets)) };
}

async function readSample(batches: AsyncIterable<SheetBatch>): Promise<SheetSample> {
  const rows: (readonly string[])[] = [];
  const rowNumbers: number[] = [];
  const unsaved = new Map<number, number>();
  let count = 0;
  let chars = 0;
  let shareBefore = 0;
  let complete = false;
  for await (const batch of batches) {
    for (const [column, formulas] of batch.unsaved) unsaved.set(column, (unsaved.get(column) ?? 0) + formulas);
    for (const [i, row] of batch.rows.entries()) {
      count++;
      if (row === null) continue;
      const cells = withoutHoles(row);
      rows.push(cells);
      rowNumbers.push(batch.rowNumbers[i] ?? 0);
      chars += charsOf(cells);
      if (chars > SAMPLE_CHARS && rows.length >= SAMPLE_ROWS) {
        const share = shareBefore + ((batch.share - shareBefore) * (i + 1)) / batch.rows.length;
        return { rows, rowNumbers, unsaved, count, share, complete: false };
      }
    }
    shareBefore = batch.share;
    complete = batch.ended;
  }
  return { rows, rowNumbers, unsaved, count, share: shareBefore, complete };
}

function withoutHoles(row: readonly (string | undefined)[]): string[] {
  const cells: string[] = [];
  for (let column = 0; column < row.length; column++) cells.push(row[column] ?? '');
  return cells;
}

/** With one more for each cell. */
function charsOf(cells: readonly string[]): number {
  let chars = cells.length;
  for (const cell of cells) chars += cell.length;
  return chars;
}

function reasonFor(sheets: readonly Sheet[]): Message {
  return sheets.length === 1 ? message('sheet.only') : message('sheet.first', { count: sheets.length });
}

function noSuchSheet(name: string, wanted: string, sheets: readonly Sheet[]): AppError {
  return new AppError('usage', message('list.noSuchSheet', { name, wanted, ...firstNames(sheets) }));
}

function nothingFound(name: string): AppError {
  const most = bytes(BUDGETS.sheetHeadsBytes);
  return new AppError('list-not-readable', message('list.emptySheetHeads', { most, name }));
}
