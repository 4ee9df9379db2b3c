import { TextDecoder } from 'node:util';
import { describeReadError } from '../../list/archive/unpack';
import { refuseDecompressionBomb } from '../../list/archive/unpack-limits';
import type { SheetBytes, StreamedBytes } from '../../list/list-bytes';
import { PLAIN } from '../../list/workbook/numbers/number-format';
import { numberText } from '../../list/workbook/numbers/number-text';
import {
  SCAN_DONE,
  SCAN_ENDED,
  SCAN_NO_RECORD,
  SCAN_OUTPUT_FULL,
  SCAN_STRING_MISSING,
  SCAN_UNCERTAIN,
} from '../abi/sheet-abi';
import { KernelStrings } from './kernel-strings';
import { ReferenceRows } from './reference-rows';
import { quoteCell, SheetKernel, survivesRecord } from './sheet-kernel';
import { withoutPrefix } from './without-prefix';
import { XmlWindow } from './xml-window';

const SHEET_DATA = '<sheetData>';
const SHEET_DATA_END = '</sheetData';
const ROW = '<row';
const ROW_END = '</row>';

/** How far the sheet has been read. */
type Place =
  | 'head'
  | 'rows'
  /** After the rows. */
  | 'tail'
  /** Before a row that cannot become a record, or XML that is not certain. */
  | 'stopped';

/** Why a scan pauses. */
type Pause =
  /** There are records to take. */
  | 'records'
  /** A shared string has to be read first. */
  | 'string'
  /** The row at the front has to be read by the reference path. */
  | 'row'
  /** It goes on with the next chunk. */
  | 'scanned';

/**
 * The rows of a sheet as delimited UTF-8 text that holds only some columns. The kernel scans the XML; rows that it is
 * not certain of are read by the reference path. Records end before a row that cannot become one: `rowsBeforeRest` then
 * says how many rows they hold.
 */
export class SheetRecords implements StreamedBytes {
  readonly kind = 'stream';
  readonly dialect;
  private readonly kernel: SheetKernel;
  private readonly window: XmlWindow;
  private readonly tail = new TextDecoder('utf-8', { fatal: true });
  private place: Place = 'head';
  /** Complete rows end here. */
  private limit = 0;
  private isScanned = true;
  private xmlBytes = 0;

  /** @param columns 0-based, at most 255, ascending */
  constructor(
    module: WebAssembly.Module,
    private readonly source: SheetBytes,
    private readonly columns: readonly number[],
  ) {
    const { dialect, workbook } = source;
    this.dialect = dialect;
    this.kernel = new SheetKernel(module, {
      columns,
      skippedRows: dialect.skippedLines,
      styled: workbook.formats.map(({ kind }) => kind !== 'plain'),
      showNumber: (raw, style) => {
        const text = this.showNumber(raw, style);
        return survivesRecord(text) ? quoteCell(text) : null;
      },
    });
    this.window = new XmlWindow(this.kernel, this.kernel.sheetXml);
  }

  bytesRead(): number {
    const { workbook, sheet } = this.source;
    return Math.round((this.xmlBytes / sheet.entry.bytes) * workbook.archive.file.bytes);
  }

  /** After the last chunk: the number of rows in the records if others follow; otherwise null. */
  get rowsBeforeRest(): number | null {
    if (this.place === 'tail') return null;
    const { visibleRows } = this.kernel;
    return this.dialect.header && visibleRows > 0 ? visibleRows - 1 : visibleRows;
  }

  async *chunks(signal: AbortSignal): AsyncGenerator<Uint8Array, void, undefined> {
    const { kernel } = this;
    const { workbook } = this.source;
    const { archive } = workbook;
    const strings = new KernelStrings(kernel, archive.file.name, () => workbook.stringsXml(signal));
    const referenceRows = new ReferenceRows(kernel, strings, this.columns, (raw, style) => this.showNumber(raw, style));
    try {
      for await (const chunk of withoutPrefix(this.xml(signal))) {
        this.add(chunk, referenceRows);
        // All that happens to most chunks is no generator: V8's optimising compiler takes long for one.
        for (let pause = this.scan(referenceRows); pause !== 'scanned'; pause = this.scan(referenceRows)) {
          if (pause === 'records') yield kernel.takeOutput();
          else if (pause === 'row') yield* this.takeReferenceRow(referenceRows);
          else if (!(await strings.readTo(kernel.missingString))) throw new Error('a cell refers to no shared string');
        }
        if (this.place === 'stopped') break;
      }
      if (this.place === 'tail') referenceRows.close();
    } catch (error) {
      throw await describeReadError(archive.file, error);
    } finally {
      await strings.close();
    }
  }

