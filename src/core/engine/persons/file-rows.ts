import type { FieldRejectReason } from '../../../shared/platform';
import type { PersonCells } from './cells/person-cells';
import { ColumnValues, type RejectedValue, TO_JUDGE } from './column-values';
import { DraftLines } from './draft-lines';
import { FileTally } from './file-tally';
import type { PersonFileTask, PersonLines, PersonTask } from './person-task';
import { callingCodeIn, type PlacedValue, type UsableValue, type ValueNotes } from './placed-value';
import type { RowContext } from './row-contexts';
import type { SuppressedDigests } from './values/suppressed-digests';
import type { ValueStore } from './values/value-store';

const NONE: readonly PlacedValue[] = [];

/** Makes the lines of one file from the rows of a list, batch after batch. */
export class FileRows {
  private readonly columns: readonly ColumnValues[];
  private readonly phoneColumn: number;
  private readonly drafts: DraftLines;
  private tally: FileTally;
  /** The values of the current row by column; reused. */
  private readonly placed: (readonly PlacedValue[])[] = [];
  /** The word and the notes of each column of a row whose values are all known; reused. */
  private readonly words: Uint32Array;
  private readonly notes: Uint16Array;
  /** Whether a column of the current row has a value; reused. */
  private readonly filled: boolean[] = [];
  /** The current column, and the reason of the first rejected value of the row. */
  private column = 0;
  private firstReason: FieldRejectReason | null = null;

  constructor(
    private readonly file: PersonFileTask,
    private readonly task: PersonTask,
    store: ValueStore,
    suppressed: SuppressedDigests | null,
  ) {
    this.columns = file.columns.map((column) => new ColumnValues(column, task, store));
    this.phoneColumn = file.columns.findIndex(({ field }) => field === 'phone');
    this.words = new Uint32Array(file.columns.length);
    this.notes = new Uint16Array(file.columns.length);
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
    if (this.takeKnownRow(row, cells, context)) return;
    const { placed, filled } = this;
    this.firstReason = null;
    for (let column = 0; column < this.columns.length; column++) {
      this.column = column;
      const values = this.columns[column]?.of(row, cells, context, this) ?? NONE;
      placed[column] = values;
      filled[column] = values.length > 0;
    }
    if (!this.hasKey()) {
      this.tally.rejectRow(this.firstReason ?? (placed.some((values) => values.length > 0) ? 'no-match-key' : 'empty'));
      return;
    }
    if (this.contradictsCountry(context)) this.tally.contradictions++;
    this.addLines();
  }

  /** A row with at most one known value a column, enough to match a person; false, and nothing done, for others. */
  private takeKnownRow(row: number, cells: PersonCells, context: RowContext): boolean {
    const { columns, words, notes, filled, tally } = this;
    for (let column = 0; column < columns.length; column++) {
      const values = columns[column];
      const word = values?.known(row, cells, context) ?? TO_JUDGE;
      if (values === undefined || word === TO_JUDGE) return false;
      words[column] = word;
      notes[column] = values.knownNotes;
      filled[column] = word !== 0;
    }
    if (!this.hasKey()) return false;
    for (let column = 0; column < words.length; column++) {
      if (filled[column]) tally.addValue(column, notes[column] ?? 0);
    }
    const { phoneColumn } = this;
    if (filled[phoneColumn] && contradicts(notes[phoneColumn] ?? 0, context)) tally.contradictions++;
    this.drafts.addKnown(words);
    return true;
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
    for (const column of key) if (this.filled[column] !== true) return false;
    return true;
  }

  private contradictsCountry(context: RowContext): boolean {
    const phones = this.placed[this.phoneColumn] ?? NONE;
    return phones.some(({ value, notes }) =>
      value === null ? contradicts(notes, context) : hasOtherCallingCode(value, context),
    );
  }

  finish(): PersonLines {
    const lines = this.drafts.finish();
    this.tally.suppressed = lines.suppressed;
    return { ...lines.parted, ...this.tally.finish(lines.count) };
  }
}

/** Whether a phone number that the kernel hashed belongs to another country than the row states. */
function contradicts(notes: ValueNotes, { statedCallingCode }: RowContext): boolean {
  const known = callingCodeIn(notes);
  return statedCallingCode !== null && known !== 0 && known !== statedCallingCode;
}

function hasOtherCallingCode(value: UsableValue, { statedCallingCode }: RowContext): boolean {
  if (statedCallingCode === null || value.kind === 'digest') return false;
  return !value.value.startsWith(String(statedCallingCode), value.value.startsWith('+') ? 1 : 0);
}
