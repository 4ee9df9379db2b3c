import { throwIfCancelled } from '../../../shared/errors';
import { describeReadError } from '../archive/unpack';
import { refuseDecompressionBomb } from '../archive/unpack-limits';
import type { ProblemLog } from '../text/problem-log';
import type { ReadRow } from '../text/read-rows';
import { MAX_ROW_CHARS } from '../text/row-splitter';
import { PLAIN } from './numbers/number-format';
import { numberText } from './numbers/number-text';
import { readRows } from './read-rows';
import type { Sheet, Workbook } from './read-workbook';
import type { SharedStrings } from './shared-strings';
import type { SheetCell, SheetRow } from './sheet-reader';

/** Rows of a sheet that are not blank, including the header. */
export interface SheetBatch {
  readonly rows: readonly ReadRow[];
  /** As the sheet numbers them. */
  readonly rowNumbers: readonly number[];
  /** Formulas whose results are not saved, by column. */
  readonly unsaved: ReadonlyMap<number, number>;
  /** How much of the sheet has been read, 0 to 1. */
  readonly share: number;
  /** This is the last batch. */
  readonly ended: boolean;
}

/** About as many as in a batch of a delimited list. */
const BATCH_CHARS = 64 * 1024;

/**
 * Reads a sheet as a stream. Throws an `AppError` if it is damaged, holds too much text, or has changed.
 * @param strings of its workbook, read as far as the sheet needs; sheets can share them
 * @param maxBytes stops after this many
 */
export async function* readSheet(
  { archive, formats, epoch }: Workbook,
  { entry }: Sheet,
  strings: SharedStrings,
  problems: ProblemLog,
  signal?: AbortSignal,
  maxBytes = Number.POSITIVE_INFINITY,
): AsyncGenerator<SheetBatch, void, undefined> {
  const showNumber = (raw: string, style: number) => numberText(raw, formats[style] ?? PLAIN, epoch);
  let bytes = 0;
  /** A few bytes of a sheet can refer to one long text again and again. */
  let chars = 0;
  async function* counted() {
    for await (const chunk of archive.chunks(entry, signal)) {
      bytes += chunk.length;
      yield chunk;
    }
  }
  try {
    let batch = new BatchBuilder();
    for await (const found of readRows(counted(), showNumber)) {
      await strings.readTo(lastStringOf(found));
      throwIfCancelled(signal);
      for (const row of found) {
        batch.add(row, strings, problems);
        if (batch.chars < BATCH_CHARS) continue;
        throwIfCancelled(signal);
        chars += batch.textChars;
        refuseDecompressionBomb(archive.file.name, archive.file.bytes, chars);
        yield { ...batch, share: bytes / entry.bytes, ended: false };
        batch = new BatchBuilder();
      }
      if (bytes <= maxBytes) continue;
      yield { ...batch, share: bytes / entry.bytes, ended: false };
      return;
    }
    yield { ...batch, share: 1, ended: true };
  } catch (error) {
    throw await describeReadError(archive.file, error);
  }
}

/** The highest number of a shared string; -1 if there is none. */
export function lastStringOf(rows: readonly Pick<SheetRow, 'cells'>[]): number {
  let last = -1;
  for (const { cells } of rows) {
    for (const cell of cells ?? []) if (typeof cell === 'number' && cell > last) last = cell;
  }
  return last;
}

class BatchBuilder {
  readonly rows: ReadRow[] = [];
  readonly rowNumbers: number[] = [];
  readonly unsaved = new Map<number, number>();
  textChars = 0;
  cells = 0;

  /** Of all records, with one more per cell. */
  get chars(): number {
    return this.textChars + this.cells;
  }

  add({ row, cells, columns, unsaved }: SheetRow, strings: SharedStrings, problems: ProblemLog): void {
    if (unsaved.length > 0) this.addUnsaved(unsaved);
    const record = cells === null ? null : readRowOf(cells, columns, strings);
    if (record !== null && record.length === 0) return;
    if (record === null) problems.add('record-too-long', row);
    this.rows.push(record);
    this.rowNumbers.push(row);
    if (record === null) return;
    this.textChars += charsOf(record, columns);
    this.cells += columns.length;
  }

  private addUnsaved(columns: readonly number[]): void {
    for (const column of columns) this.unsaved.set(column, (this.unsaved.get(column) ?? 0) + 1);
  }
}

function charsOf(record: readonly (string | undefined)[], columns: readonly number[]): number {
  let chars = 0;
  for (const column of columns) chars += record[column]?.length ?? 0;
  return chars;
}

/**
 * The row up to its last filled cell; empty if the row is blank; null if it is too long. An iterator would make V8's optimising
 * compiler work for longer than the head of a sheet is read.
 */
export function readRowOf(
  cells: readonly SheetCell[],
  columns: readonly number[],
  strings: Pick<SharedStrings, 'at'>,
): ReadRow {
  let chars = 0;
  let blank = true;
  const record: string[] = [];
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] ?? '';
    const text = typeof cell === 'string' ? cell : strings.at(cell);
    if (text === undefined) throw new Error('a cell refers to no shared string');
    chars += text.length;
    if (chars > MAX_ROW_CHARS) return null;
    const column = columns[i];
    if (text === '' || column === undefined) continue;
    blank &&= text.trim() === '';
    record[column] = text;
  }
  return blank ? [] : record;
}
