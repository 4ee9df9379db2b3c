import { lastStringOf, readRowOf } from '../../list/workbook/read-sheet';
import { SheetReader, type SheetRow } from '../../list/workbook/sheet-reader';
import { XmlParser } from '../../list/workbook/xml/parse-xml';
import type { KernelStrings } from './kernel-strings';
import { quoteCell, type SheetKernel, survivesRecord } from './sheet-kernel';

/** A row as it appears in a record. */
interface RowRecord {
  readonly row: number;
  /** The cells of the wanted columns. */
  readonly record: string;
  /** Characters of all cells. */
  readonly chars: number;
}

/**
 * Reads the rows of a sheet that the kernel is not certain of, and everything that is not a row, as the reference path
 * does.
 */
export class ReferenceRows {
  private readonly reader: SheetReader;
  private readonly parser: XmlParser;

  constructor(
    private readonly kernel: SheetKernel,
    private readonly strings: KernelStrings,
    private readonly columns: readonly number[],
    showNumber: (raw: string, style: number) => string,
  ) {
    this.reader = new SheetReader(showNumber);
    this.parser = new XmlParser(this.reader);
  }

  /** Reads what precedes the first row or follows the last; false if it holds rows. */
  skip(xml: string): boolean {
    let rows = 0;
    for (const _ of this.parser.write(xml)) rows += this.reader.take().length;
    return rows === 0;
  }

  /** Throws if the sheet is incomplete. */
  close(): void {
    this.parser.close();
  }

  /** The rows of some XML that are not blank; null for one that cannot become a record. */
  async *read(xml: string): AsyncGenerator<RowRecord | null, void, undefined> {
    // A row without a number follows the previous one, which the kernel may have read.
    const before = this.kernel.lastRow;
    if (before > 0) this.skip(`<row r="${before}"/>`);
    for (const _ of this.parser.write(xml)) {
      for (const row of this.reader.take()) {
        const record = await this.recordOf(row);
        if (record !== 'blank') yield record;
      }
    }
    this.kernel.lastRow = this.reader.row;
  }

  private async recordOf({ row, cells, columns }: SheetRow): Promise<RowRecord | 'blank' | null> {
    if (cells === null) return null;
    await this.strings.readTo(lastStringOf([{ cells }]));
    const texts = readRowOf(cells, columns, this.strings);
    if (texts === null) return null;
    if (texts.length === 0) return 'blank';
    const wanted = this.columns.map((column) => texts[column] ?? '');
    if (!wanted.every(survivesRecord)) return null;
    for (const [i, cell] of cells.entries()) {
      const isWanted = this.columns.includes(columns[i] ?? -1);
      if (isWanted && typeof cell === 'number' && !this.kernel.stringSurvives(cell)) return null;
    }
    // A record of one cell might be taken for a blank line or for a line quoted as a whole.
    const record = `${wanted.map(quoteCell).join(',')}${wanted.length === 1 ? ',' : ''}`;
    return { row, record, chars: columns.reduce((sum, column) => sum + (texts[column]?.length ?? 0), 0) };
  }
}
