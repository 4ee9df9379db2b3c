import { AppError } from '../../../shared/errors';
import { message } from '../../../shared/messages/message';
import { WASM_PAGE_BYTES } from '../abi/abi';
import {
  MAX_STYLES,
  NUMBER_TEXT_BYTES,
  STRING_CHANGES,
  STRING_VISIBLE,
  STRING_WIDE,
  STRINGS_PER_PAGE,
} from '../abi/sheet-abi';

/** The exports of `kernel/sheet/`; addresses are in bytes of its memory. */
interface SheetExports {
  readonly memory: WebAssembly.Memory;
  readonly SHEET_XML: WebAssembly.Global;
  readonly STRINGS_XML: WebAssembly.Global;
  readonly OUTPUT: WebAssembly.Global;
  readonly MAPPED: WebAssembly.Global;
  readonly STYLED: WebAssembly.Global;
  readonly NUMBER_TEXT: WebAssembly.Global;
  readonly output: WebAssembly.Global;
  readonly rowsStatus: WebAssembly.Global;
  readonly missingString: WebAssembly.Global;
  readonly lastRow: WebAssembly.Global;
  readonly visibleRows: WebAssembly.Global;
  readonly rowChars: WebAssembly.Global;
  readonly stringCount: WebAssembly.Global;
  readonly stringBytes: WebAssembly.Global;
  readonly stringsEnd: WebAssembly.Global;
  readonly stringsStatus: WebAssembly.Global;
  beginSheet(skippedRows: number): void;
  scanRows(from: number, limit: number): number;
  reachRow(row: number): number;
  takeRow(row: number, length: number, chars: number): void;
  setLastRow(row: number): void;
  setOutput(end: number): void;
  scanStrings(from: number, limit: number): number;
  nextText(): number;
  commitString(length: number, bytes: number, flags: number): void;
  textOf(index: number): number;
  lengthOf(index: number): number;
  flagsOf(index: number): number;
}

/** How the scanner reads a sheet. */
interface SheetPlan {
  /** 0-based, ascending: the columns that records hold. */
  readonly columns: readonly number[];
  /** Rows to skip at the top. */
  readonly skippedRows: number;
  /** For each style, whether it shows numbers differently from how they are stored. */
  readonly styled: readonly boolean[];
  /** Formats a number in its style; null if a record cannot hold the text. */
  showNumber(raw: string, style: number): string | null;
}

const GROWTH_BYTES = 16 * 1024 * 1024;

/** How far a scan came, and why it ended: a `SCAN_` code. */
interface Scan {
  readonly end: number;
  readonly status: number;
}

/**
 * One instance of the kernel that scans the XML of one sheet and holds its shared strings. Throws an `AppError` when the
 * system gives it no more memory.
 */
export class SheetKernel {
  readonly sheetXml: number;
  readonly stringsXml: number;
  private readonly exports: SheetExports;
  private view = Buffer.alloc(0);

  constructor(module: WebAssembly.Module, { columns, skippedRows, styled, showNumber }: SheetPlan) {
    const numberOf = (from: number, length: number, style: number) => {
      const text = showNumber(this.view.toString('latin1', from, from + length), style);
      return text === null || Buffer.byteLength(text) > NUMBER_TEXT_BYTES ? -1 : this.view.write(text, numberText);
    };
    const instance = allocated(
      () =>
        new WebAssembly.Instance(module, {
          partitions: { spill: refuseToHash },
          cells: { showNumber: numberOf },
        }),
    );
    // The module is built from the source beside this room, by the same build.
    this.exports = instance.exports as unknown as SheetExports;
    const { SHEET_XML, STRINGS_XML, MAPPED, STYLED, NUMBER_TEXT, stringsEnd } = this.exports;
    const numberText = NUMBER_TEXT.value;
    this.sheetXml = SHEET_XML.value;
    this.stringsXml = STRINGS_XML.value;
    this.grow(stringsEnd.value);
    for (const [place, column] of columns.entries()) this.view[MAPPED.value + column] = place + 1;
    for (const [style, shows] of styled.slice(0, MAX_STYLES).entries()) this.view[STYLED.value + style] = Number(shows);
    this.exports.beginSheet(skippedRows);
  }

  /** Valid until strings are added. */
  bytes(from: number, length: number): Buffer {
    return this.view.subarray(from, from + length);
  }

