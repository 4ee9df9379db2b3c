import type { Dialect } from '../../../shared/list';
import { BUDGETS } from '../budgets';
import { createNewlineUnifier } from './newlines';
import { createParser, type RecordDialect } from './parse-records';
import type { ProblemLog } from './problem-log';

/** The cells of one data row, or null for a record that was too long to be kept. */
export type CsvRow = readonly string[] | null;

/** Data rows in the order of the list: no header, no blank lines. */
export interface RowBatch {
  readonly rows: readonly CsvRow[];
  /** Number of each row as a spreadsheet shows it: header, blank and skipped lines count, the first is 1. */
  readonly rowNumbers: Uint32Array;
}

export const MAX_ROW_CHARS = BUDGETS.rowChars;

/** Parsing waits until this much text is there, so that a slow stream is not parsed again for each byte. */
const MIN_PARSE_CHARS = 64 * 1024;

/**
 * A vain search for the end of a quoted cell may scan `MAX_ROW_CHARS`. After this many in a list, only as many
 * characters are searched, and the same number is then read without multi-line cells.
 */
const MAX_FREE_FAILURES = 40;
const CHARS_PER_FAILURE = 64 * 1024;

/** From so much text, in characters, at least one record is taken, whatever it holds. */
export const MIN_PROGRESS_CHARS = MAX_ROW_CHARS + CHARS_PER_FAILURE;

/** A batch of so many rows is handed over before more are split: rows take far more memory than their text. */
export const MAX_BATCH_ROWS = 8 * 1024;

const LF = 10;

/** State of a splitter between two records; another splitter can continue from it. */
export interface SplitterState {
  /** Lines that are still to be left out before the first record. */
  linesToSkip: number;
  /** The next record names the columns. */
  headerPending: boolean;
  /** Number of the next record; the first is 1, and a line that is left out counts as one. */
  row: number;
  /** How often the end of a quoted cell was looked for in vain. */
  failures: number;
  /** The text begins in a line whose rest is dropped: it is left out, or too long. */
  skipping: boolean;
  /** Cells of the first record, 0 before there is one. */
  width: number;
}

export function initialState({ skippedLines, header }: Pick<Dialect, 'skippedLines' | 'header'>): SplitterState {
  return { linesToSkip: skippedLines, headerPending: header, row: 1, failures: 0, skipping: false, width: 0 };
}

/** Whether what comes next is no row yet: lines to be left out, the header, or the rest of a line that is dropped. */
export function isBeforeRows({ linesToSkip, headerPending, skipping }: SplitterState): boolean {
  return linesToSkip > 0 || headerPending || skipping;
}

/**
 * Cuts decoded text into records, chunk by chunk. How the text was cut into chunks makes no difference. Batches are split
 * as they are taken; between two of them, state and counts are those of the rows so far.
 */
export class RowSplitter {
  readonly #dialect: RecordDialect;
  readonly #problems: ProblemLog;
  readonly #parse;
  readonly #newlines = createNewlineUnifier();
  readonly #state: SplitterState;
  #pending = '';
  #enoughToParse = MIN_PARSE_CHARS;
  #line = 1;
  #consumed = 0;

  constructor(dialect: RecordDialect, state: SplitterState, problems: ProblemLog) {
    this.#dialect = dialect;
    this.#problems = problems;
    this.#parse = createParser(dialect);
    this.#state = { ...state };
  }

  get state(): Readonly<SplitterState> {
    return this.#state;
  }

  /** Lines that have become records so far, or parts of one that is too long. */
  get lines(): number {
    return this.#line - 1;
  }

  /** Characters that have become records so far. */
  get consumed(): number {
    return this.#consumed;
  }

