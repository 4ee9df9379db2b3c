import { BUDGETS } from '../budgets';
import { createNewlineUnifier } from './newlines';
import { createParser, type ParsedRows, type RecordDialect } from './parse-records';
import type { ProblemLog } from './problem-log';
import { type BatchBuilder, type CsvRow, finished, isBlank, linesOf, MAX_BATCH_ROWS, type RowBatch } from './row-batch';
import type { SplitterState } from './splitter-state';
import { withUndoubled } from './undoubled-quotes';

export const MAX_ROW_CHARS = BUDGETS.rowChars;

/** Parsing waits for this much text, so that a slow stream is not parsed again for each byte. */
const MIN_PARSE_CHARS = 64 * 1024;

/**
 * A failed search for the end of a quoted cell may scan `MAX_ROW_CHARS`. After this many in a list, a search scans only
 * `CHARS_PER_FAILURE` characters, and where it fails as many are read without multi-line cells.
 */
const MAX_FREE_FAILURES = 40;
const CHARS_PER_FAILURE = 64 * 1024;

/** With this much text, in characters, at least one record is taken, whatever it holds. */
export const MIN_PROGRESS_CHARS = MAX_ROW_CHARS + CHARS_PER_FAILURE;

const LF = 10;

/**
 * Cuts decoded text into records, chunk by chunk. Chunk boundaries make no difference. Batches are split
 * as they are taken; between two of them, state and counts are those of the rows so far.
 */
export class RowSplitter {
  private readonly dialect: RecordDialect;
  private readonly problems: ProblemLog;
  private readonly parse;
  private readonly newlines = createNewlineUnifier();
  private readonly current: SplitterState;
  private pending = '';
  private enoughToParse = MIN_PARSE_CHARS;
  private line = 1;
  private consumedChars = 0;

  constructor(dialect: RecordDialect, state: SplitterState, problems: ProblemLog) {
    this.dialect = dialect;
    this.problems = problems;
    this.parse = createParser(dialect);
    this.current = { ...state };
  }

  get state(): Readonly<SplitterState> {
    return this.current;
  }

  /** Lines that have become records so far, or parts of one that is too long. */
  get lines(): number {
    return this.line - 1;
  }

  /** Characters that have become records so far. */
  get consumed(): number {
    return this.consumedChars;
  }

  /** All batches must be taken before there is more text. */
  *push(text: string): Generator<RowBatch, void, undefined> {
    this.pending += this.newlines.write(text);
    if (this.pending.length >= this.enoughToParse) yield* this.drain(false);
  }

  /** The records complete so far, without waiting for more text. */
  flush(): Generator<RowBatch, void, undefined> {
    return this.drain(false);
  }

  /** Ends the list: unfinished text becomes records. */
  *finish(): Generator<RowBatch, void, undefined> {
    this.pending += this.newlines.end();
    if (this.pending !== '' && !this.pending.endsWith('\n')) this.pending += '\n';
    yield* this.drain(true);
  }

  private *drain(atEnd: boolean): Generator<RowBatch, void, undefined> {
    let batch: BatchBuilder = { rows: [], rowNumbers: [] };
    const text = this.pending;
    let start = this.skipLines(text);
    while (start < text.length) {
      if (batch.rows.length >= MAX_BATCH_ROWS) {
        yield finished(batch);
        batch = { rows: [], rowNumbers: [] };
      }
      start = this.skipBlankLines(text, start);
      if (start === text.length) break;
      const limit = this.hasCredit() ? MAX_ROW_CHARS : CHARS_PER_FAILURE;
      const window = text.slice(start, start + limit);
      const parsed = this.parse(window);
      const broken = parsed.brokenAt;
      this.take(batch, window, parsed, broken?.record ?? parsed.rows.length);
      const used = broken?.offset ?? parsed.length;
      this.consume(window, used);
      start += used;
      const isCut = window.length === limit;
      if (broken === null && !isCut && !atEnd) break;
      if (broken === null && used > 0) continue;
      if (!this.hasCredit() && text.length - start <= CHARS_PER_FAILURE && !atEnd) break;
      start = this.readFirstLine(batch, text, start);
    }
    this.pending = text.slice(start);
    this.enoughToParse = Math.max(MIN_PARSE_CHARS, 2 * this.pending.length);
    if (batch.rows.length > 0) yield finished(batch);
  }