  scanRows(from: number, limit: number): Scan {
    const end = this.exports.scanRows(from, limit);
    return { end, status: this.exports.rowsStatus.value };
  }

  get missingString(): number {
    return this.exports.missingString.value;
  }

  /** The number of the last row. */
  get lastRow(): number {
    return this.exports.lastRow.value;
  }

  set lastRow(row: number) {
    this.exports.setLastRow(row);
  }

  /** Rows so far that are neither blank nor skipped. */
  get visibleRows(): number {
    return this.exports.visibleRows.value;
  }

  /** Characters of all rows so far. */
  get rowChars(): number {
    return this.exports.rowChars.value;
  }

  /** Writes blank lines up to a row that the XML parser has read; a `SCAN_` code if it cannot come next. */
  reachRow(row: number): number | null {
    return this.exports.reachRow(row) === 0 ? this.exports.rowsStatus.value : null;
  }

  /** Takes such a row after `reachRow`. */
  takeRow(row: number, record: string, chars: number): void {
    const { output, takeRow } = this.exports;
    takeRow(row, this.view.write(record, output.value), chars);
  }

  /** The records so far; valid until the next scan. */
  takeOutput(): Buffer {
    const { OUTPUT, output, setOutput } = this.exports;
    const records = this.view.subarray(OUTPUT.value, output.value);
    setOutput(OUTPUT.value);
    return records;
  }

  get stringCount(): number {
    return this.exports.stringCount.value;
  }

  /** Bytes of all strings. */
  get stringBytes(): number {
    return this.exports.stringBytes.value;
  }

  scanStrings(from: number, limit: number): Scan {
    // Each string may need a page table, flags and quotes, and may double all of its characters.
    this.grow(this.exports.stringsEnd.value + 3 * (limit - from) + STRINGS_PER_PAGE * 8);
    const end = this.exports.scanStrings(from, limit);
    return { end, status: this.exports.stringsStatus.value };
  }

  /** Adds a string that the XML parser has read. */
  addString(text: string): void {
    const quoted = quoteCell(text);
    const length = Buffer.byteLength(quoted);
    const bytes = Buffer.byteLength(text);
    this.grow(this.exports.stringsEnd.value + length + STRINGS_PER_PAGE * 8);
    this.view.write(quoted, this.exports.nextText());
    const flags =
      (text.trim() === '' ? 0 : STRING_VISIBLE) |
      (text.length === bytes ? 0 : STRING_WIDE) |
      (survivesRecord(text) ? 0 : STRING_CHANGES);
    this.exports.commitString(length, bytes, flags);
  }

  /** The string of this number, which must have been read. */
  stringAt(index: number): string {
    const text = this.exports.textOf(index);
    const written = this.view.toString('utf8', text, text + this.exports.lengthOf(index));
    return written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
  }

  /** Whether the string of this number survives a record. */
  stringSurvives(index: number): boolean {
    return (this.exports.flagsOf(index) & STRING_CHANGES) === 0;
  }

  /**
   * Grows the memory up to an address, in large steps: each growth makes a new buffer whose whole length counts towards
   * garbage collection. The first of them also frees what understanding the head of the list took, so that it must not come
   * late. Pages that are never written take no physical memory.
   */
  private grow(end: number): void {
    if (end > this.view.length) {
      const pages = Math.ceil((end + GROWTH_BYTES - this.exports.memory.buffer.byteLength) / WASM_PAGE_BYTES);
      allocated(() => this.exports.memory.grow(pages));
      this.view = Buffer.from(this.exports.memory.buffer);
    }
  }
}

/** Only a lack of memory makes V8 throw a `RangeError` here. */
function allocated<T>(allocate: () => T): T {
  try {
    return allocate();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new AppError('engine-stopped', message('engine.noMemory'), { cause: error.name });
  }
}

/** Quotes a cell for a record by the kernel's rule: bytes that look like a byte order mark must not come first. */
export function quoteCell(text: string): string {
  return /^[\uF000-\uFFFF]|[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A record turns CR into LF, and cannot hold unpaired surrogates. */
export function survivesRecord(text: string): boolean {
  return !text.includes('\r') && text.isWellFormed();
}

function refuseToHash(): never {
  throw new Error('this instance of the kernel does not hash');
}