  /** All batches must be taken before there is more text. */
  *push(text: string): Generator<RowBatch, void, undefined> {
    this.#pending += this.#newlines.write(text);
    if (this.#pending.length >= this.#enoughToParse) yield* this.#drain(false);
  }

  /** The records that are whole so far, without waiting for more text. */
  flush(): Generator<RowBatch, void, undefined> {
    return this.#drain(false);
  }

  /** Ends the list: what is still unfinished becomes records. */
  *finish(): Generator<RowBatch, void, undefined> {
    this.#pending += this.#newlines.end();
    if (this.#pending !== '' && !this.#pending.endsWith('\n')) this.#pending += '\n';
    yield* this.#drain(true);
  }

  *#drain(atEnd: boolean): Generator<RowBatch, void, undefined> {
    let batch: BatchBuilder = { rows: [], rowNumbers: [] };
    const text = this.#pending;
    let start = this.#skipLines(text);
    while (start < text.length) {
      if (batch.rows.length >= MAX_BATCH_ROWS) {
        yield finished(batch);
        batch = { rows: [], rowNumbers: [] };
      }
      start = this.#skipBlankLines(text, start);
      if (start === text.length) break;
      const limit = this.#hasCredit() ? MAX_ROW_CHARS : CHARS_PER_FAILURE;
      const window = text.slice(start, start + limit);
      const parsed = this.#parse(window);
      const broken = parsed.brokenAt;
      this.#take(batch, parsed.rows, parsed.strayQuotes, broken?.record ?? parsed.rows.length);
      const used = broken?.offset ?? parsed.length;
      this.#consume(window, used);
      start += used;
      const isCut = window.length === limit;
      if (broken === null && !isCut && !atEnd) break;
      if (broken === null && used > 0) continue;
      if (!this.#hasCredit() && text.length - start <= CHARS_PER_FAILURE && !atEnd) break;
      start = this.#readFirstLine(batch, text, start);
    }
    this.#pending = text.slice(start);
    this.#enoughToParse = Math.max(MIN_PARSE_CHARS, 2 * this.#pending.length);
    if (batch.rows.length > 0) yield finished(batch);
  }

  /** The record at `start` has no end that can be believed: its first line is read by itself. Gives where to go on. */
  #readFirstLine(batch: BatchBuilder, text: string, start: number): number {
    const firstEnd = text.indexOf('\n', start) + 1;
    if (firstEnd === 0 || firstEnd - start > MAX_ROW_CHARS) {
      this.#problems.add('record-too-long', this.#line);
      this.#add(batch, null);
      return this.#skipLine(text, start);
    }
    this.#problems.add('unterminated-quote', this.#line);
    const end = this.#hasCredit()
      ? firstEnd
      : Math.max(firstEnd, text.lastIndexOf('\n', start + CHARS_PER_FAILURE) + 1);
    this.#state.failures++;
    const plain = text.slice(start, end);
    for (const line of plain.slice(0, -1).split('\n')) this.#add(batch, this.#readLine(line));
    this.#consume(plain, plain.length);
    return end;
  }

  /** A line by itself: its quotes count where they are all closed, else they are characters like others. */
  #readLine(line: string): readonly string[] {
    const { quote, delimiter } = this.#dialect;
    // A single quote is closed by none: a list of such lines is not parsed line by line.
    if (line.indexOf(quote) === line.lastIndexOf(quote)) return line.split(delimiter);
    const [record] = this.#parse(`${line}\n`).rows;
    return record ?? line.split(delimiter);
  }

  #hasCredit(): boolean {
    return this.#state.failures < MAX_FREE_FAILURES;
  }

  /** Drops what is no record before the first one. Gives where to go on. */
  #skipLines(text: string): number {
    let start = this.#state.skipping ? this.#skipLine(text, 0) : 0;
    for (; start < text.length && this.#state.linesToSkip > 0; this.#state.linesToSkip--) {
      this.#state.row++;
      start = this.#skipLine(text, start);
    }
    return start;
  }

  /** Counts lines of nothing where a record would begin: as records each would take longer. Gives where to go on. */
  #skipBlankLines(text: string, start: number): number {
    let at = start;
    while (text.charCodeAt(at) === LF) at++;
    this.#state.row += at - start;
    this.#line += at - start;
    this.#consumed += at - start;
    return at;
  }

  /** Drops the rest of a line, which may end in a later chunk. Gives where to go on. */
  #skipLine(text: string, start: number): number {
    const newline = text.indexOf('\n', start);
    this.#state.skipping = newline === -1;
    const end = this.#state.skipping ? text.length : newline + 1;
    this.#consumed += end - start;
    if (!this.#state.skipping) this.#line++;
    return end;
  }

  #take(batch: BatchBuilder, records: readonly string[][], strayQuotes: readonly number[], count: number): void {
    let line = this.#line;
    let counted = 0;
    for (const stray of strayQuotes) {
      if (stray >= count) break;
      for (; counted < stray; counted++) line += linesOf(records[counted]);
      this.#problems.add('stray-quote', line);
    }
    for (let i = 0; i < count; i++) this.#add(batch, records[i] ?? null);
  }

  #add(batch: BatchBuilder, written: CsvRow): void {
    const row = this.#state.row++;
    if (written !== null && isBlank(written)) return;
    const record = written === null ? null : this.#unwrap(written);
    if (this.#state.width === 0) this.#state.width = record?.length ?? 0;
    if (this.#state.headerPending) {
      this.#state.headerPending = false;
      return;
    }
    batch.rows.push(record);
    batch.rowNumbers.push(row);
  }

  /** A line that is quoted as a whole is one cell, and a line itself; not in a list of one column. */
  #unwrap(record: readonly string[]): readonly string[] {
    if (record.length !== 1 || this.#state.width === 1) return record;
    const [line = ''] = record;
    const { delimiter } = this.#dialect;
    if (delimiter === '' || !line.includes(delimiter) || line.includes('\n')) return record;
    const { rows, strayQuotes } = this.#parse(`${line}\n`);
    return rows[0] !== undefined && strayQuotes.length === 0 ? rows[0] : record;
  }

  #consume(text: string, length: number): void {
    this.#consumed += length;
    for (let at = text.indexOf('\n'); at !== -1 && at < length; at = text.indexOf('\n', at + 1)) this.#line++;
  }
}

interface BatchBuilder {
  readonly rows: CsvRow[];
  readonly rowNumbers: number[];
}

function finished({ rows, rowNumbers }: BatchBuilder): RowBatch {
  return { rows, rowNumbers: new Uint32Array(rowNumbers) };
}

/** A line with nothing but white space; `;;` is a row of empty cells. */
function isBlank(record: readonly string[]): boolean {
  return record.length === 1 && record[0]?.trim() === '';
}

function linesOf(record: readonly string[] | undefined): number {
  return 1 + (record ?? []).reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
}
