import type { FieldRejectReason } from '../../../shared/field';
import type { PersonCells } from './cells/person-cells';
import { ColumnValues, type RejectedValue } from './column-values';
import { DraftLines } from './draft-lines';
import { FileTally } from './file-tally';
import type { PersonFileTask, PersonLines, PersonTask } from './person-task';
import { callingCodeIn, type PlacedValue } from './placed-value';
import type { RowContext, RowContexts } from './row-contexts';
import type { SuppressedDigests } from './values/suppressed-digests';
import type { ValueStore } from './values/value-store';

const NONE: readonly PlacedValue[] = [];

/** Makes the lines of one file from the rows of a list, batch after batch. */
export class FileRows {
  private readonly columns: readonly ColumnValues[];
  private readonly phoneColumn: number;
  /** Country cells of some of the phone numbers alone. */
  private readonly ownCountryCells: readonly number[];
  private readonly drafts: DraftLines;
  private tally: FileTally;
  /** The values of the current row by column; reused. */
  private readonly placed: (readonly PlacedValue[])[] = [];
  /** The current column, and the reason of the first rejected value of the row. */
  private column = 0;
  private firstReason: FieldRejectReason | null = null;

  constructor(
    private readonly file: PersonFileTask,
    private readonly task: PersonTask,
    store: ValueStore,
    suppressed: SuppressedDigests | null,
    private readonly contexts: RowContexts,
  ) {
    this.columns = file.columns.map((column) => new ColumnValues(column, task, store, contexts));
    this.phoneColumn = file.columns.findIndex(({ field }) => field === 'phone');
    const countryCells = file.columns[this.phoneColumn]?.countryCells ?? [];
    this.ownCountryCells = [...new Set(countryCells)].filter((cell) => cell !== null);
    this.drafts = new DraftLines(file.columns, store, suppressed);
    this.tally = new FileTally(file, task);
  }

  begin(cells: PersonCells): void {
    for (const column of this.columns) column.begin(cells);
    this.drafts.clear();
    this.tally = new FileTally(this.file, this.task);
  }

  /** Notes a rejected value of the row. */
  add(rejected: RejectedValue): void {
    this.firstReason ??= rejected.reason;
    this.tally.rejectValue(this.column, rejected);
  }

  mailTypo(domain: string): void {
    this.tally.mailTypos.add(domain);
  }

  /** `row`: its position among the cells, which are null for a record that is too long. */
  takeRow(row: number, number: number, cells: PersonCells | null, context: RowContext): void {
    this.tally.beginRow(number);
    if (cells === null) {
      this.tally.rejectRow('too-long');
      return;
    }
    const { placed } = this;
    this.firstReason = null;
    for (let column = 0; column < this.columns.length; column++) {
      this.column = column;
      placed[column] = this.columns[column]?.of(row, cells, context, this) ?? NONE;
    }
    if (!this.hasKey()) {
      this.tally.rejectRow(this.firstReason ?? (placed.some((values) => values.length > 0) ? 'no-match-key' : 'empty'));
      return;
    }
    if (this.contradictsCountry(cells, context)) this.tally.contradictions++;
    this.addLines();
  }

  /** In a file of one column, each value becomes a line; in others, values beyond its columns are dropped. */
  private addLines(): void {
    const { placed, file, tally } = this;
    const isOneValueALine = placed.length === 1 && file.columns[0]?.width === 1;
    if (isOneValueALine) {
      for (const value of placed[0] ?? NONE) {
        tally.addValue(0, value.notes);
        this.drafts.add([[value]]);
      }
      return;
    }
    for (let column = 0; column < placed.length; column++) {
      const values = placed[column] ?? NONE;
      const width = file.columns[column]?.width ?? 1;
      for (let place = 0; place < values.length && place < width; place++) {
        const value = values[place];
        if (value !== undefined) tally.addValue(column, value.notes);
      }
      if (values.length > width) tally.addUnplaced(column, values.length - width);
    }
    this.drafts.add(placed);
  }

  private hasKey(): boolean {
    for (const key of this.file.keys) if (this.holdsAll(key)) return true;
    return false;
  }

  private holdsAll(key: readonly number[]): boolean {
    for (const column of key) if ((this.placed[column] ?? NONE).length === 0) return false;
    return true;
  }

  /** Whether a phone number is of none of the row's countries. A blank country cell leaves open which it is. */
  private contradictsCountry(cells: PersonCells, { statedCallingCode }: RowContext): boolean {
    const phones = this.placed[this.phoneColumn];
    if (phones === undefined || statedCallingCode === null) return false;
    for (const phone of phones) {
      if (hasOtherCallingCode(phone, statedCallingCode) && this.contradictsOwnCountries(phone, cells)) return true;
    }
    return false;
  }

  private contradictsOwnCountries(phone: PlacedValue, cells: PersonCells): boolean {
    return this.ownCountryCells.every((cell) => {
      const { statedCallingCode } = this.contexts.ofOwn(cell, cells);
      return statedCallingCode !== null && hasOtherCallingCode(phone, statedCallingCode);
    });
  }

  finish(): PersonLines {
    const lines = this.drafts.finish();
    this.tally.suppressed = lines.suppressed;
    return { ...lines.byPartition, ...this.tally.finish(lines.count) };
  }
}

function hasOtherCallingCode({ value, notes }: PlacedValue, callingCode: number): boolean {
  const known = callingCodeIn(notes);
  if (value === null) return known !== 0 && known !== callingCode;
  return value.kind === 'value' && !value.value.startsWith(String(callingCode), value.value.startsWith('+') ? 1 : 0);
}