  /** The record at `start` has no credible end, so its first line is read alone. Returns where to continue. */
  private readFirstLine(batch: BatchBuilder, text: string, start: number): number {
    const firstEnd = text.indexOf('\n', start) + 1;
    if (firstEnd === 0 || firstEnd - start > MAX_ROW_CHARS) {
      this.problems.add('record-too-long', this.line);
      this.add(batch, null);
      return this.skipLine(text, start);
    }
    this.problems.add('unterminated-quote', this.line);
    const end = this.hasCredit() ? firstEnd : Math.max(firstEnd, text.lastIndexOf('\n', start + CHARS_PER_FAILURE) + 1);
    this.current.failures++;
    const plain = text.slice(start, end);
    for (const line of plain.slice(0, -1).split('\n')) this.add(batch, this.readLine(line));
    this.consume(plain, plain.length);
    return end;
  }

  /** Reads one line: its quotes count if they are all closed, otherwise they are ordinary characters. */
  private readLine(line: string): readonly string[] {
    const { quote, delimiter } = this.dialect;
    // A single quote cannot be closed, so a list of such lines is not parsed line by line.
    if (line.indexOf(quote) === line.lastIndexOf(quote)) return line.split(delimiter);
    const [record] = this.parse(`${line}\n`).rows;
    return this.withUndoubled(record, line) ?? line.split(delimiter);
  }

  private hasCredit(): boolean {
    return this.current.failures < MAX_FREE_FAILURES;
  }

  /** Drops what precedes the first record. Returns where to continue. */
  private skipLines(text: string): number {
    let start = this.current.skipping ? this.skipLine(text, 0) : 0;
    for (; start < text.length && this.current.linesToSkip > 0; this.current.linesToSkip--) {
      this.current.row++;
      start = this.skipLine(text, start);
    }
    return start;
  }

  /** Skips and counts empty lines before a record: parsed as records they would take longer. Returns where to continue. */
  private skipBlankLines(text: string, start: number): number {
    let at = start;
    while (text.charCodeAt(at) === LF) at++;
    this.current.row += at - start;
    this.line += at - start;
    this.consumedChars += at - start;
    return at;
  }

  /** Drops the rest of a line, which may end in a later chunk. Returns where to continue. */
  private skipLine(text: string, start: number): number {
    const newline = text.indexOf('\n', start);
    this.current.skipping = newline === -1;
    const end = this.current.skipping ? text.length : newline + 1;
    this.consumedChars += end - start;
    if (!this.current.skipping) this.line++;
    return end;
  }

  private take(batch: BatchBuilder, text: string, { rows, strayQuotes }: ParsedRows, count: number): void {
    const strays = new Set(strayQuotes);
    let line = this.line;
    let at = 0;
    for (let i = 0; i < count; i++) {
      const record = rows[i] ?? null;
      if (strays.size === 0) {
        this.add(batch, record);
        continue;
      }
      const end = text.indexOf('\n', at);
      if (strays.has(i)) {
        this.problems.add('stray-quote', line);
        this.add(batch, this.withUndoubled(rows[i], text.slice(at, end)) ?? record);
      } else this.add(batch, record);
      at = end + 1;
      // A cell may hold lines.
      for (let lines = linesOf(rows[i]); lines > 1; lines--) at = text.indexOf('\n', at) + 1;
      line += linesOf(rows[i]);
    }
  }

  private withUndoubled(record: readonly string[] | undefined, line: string): readonly string[] | undefined {
    return withUndoubled(record, line, this.dialect, this.current.width);
  }

  private add(batch: BatchBuilder, written: CsvRow): void {
    const row = this.current.row++;
    if (written !== null && isBlank(written)) return;
    const record = written?.length === 1 ? this.unwrap(written) : written;
    if (this.current.width === 0) this.current.width = record?.length ?? 0;
    if (this.current.headerPending) {
      this.current.headerPending = false;
      return;
    }
    batch.rows.push(record);
    batch.rowNumbers.push(row);
  }

  /** A completely quoted line is one cell that holds a line; not in a list of one column. */
  private unwrap(record: readonly string[]): readonly string[] {
    if (this.current.width === 1) return record;
    const [line = ''] = record;
    const { delimiter } = this.dialect;
    if (delimiter === '' || !line.includes(delimiter) || line.includes('\n')) return record;
    const { rows, strayQuotes } = this.parse(`${line}\n`);
    return rows[0] !== undefined && strayQuotes.length === 0 ? rows[0] : record;
  }

  private consume(text: string, length: number): void {
    this.consumedChars += length;
    for (let at = text.indexOf('\n'); at !== -1 && at < length; at = text.indexOf('\n', at + 1)) this.line++;
  }
}
