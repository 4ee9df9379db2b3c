import Papa from 'papaparse';
import type { Reject } from '../shared/audience';
import type { Column } from '../shared/list';
import type { LineSink } from './digests/write-audience-file';

/**
 * Cells that a spreadsheet would run as a formula are made harmless by a leading apostrophe, also behind white space
 * and in their full-width forms (OWASP, CSV injection).
 */
const FORMULA = /^[\s\0]*[=+\-@\t\r\n\0＝＋－＠]/;

export interface RejectsColumns {
  /** Name the list of each row: where several lists become one audience. */
  readonly listNames: boolean;
  readonly values: boolean;
}

/** Writes rejects as CSV: list (where there are several), row, column, reason, value (only where asked for). */
export class RejectsFile {
  constructor(
    private readonly sink: LineSink,
    private readonly columns: RejectsColumns,
  ) {}

  async writeHeader(): Promise<void> {
    const { listNames, values } = this.columns;
    await this.writeRows([[...(listNames ? ['list'] : []), 'row', 'column', 'reason', ...(values ? ['value'] : [])]]);
  }

  /** Names each column by its header, or by its number where it has none. */
  async write(list: { name: string; columns: readonly Column[] }, rejects: readonly Reject[]): Promise<void> {
    if (rejects.length === 0) return;
    const { listNames, values } = this.columns;
    await this.writeRows(
      rejects.map(({ row, column, reason, value }) => [
        ...(listNames ? [list.name] : []),
        row,
        list.columns[column]?.name || column + 1,
        reason,
        ...(values ? [value ?? ''] : []),
      ]),
    );
  }

  private async writeRows(rows: (string | number)[][]): Promise<void> {
    const text = Papa.unparse(rows, { header: false, newline: '\r\n', escapeFormulae: FORMULA });
    await this.sink.write(Buffer.from(`${text}\r\n`));
  }
}