  private async *xml(signal: AbortSignal): AsyncGenerator<Uint8Array, void, undefined> {
    const { workbook, sheet } = this.source;
    for await (const chunk of workbook.archive.chunks(sheet.entry, signal)) {
      this.xmlBytes += chunk.length;
      yield chunk;
    }
    // Only now are the last rows known to be complete.
    yield new Uint8Array();
  }

  /** Takes the next chunk of XML; null if it is not certain. */
  private add(chunk: Uint8Array | null, referenceRows: ReferenceRows): void {
    if (chunk === null) this.place = 'stopped';
    else if (this.place === 'tail') this.skipTail(chunk, referenceRows);
    else if (!this.window.add(chunk)) this.place = 'stopped';
    else if (this.place === 'head') this.place = this.takeHead(referenceRows);
    if (this.place !== 'rows') return;
    this.limit = this.window.limit(ROW, SHEET_DATA_END);
    this.isScanned = !this.window.isUtf8UpTo(this.limit);
    if (this.isScanned) this.place = 'stopped';
  }

  private takeHead(referenceRows: ReferenceRows): Place {
    const head = this.window.takeHead(SHEET_DATA);
    if (head === 'unfinished') return 'head';
    if (head === 'irregular' || !referenceRows.skip(head.xml + SHEET_DATA)) return 'stopped';
    this.window.dropTo(this.window.from + SHEET_DATA.length);
    return 'rows';
  }

  /** What follows the rows is read only to check that the sheet is complete and holds no more of them. */
  private skipTail(bytes: Uint8Array, referenceRows: ReferenceRows): void {
    if (!referenceRows.skip(this.tail.decode(bytes, { stream: true }))) this.place = 'stopped';
  }

  /** Scans complete rows. */
  private scan(referenceRows: ReferenceRows): Pause {
    if (this.isScanned) return 'scanned';
    const { end, status } = this.kernel.scanRows(this.window.from, this.limit);
    this.window.dropTo(end);
    this.refuseTooMuchText();
    switch (status) {
      case SCAN_OUTPUT_FULL:
        return 'records';
      case SCAN_STRING_MISSING:
        return 'string';
      case SCAN_UNCERTAIN:
        return 'row';
      case SCAN_DONE:
        return this.endWith('rows');
      case SCAN_ENDED:
        this.endWith('tail');
        this.skipTail(this.window.bytes, referenceRows);
        return 'records';
      case SCAN_NO_RECORD:
        return this.endWith('stopped');
      default:
        throw new Error(`unknown status of a scan: ${status}`);
    }
  }

  /** Ends the scan of a chunk with the records that are left. */
  private endWith(place: Place): Pause {
    this.place = place;
    this.isScanned = true;
    return 'records';
  }

  /** Ends the scan if one of the rows cannot become a record. */
  private async *takeReferenceRow(referenceRows: ReferenceRows): AsyncGenerator<Uint8Array, void, undefined> {
    const xml = this.window.takeThrough(ROW_END, this.limit);
    if (xml !== null && (yield* this.takeReferenceRows(referenceRows, xml))) return;
    this.endWith('stopped');
    yield this.kernel.takeOutput();
  }

  /** False if one of the rows cannot become a record. */
  private async *takeReferenceRows(
    referenceRows: ReferenceRows,
    xml: string,
  ): AsyncGenerator<Uint8Array, boolean, undefined> {
    const { kernel } = this;
    for await (const found of referenceRows.read(xml)) {
      if (found === null) return false;
      const { row, record, chars } = found;
      let obstacle = kernel.reachRow(row);
      while (obstacle === SCAN_OUTPUT_FULL) {
        yield kernel.takeOutput();
        obstacle = kernel.reachRow(row);
      }
      if (obstacle !== null) return false;
      kernel.takeRow(row, record, chars);
      this.refuseTooMuchText();
    }
    return true;
  }

  private showNumber(raw: string, style: number): string {
    const { formats, epoch } = this.source.workbook;
    return numberText(raw, formats[style] ?? PLAIN, epoch);
  }

  /** A few bytes of a sheet can refer to one long text again and again. */
  private refuseTooMuchText(): void {
    const { file } = this.source.workbook.archive;
    refuseDecompressionBomb(file.name, file.bytes, this.kernel.rowChars);
  }
}
