import Papa from 'papaparse';
import { sanitiseLines } from '../shared/harmless';
import type { Column } from '../shared/list';
import type { LineSink } from './digests/write-audience-file';

interface RejectsColumns {
  /** Name the list of each row: where several lists become one audience. */
  readonly listNames: boolean;
  readonly values: boolean;
  /** Name the file for which a row gave nothing: where one pass makes several. */
  readonly targets?: boolean;
}

/** A row that gave nothing, or a cell of one; `column` is null where no single cell is to blame. */
interface RejectedRow {
  readonly row: number;
  readonly column: number | null;
  readonly reason: string;
  readonly value?: string;
}

/** How many are held as text: a whole list may be rejected. */
const ROWS_AT_A_TIME = 1_000;

/** Writes rejects as CSV: list (where there are several), row, column, reason, value (only where asked for). */
export class RejectsFile {
  constructor(
    private readonly sink: LineSink,
    private readonly columns: RejectsColumns,
  ) {}

  async writeHeader(): Promise<void> {
    const { listNames, values, targets = false } = this.columns;
    await this.writeRows([
      [
        ...(listNames ? ['list'] : []),
        'row',
        ...(targets ? ['for'] : []),
        'column',
        'reason',
        ...(values ? ['value'] : []),
      ],
    ]);
  }

  /** Names each column by its header, or by its number where it has none. */
  async write(
    list: { name: string; columns: readonly Column[] },
    rejects: Iterable<RejectedRow>,
    target = '',
  ): Promise<void> {
    const { listNames, values, targets = false } = this.columns;
    const name = safeCell(list.name);
    const columnNames = new Map<number, string>();
    const nameOf = (column: number) => {
      const known = columnNames.get(column) ?? safeCell(list.columns[column]?.name ?? '');
      columnNames.set(column, known);
      return known || column + 1;
    };
    let rows: (string | number)[][] = [];
    for (const { row, column, reason, value } of rejects) {
      rows.push([
        ...(listNames ? [name] : []),
        row,
        ...(targets ? [target] : []),
        column === null ? '' : nameOf(column),
        reason,
        ...(values ? [safeCell(value ?? '')] : []),
      ]);
      if (rows.length < ROWS_AT_A_TIME) continue;
      await this.writeRows(rows);
      rows = [];
    }
    if (rows.length > 0) await this.writeRows(rows);
  }

  private async writeRows(rows: (string | number)[][]): Promise<void> {
    const text = Papa.unparse(rows, { header: false, newline: '\r\n', quotes: isMadeSafe });
    await this.sink.write(Buffer.from(`${text}\r\n`));
  }
}

/** Separators by which some program may split the file, whatever it was written with. */
const SEPARATORS = ',;|\t\r\n';
/** What a spreadsheet skips before a formula; a quote, because another separator leaves half a quoted cell. */
const SKIPPED = ' \0"\v\f\u00A0\u3000\uFEFF';
/** With these a formula begins, in their full width, too (OWASP, CSV injection). */
const FORMULA_STARTS = '=+-@＝＋－＠';

/** A cell that was made safe is quoted, so that no program trims what stands before the apostrophe. */
function isMadeSafe(cell: unknown): boolean {
  return typeof cell === 'string' && cell.startsWith("'");
}

/** Text that is no formula, wherever a spreadsheet begins a cell in it: an apostrophe goes before each. Steers nothing. */
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
