import type { FieldRejectReason } from '../../../shared/platform';
import { planOfCountry } from '../../normalise/phone/phone-plan';
import type { RuleContext } from '../../platforms/rules';
import { ColumnValues, type PlacedValue, type RejectedValue } from './column-values';
import { DraftLines } from './draft-lines';
import { FileTally } from './file-tally';
import type { PersonFileTask, PersonLines, PersonTask } from './person-task';
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

  constructor(
    private readonly file: PersonFileTask,
    private readonly task: PersonTask,
    store: ValueStore,
    suppressed: SuppressedDigests | null,
  ) {
    this.columns = file.columns.map((column) => new ColumnValues(column, task, store));
    this.phoneColumn = file.columns.findIndex(({ field }) => field === 'phone');
    this.drafts = new DraftLines(file.columns, store, suppressed);
    this.tally = new FileTally(file, task);
  }

  begin(): void {
    this.drafts.clear();
    this.tally = new FileTally(this.file, this.task);
  }

  /** @param cells null if the record was too long */
  takeRow(row: number, cells: readonly string[] | null, context: RuleContext): void {
    this.tally.beginRow(row);
    if (cells === null) {
      this.tally.rejectRow('too-long');
      return;
    }
    const { placed } = this;
    let first: FieldRejectReason | null = null;
    let column = 0;
    const reject = (rejected: RejectedValue) => {
      first ??= rejected.reason;
      this.tally.rejectValue(column, rejected);
    };
    for (; column < this.columns.length; column++) {
      placed[column] = this.columns[column]?.of(cells, context, reject) ?? NONE;
    }
    if (!this.hasKey()) {
      this.tally.rejectRow(first ?? (placed.some((values) => values.length > 0) ? 'no-match-key' : 'empty'));
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
        tally.addValue(0, value.value);
        this.drafts.add([[value]]);
      }
      return;
    }
    for (let column = 0; column < placed.length; column++) {
      const values = placed[column] ?? NONE;
      const width = file.columns[column]?.width ?? 1;
      for (let place = 0; place < values.length && place < width; place++) {
        const value = values[place];
        if (value !== undefined) tally.addValue(column, value.value);
      }
      if (values.length > width) tally.addUnplaced(column, values.length - width);
    }
    this.drafts.add(placed);
  }

  private hasKey(): boolean {
    const { placed } = this;
    return this.file.keys.some((key) => key.every((column) => (placed[column] ?? NONE).length > 0));
  }

  private contradictsCountry(cells: readonly string[], { country }: RuleContext): boolean {
    const { countryCell } = this.task;
    const phones = this.placed[this.phoneColumn];
    if (phones === undefined || country === null || countryCell === null || cells[countryCell] === '') return false;
    const callingCode = planOfCountry(country)?.callingCode;
    if (callingCode === undefined) return false;
    return phones.some(
      ({ value }) =>
        value.kind === 'value' && !value.value.startsWith(callingCode, value.value.startsWith('+') ? 1 : 0),
    );
  }

  finish(): PersonLines {
    const lines = this.drafts.finish();
    this.tally.suppressed = lines.suppressed;
    return { ...lines.parted, ...this.tally.finish(lines.count) };
  }
}
