import { BUDGETS } from '../budgets';
import { MAX_ROW_CHARS } from '../text/row-splitter';
import { RichText, unescapeText } from './rich-text';
import type { XmlHandler } from './xml/parse-xml';

/** A cell: its text, or the number of its shared string. */
export type SheetCell = string | number;

/** A row that is not empty, or holds formulas only. Empty cells are not kept: a sheet has up to 16,384 columns. */
export interface SheetRow {
  /** 1-based, as the sheet numbers it. */
  readonly row: number;
  /** Null for a row too long to keep. */
  readonly cells: readonly SheetCell[] | null;
  /** The 0-based column of each cell. */
  readonly columns: readonly number[];
  /** The columns of its formulas whose results are not saved, or are zero as some programs write them. */
  readonly unsaved: readonly number[];
}

/** Formats a number in the style of this index. */
type ShowNumber = (raw: string, style: number) => string;

const MAX_ROWS = 1_048_576;

/** Collects the rows of a sheet. Throws a plain error for an address outside any sheet. */
export class SheetReader implements XmlHandler {
  private readonly show: ShowNumber;
  private readonly inline = new RichText();
  private rows: SheetRow[] = [];
  private currentRow = 0;
  private currentColumn = -1;
  private cells: SheetCell[] = [];
  private columns: number[] = [];
  private unsaved: number[] = [];
  private chars = 0;
  private type = 'n';
  private style = 0;
  private value = '';
  private inValue = false;
  private isFormula = false;

  constructor(show: ShowNumber) {
    this.show = show;
  }

  /** The number of the last row started. */
  get row(): number {
    return this.currentRow;
  }

  /** The rows completed since the last call. */
  take(): readonly SheetRow[] {
    const rows = this.rows;
    this.rows = [];
    return rows;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'row':
        this.beginRow(attributes.r);
        break;
      case 'c':
        this.openCell(columnOf(attributes.r) ?? this.currentColumn + 1, attributes.t, attributes.s);
        break;
      case 'v':
        this.inValue = true;
        break;
      case 'f':
        this.isFormula = true;
        break;
      default:
        this.inline.open(name);
    }
  }

  text(text: string): void {
    if (this.inValue) this.addValue(text);
    else this.inline.add(text);
  }

  close(name: string): void {
    switch (name) {
      case 'row':
        this.endRow();
        break;
      case 'c':
        this.closeCell();
        break;
      case 'v':
        this.inValue = false;
        break;
      default:
        this.inline.close(name);
    }
  }

  beginRow(number: string | undefined): void {
    // Some writers omit the numbers: a row then follows the previous one.
    this.currentRow = number === undefined ? this.currentRow + 1 : Number(number);
    if (!(this.currentRow >= 1 && this.currentRow <= MAX_ROWS)) throw new Error('a row lies outside of the sheet');
    this.currentColumn = -1;
    this.chars = 0;
    this.clearCells();
  }

  /** Adds a cell that was read without the parser: what it says of itself, its value, and its own text. Letters are capitals. */
  addCell(
    letters: string,
    type: string | undefined,
    style: string | undefined,
    value: string | undefined,
    text: string | undefined,
  ): void {
    this.openCell(columnNamed(letters), type, style);
    this.value = value ?? '';
    if (text !== undefined) {
      this.inline.open('t');
      this.inline.add(text);
      this.inline.close('t');
    }
    this.closeCell();
  }

  endRow(): void {
    const tooLong = this.chars > MAX_ROW_CHARS;
    if (tooLong || this.cells.length > 0 || this.unsaved.length > 0) {
      const cells = tooLong ? null : this.cells;
      this.rows.push({ row: this.currentRow, cells, columns: this.columns, unsaved: this.unsaved });
    }
    if (this.unsaved.length > 0) this.unsaved = [];
    this.clearCells();
  }

  private clearCells(): void {
    this.cells = [];
    this.columns = [];
  }

  private addValue(text: string): void {
    if (this.value.length <= MAX_ROW_CHARS) this.value += text;
  }

  private openCell(column: number, type = 'n', style = '0'): void {
    this.currentColumn = column;
    if (!(this.currentColumn >= 0 && this.currentColumn < BUDGETS.columns))
      throw new Error('a cell lies outside of the sheet');
    this.type = type;
    this.style = Number(style);
    this.value = '';
    this.isFormula = false;
    this.inline.clear();
  }

  private closeCell(): void {
    const cell = this.cellValue();
    if (this.isFormula && (cell === '' || cell === '0')) this.unsaved.push(this.currentColumn);
    if (cell === '') return;
    this.chars += typeof cell === 'string' ? cell.length : 0;
    if (this.chars > MAX_ROW_CHARS) {
      this.clearCells();
      return;
    }
    this.cells.push(cell);
    this.columns.push(this.currentColumn);
  }

  private cellValue(): SheetCell {
    // Some programs write a text in the place for the other kind.
    if (this.value === '') return this.inline.take();
    switch (this.type) {
      case 's': {
        const index = Number(this.value);
        if (!Number.isInteger(index) || index < 0) throw new Error('a cell refers to no shared string');
        return index;
      }
      case 'b':
        return BOOLEANS[this.value.trim()] ?? this.value;
      case 'n':
        return this.show(this.value, this.style);
      default:
        return this.inline.take() || unescapeText(this.value);
    }
  }
}

const BOOLEANS: Readonly<Record<string, string>> = { 0: 'FALSE', 1: 'TRUE', false: 'FALSE', true: 'TRUE' };

/** `C7` is in column 2. */
function columnOf(reference: string | undefined): number | undefined {
  return reference === undefined ? undefined : columnNamed(reference.replace(/[$\d]/g, '').toUpperCase());
}

function columnNamed(letters: string): number {
  let column = 0;
  for (let i = 0; i < letters.length; i++) column = column * 26 + letters.charCodeAt(i) - 64;
  return column - 1;
}
