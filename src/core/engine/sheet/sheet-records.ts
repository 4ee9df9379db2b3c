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

/** The readers of the sheet beside the kernel. */
interface Readers {
  readonly strings: KernelStrings;
  readonly referenceRows: ReferenceRows;
  readonly tail: TextDecoder;
}

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
  private xmlBytes = 0;
  private wasStopped = false;

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
    if (!this.wasStopped) return null;
    const { visibleRows } = this.kernel;
    return this.dialect.header && visibleRows > 0 ? visibleRows - 1 : visibleRows;
  }

  async *chunks(signal: AbortSignal): AsyncGenerator<Uint8Array, void, undefined> {
    const { workbook } = this.source;
    const { archive } = workbook;
    const strings = new KernelStrings(this.kernel, archive.file.name, () => workbook.stringsXml(signal));
    const referenceRows = new ReferenceRows(this.kernel, strings, this.columns, (raw, style) =>
      this.showNumber(raw, style),
    );
    const readers: Readers = { strings, referenceRows, tail: new TextDecoder('utf-8', { fatal: true }) };
    let place: Place = 'head';
    try {
      for await (const chunk of withoutPrefix(this.xml(signal))) {
        place = chunk === null ? 'stopped' : yield* this.advance(place, chunk, readers);
        if (place === 'stopped') break;
      }
      // Only now are the last rows known to be complete.
      if (place === 'rows') place = yield* this.advance(place, new Uint8Array(), readers);
      if (place === 'tail') referenceRows.close();
      this.wasStopped = place !== 'tail';
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
  }

  private async *advance(
    place: Place,
    chunk: Uint8Array,
    readers: Readers,
  ): AsyncGenerator<Uint8Array, Place, undefined> {
    /** What follows the rows is read only to check that the sheet is complete and holds no more of them. */
    const skipTail = (bytes: Uint8Array) => readers.referenceRows.skip(readers.tail.decode(bytes, { stream: true }));
    if (place === 'tail') return skipTail(chunk) ? 'tail' : 'stopped';
    if (!this.window.add(chunk)) return 'stopped';
    const start = place === 'head' ? this.takeHead(readers.referenceRows) : place;
    const reached = start === 'rows' ? yield* this.takeRows(readers) : start;
    return reached === 'tail' && !skipTail(this.window.bytes) ? 'stopped' : reached;
  }

  private takeHead(referenceRows: ReferenceRows): Place {
    const head = this.window.takeHead(SHEET_DATA);
    if (head === 'unfinished') return 'head';
    if (head === 'irregular' || !referenceRows.skip(head.xml + SHEET_DATA)) return 'stopped';
    this.window.dropTo(this.window.from + SHEET_DATA.length);
    return 'rows';
  }

  /** Yields the records of the complete rows. */
  private async *takeRows({ strings, referenceRows }: Readers): AsyncGenerator<Uint8Array, Place, undefined> {
    const { kernel, window } = this;
    const limit = window.limit(ROW, SHEET_DATA_END);
    if (!window.isUtf8UpTo(limit)) return 'stopped';
    for (;;) {
      const { end, status } = kernel.scanRows(window.from, limit);
      window.dropTo(end);
      this.refuseTooMuchText();
      switch (status) {
        case SCAN_OUTPUT_FULL:
          yield kernel.takeOutput();
          break;
        case SCAN_STRING_MISSING:
          if (!(await strings.readTo(kernel.missingString))) throw new Error('a cell refers to no shared string');
          break;
        case SCAN_UNCERTAIN: {
          const xml = window.takeThrough(ROW_END, limit);
          if (xml === null || !(yield* this.takeReferenceRows(referenceRows, xml)))
            return yield* this.endWith('stopped');
          break;
        }
        case SCAN_DONE:
          return yield* this.endWith('rows');
        case SCAN_ENDED:
          return yield* this.endWith('tail');
        case SCAN_NO_RECORD:
          return yield* this.endWith('stopped');
        default:
          throw new Error(`unknown status of a scan: ${status}`);
      }
    }
  }

  private *endWith(place: Place): Generator<Uint8Array, Place, undefined> {
    yield this.kernel.takeOutput();
    return place;
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
