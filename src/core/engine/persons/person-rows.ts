import type { FieldRejectReason, ValueForm } from '../../../shared/platform';
import { resolveCountry } from '../../normalise/country/country';
import { planOfCountry } from '../../normalise/phone/phone-plan';
import type { RuleContext } from '../../platforms/rules';
import { createCountryLookup } from '../common/phone-rules';
import { ColumnValues, type PlacedValue } from './column-values';
import { FileTally } from './file-tally';
import { packLines } from './lines';
import { type PersonBatch, SKIPPED_ROW } from './pack-persons';
import type { PersonFileTask, PersonLines, PersonTask } from './person-task';
import { SuppressedDigests } from './suppressed-digests';
import { inForm, type ValueHasher } from './value-hasher';

/** A line whose digests are not known yet: for each column of the file its values. */
type DraftLine = readonly (readonly PlacedValue[])[];

/** Makes the lines of all files from the rows of a list, batch after batch. */
export class PersonRows {
  private readonly countryOf: ReturnType<typeof createCountryLookup>;
  private readonly suppressed: SuppressedDigests | null;
  private readonly files: readonly FileRows[];

  constructor(
    private readonly task: PersonTask,
    private readonly hasher: ValueHasher,
  ) {
    const { defaultCountry, suppressed } = task;
    this.countryOf = createCountryLookup(defaultCountry === null ? null : resolveCountry(defaultCountry));
    this.suppressed = suppressed === null ? null : new SuppressedDigests(suppressed);
    this.files = task.files.map((file) => new FileRows(file, task, hasher, this.suppressed));
  }

  /** Of each file its lines, in the order of the task. */
  take({ text, lengths, rowNumbers }: PersonBatch): readonly PersonLines[] {
    const { columns, countryCell, dateOrder, genderLetters, fixTypos } = this.task;
    let start = 0;
    this.hasher.clear();
    for (const file of this.files) file.begin();
    rowNumbers.forEach((row, index) => {
      const cells: string[] = [];
      let isTooLong = false;
      for (let cell = 0; cell < columns.length; cell++) {
        const length = lengths[index * columns.length + cell] ?? 0;
        isTooLong ||= length === SKIPPED_ROW;
        const end = start + (length === SKIPPED_ROW ? 0 : length);
        cells.push(text.slice(start, end));
        start = end;
      }
      const country = this.countryOf(countryCell === null ? '' : (cells[countryCell] ?? ''));
      const context: RuleContext = { country, dateOrder, genderLetters, fixTypos };
      for (const file of this.files) file.takeRow(row, isTooLong ? null : cells, context);
    });
    this.hasher.finish();
    return this.files.map((file) => file.finish());
  }
}

/** One file. */
class FileRows {
  private readonly columns: readonly ColumnValues[];
  private readonly phoneColumn: number;
  private drafts: DraftLine[] = [];
  private tally: FileTally;

  constructor(
    private readonly file: PersonFileTask,
    private readonly task: PersonTask,
    private readonly hasher: ValueHasher,
    private readonly suppressed: SuppressedDigests | null,
  ) {
    this.columns = file.columns.map((column) => new ColumnValues(column, task, hasher, suppressed !== null));
    this.phoneColumn = file.columns.findIndex(({ field }) => field === 'phone');
    this.tally = new FileTally(file, task);
  }

  begin(): void {
    this.drafts = [];
    this.tally = new FileTally(this.file, this.task);
  }

  /** `cells`: null for a record that is too long. */
  takeRow(row: number, cells: readonly string[] | null, context: RuleContext): void {
    this.tally.beginRow(row);
    if (cells === null) {
      this.tally.rejectRow('too-long');
      return;
    }
    let first: FieldRejectReason | null = null;
    const placed: (readonly PlacedValue[])[] = [];
    for (const [index, column] of this.columns.entries()) {
      placed.push(
        column.of(cells, context, (rejected) => {
          first ??= rejected.reason;
          this.tally.rejectValue(index, rejected);
        }),
      );
    }
    if (!this.hasKey(placed)) {
      this.tally.rejectRow(first ?? (placed.some((values) => values.length > 0) ? 'no-match-key' : 'empty'));
      return;
    }
    if (this.contradictsCountry(placed[this.phoneColumn], cells, context)) this.tally.contradictions++;
    this.addLines(placed);
  }

  /** In a file of one column each value is a line; in others, values beyond its columns have no place. */
  private addLines(placed: DraftLine): void {
    const [only] = placed;
    if (only !== undefined && placed.length === 1 && this.file.columns[0]?.width === 1) {
      for (const value of only) {
        this.tally.addValue(0, value.value);
        this.drafts.push([[value]]);
      }
      return;
    }
    for (let index = 0; index < placed.length; index++) {
      const values = placed[index] ?? [];
      const width = this.file.columns[index]?.width ?? 1;
      for (let place = 0; place < values.length && place < width; place++) {
        const value = values[place];
        if (value !== undefined) this.tally.addValue(index, value.value);
      }
      if (values.length > width) this.tally.addUnplaced(index, values.length - width);
    }
    this.drafts.push(placed);
  }

  private hasKey(placed: DraftLine): boolean {
    return this.file.keys.some((key) => key.every((column) => (placed[column]?.length ?? 0) > 0));
  }

  private contradictsCountry(
    phones: readonly PlacedValue[] | undefined,
    cells: readonly string[],
    { country }: RuleContext,
  ): boolean {
    const { countryCell } = this.task;
    if (phones === undefined || country === null || countryCell === null || cells[countryCell] === '') return false;
    const callingCode = planOfCountry(country)?.callingCode;
    return (
      callingCode !== undefined &&
      phones.some(({ value }) => value.kind === 'value' && !value.value.replace('+', '').startsWith(callingCode))
    );
  }

  finish(): PersonLines {
    const lines: string[] = [];
    for (const draft of this.drafts) {
      if (this.isSuppressed(draft)) this.tally.suppressed++;
      else lines.push(this.lineOf(draft));
    }
    return { ...packLines(lines), ...this.tally.finish(lines.length) };
  }

  private isSuppressed(draft: DraftLine): boolean {
    const { suppressed } = this;
    if (suppressed === null) return false;
    return draft.some((values) =>
      values.some((value) => {
        const digest = this.digestOf(value);
        return digest !== null && suppressed.has(digest);
      }),
    );
  }

  private lineOf(draft: DraftLine): string {
    let line = '';
    for (let index = 0; index < this.file.columns.length; index++) {
      const values = draft[index] ?? [];
      const { form = 'plain', width = 1 } = this.file.columns[index] ?? {};
      for (let place = 0; place < width; place++) {
        const value = values[place];
        if (index > 0 || place > 0) line += ',';
        if (value !== undefined) line += this.cellOf(value, form);
      }
    }
    return line;
  }

  private cellOf(value: PlacedValue, form: ValueForm): string {
    if (form === 'plain') return value.plain ?? '';
    const digest = this.digestOf(value);
    if (digest === null) throw new Error('a value that is hashed has no digest');
    return inForm(digest, form);
  }

  private digestOf({ digest, position }: PlacedValue): string | null {
    return digest ?? (position === null ? null : this.hasher.hex(position));
  }
}
