import { sanitiseLines } from '../shared/harmless';
import type { Column } from '../shared/list';
import type { LineSink } from './digests/write-audience-file';

interface RejectsColumns {
  /** A column with the name of the list, if several lists become one audience. */
  readonly listNames: boolean;
  readonly values: boolean;
  /** A column with the file for which the row was rejected, if one pass makes several. */
  readonly targets?: boolean;
}

/** A rejected row or cell; `column` is null if the reason is not a single cell. */
interface RejectedRow {
  readonly row: number;
  readonly column: number | null;
  readonly reason: string;
  readonly value?: string;
}

/** Characters formatted at a time: a whole list may be rejected. */
const CHARS_AT_A_TIME = 64 * 1024;

/** Writes rejects as CSV: list (where there are several), row, column, reason, value (only if chosen). */
export class RejectsFile {
  constructor(
    private readonly sink: LineSink,
    private readonly columns: RejectsColumns,
  ) {}

  async writeHeader(): Promise<void> {
    const { listNames, values, targets = false } = this.columns;
    const list = listNames ? 'list,' : '';
    await this.sink.write(Buffer.from(`${list}row${targets ? ',for' : ''},column,reason${values ? ',value' : ''}\r\n`));
  }

  /** Names each column by its header, or by its number without one. */
  async write<Row extends RejectedRow>(
    list: { name: string; columns: readonly Column[] },
    rejects: Iterable<Row>,
    targetOf: (row: Row) => string = () => '',
  ): Promise<void> {
    for (const lines of this.linesOf(list, rejects, targetOf)) await this.sink.write(Buffer.from(lines));
  }

  /** Yields some lines at a time. Apart from writing, since V8 compiles all of a function whose loop runs often. */
  private *linesOf<Row extends RejectedRow>(
    list: { name: string; columns: readonly Column[] },
    rejects: Iterable<Row>,
    targetOf: (row: Row) => string,
  ): Generator<string, void, undefined> {
    const { listNames, values, targets = false } = this.columns;
    const start = listNames ? `${csvCell(list.name)},` : '';
    const columnNames = new Map<number | null, string>([[null, '']]);
    const nameOf = (column: number | null) => {
      const known = columnNames.get(column);
      if (known !== undefined || column === null) return known ?? '';
      const name = csvCell(list.columns[column]?.name ?? '') || `${column + 1}`;
      columnNames.set(column, name);
      return name;
    };
    let lines = '';
    for (const rejected of rejects) {
      const { row, column, reason, value = '' } = rejected;
      const target = targets ? `,${csvCell(targetOf(rejected))}` : '';
      lines += `${start}${row}${target},${nameOf(column)},${reason}${values ? `,${csvCell(value)}` : ''}\r\n`;
      if (lines.length < CHARS_AT_A_TIME) continue;
      yield lines;
      lines = '';
    }
    if (lines !== '') yield lines;
  }
}

/** A cell that was made safe is quoted, so that no program trims spaces before the apostrophe; a byte order mark, to stay. */
const NEEDS_QUOTES = /[",\r\n\uFEFF]|^[' ]| $/;

/** Formatted here and not by papaparse, whose rows of arrays take a hundred times the memory of their text. */
function csvCell(text: string): string {
  const cell = safeCell(text);
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Separators by which some program may split the file, whatever it was written with. */
const SEPARATORS = ',;|\t\r\n';
/** What a spreadsheet skips before a formula. A quote, too: another separator would cut a quoted cell in two. */
const SKIPPED = ' \0"\v\f\u00A0\u3000\uFEFF';
/** Characters that begin a formula, also in full width (OWASP, CSV injection). */
const FORMULA_STARTS = '=+-@＝＋－＠';

/** Text with an apostrophe before each possible formula, wherever a spreadsheet may begin a cell, and without control characters. */
function safeCell(text: string): string {
  let safe = /^[\t\r\n\0]/.test(text) ? "'" : '';
  let start = 0;
  let isBlank = true;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (isBlank && FORMULA_STARTS.includes(character) && !(start === 0 && safe !== '')) {
      safe += `'${text.slice(start, at)}`;
      start = at;
    }
    if (SEPARATORS.includes(character)) {
      safe += text.slice(start, at + 1);
      start = at + 1;
      isBlank = true;
    } else isBlank &&= SKIPPED.includes(character);
  }
  return sanitiseLines(safe + text.slice(start));
}
