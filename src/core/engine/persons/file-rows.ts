import type { FieldRejectReason, ValueForm } from '../../../shared/platform';
import { planOfCountry } from '../../normalise/phone/phone-plan';
import type { RuleContext } from '../../platforms/rules';
import { DIGEST_BYTES } from '../abi/abi';
import { ColumnValues, type PlacedValue, type RejectedValue } from './column-values';
import { FileTally } from './file-tally';
import type { SuppressedDigests } from './hash/suppressed-digests';
import { hexOf, inForm, type ValueHasher } from './hash/value-hasher';
import { LineWriter } from './lines/line-writer';
import type { PersonFileTask, PersonLines, PersonTask } from './person-task';

/** A line whose digests are not known yet: for each column of the file its values. */
type DraftLine = readonly (readonly PlacedValue[])[];

/** Makes the lines of one file from the rows of a list, batch after batch. */
export class FileRows {
  private readonly columns: readonly ColumnValues[];
  private readonly phoneColumn: number;
  private readonly writer = new LineWriter();
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
    let current = 0;
    const reject = (rejected: RejectedValue) => {
      first ??= rejected.reason;
      this.tally.rejectValue(current, rejected);
    };
    const placed: (readonly PlacedValue[])[] = [];
    for (; current < this.columns.length; current++) {
      placed.push(this.columns[current]?.of(cells, context, reject) ?? []);
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
    let lines = 0;
    for (const draft of this.drafts) {
      if (this.isSuppressed(draft)) {
        this.tally.suppressed++;
        continue;
      }
      this.writeLine(draft);
      lines++;
    }
    return { ...this.writer.take(), ...this.tally.finish(lines) };
  }

  private isSuppressed(draft: DraftLine): boolean {
    const { suppressed } = this;
    if (suppressed === null) return false;
    return draft.some((values) => values.some((value) => this.hasDigest(value) && suppressed.has(this.hexOf(value))));
  }

  private writeLine(draft: DraftLine): void {
    for (let index = 0; index < this.file.columns.length; index++) {
      const values = draft[index] ?? [];
      const { form = 'plain', width = 1 } = this.file.columns[index] ?? {};
      for (let place = 0; place < width; place++) {
        const value = values[place];
        if (index > 0 || place > 0) this.writer.comma();
        if (value !== undefined) this.writeCell(value, form);
      }
    }
    this.writer.endLine();
  }

  private writeCell(value: PlacedValue, form: ValueForm): void {
    if (form === 'plain') this.writer.text(value.plain ?? '');
    else if (form === 'base64') this.writer.text(inForm(this.hexOf(value), form));
    else if (value.digest !== null) this.writer.hex(value.digest, 0);
    else this.writer.hex(this.hasher.digests, this.positionOf(value) * DIGEST_BYTES);
  }

  private hasDigest({ digest, position }: PlacedValue): boolean {
    return digest !== null || position !== null;
  }

  private hexOf(value: PlacedValue): string {
    return value.digest === null ? hexOf(this.hasher.digests, this.positionOf(value)) : hexOf(value.digest, 0);
  }

  private positionOf({ position }: PlacedValue): number {
    if (position === null) throw new Error('a value that is hashed has no digest');
    return position;
  }
}
