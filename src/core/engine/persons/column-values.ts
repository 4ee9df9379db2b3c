import {
  type Field,
  type FieldRejectReason,
  type FieldValue,
  isMultiValueField,
  USER_TYPE_OF_FIELD,
} from '../../../shared/platform';
import { isRepeatedHeader } from '../../normalise/cell/repeated-header';
import { splitMultiValue } from '../../normalise/cell/split-multi-value';
import { type RuleContext, valueOfCell } from '../../platforms/rules';
import { csvCell } from './lines/csv-cell';
import type { PersonColumnTask, PersonTask } from './person-task';
import type { CellWord, ValueStore } from './values/value-store';

type UsableValue = Exclude<FieldValue, { kind: 'rejected' }>;

/** A usable value and what the line holds for it. */
export interface PlacedValue {
  readonly value: UsableValue;
  /** Its digest, or its text if the column is plain. */
  readonly word: CellWord;
  /** The digest that may match a suppressed person; null if this column does not identify people. */
  readonly check: CellWord | null;
}

export interface RejectedValue {
  /** Position of the cell in the batch; -1 for a fallback that replaces an empty one. */
  readonly cell: number;
  readonly reason: FieldRejectReason;
  readonly raw: string;
}

/** Receives rejected cells. */
export type RejectValue = (rejected: RejectedValue) => void;

/** The outcome of a cell: its values, or why it has none. */
type Outcome = readonly PlacedValue[] | FieldRejectReason;

const NONE: readonly PlacedValue[] = [];

/** Fields whose values many people share: their outcomes are cached. */
const SHARED: ReadonlySet<Field> = new Set<Field>([
  'first-name',
  'last-name',
  'initial',
  'city',
  'state',
  'postal-code',
  'country',
  'birth-date',
  'birth-year',
  'gender',
  'job-title',
  'company',
]);

/** Of these, the outcome depends on the country. */
const BY_COUNTRY: ReadonlySet<Field> = new Set<Field>(['state', 'postal-code']);

/** Distinct cells cached per column; beyond this number, cells are judged again. */
const MAX_REMEMBERED = 50_000;

/** Longer cells rarely repeat, so caching them is a waste. */
const MAX_REMEMBERED_CHARACTERS = 100;

/** Judges the cells of one column of a file, row by row. */
export class ColumnValues {
  /** By country, if the outcome depends on it. */
  private readonly remembered = new Map<string | null, Map<string, Outcome>>();
  private free = MAX_REMEMBERED;
  private readonly isShared: boolean;
  private readonly isByCountry: boolean;
  private readonly splits: boolean;
  private readonly isChecked: boolean;

  constructor(
    private readonly column: PersonColumnTask,
    private readonly task: PersonTask,
    private readonly store: ValueStore,
  ) {
    this.isShared = SHARED.has(column.field);
    this.isByCountry = BY_COUNTRY.has(column.field);
    this.isChecked = task.suppressed !== null && column.identifies;
    this.splits = task.multiValue && isMultiValueField(column.field);
  }

  /** The distinct usable values of the row's cells, in order; blank cells give none. */
  of(cells: readonly string[], context: RuleContext, onReject: RejectValue): readonly PlacedValue[] {
    const { cells: mapped, fallback } = this.column;
    let values = NONE;
    let isFilled = false;
    const take = (raw: string, cell: number) => {
      const outcome = this.outcomeOf(raw, cell, context);
      if (outcome === 'empty') return;
      isFilled = true;
      if (typeof outcome === 'string') onReject({ cell, reason: outcome, raw });
      else values = values.length === 0 ? outcome : withDistinct(values, outcome);
    };
    for (let index = 0; index < mapped.length; index++) {
      const cell = mapped[index] ?? 0;
      const raw = cells[cell] ?? '';
      if (!this.splits) take(raw, cell);
      else for (const part of this.split(raw)) take(part, cell);
    }
    if (isFilled || fallback === null) return values;
    const outcome = this.outcomeOf(fallback, -1, context);
    return typeof outcome === 'string' ? NONE : outcome;
  }

  private split(cell: string): readonly string[] {
    const { field } = this.column;
    return isMultiValueField(field) ? splitMultiValue(USER_TYPE_OF_FIELD[field], cell) : [cell];
  }

  private outcomeOf(raw: string, cell: number, context: RuleContext): Outcome {
    if (raw === '') return 'empty';
    if (!this.isShared) return this.judge(raw, cell, context);
    const country = this.isByCountry ? context.country : null;
    const known = this.remembered.get(country)?.get(raw);
    return known ?? this.judgeShared(raw, cell, country, context);
  }

  private judgeShared(raw: string, cell: number, country: string | null, context: RuleContext): Outcome {
    const isKept = this.free > 0 && this.store.keepsMore && raw.length <= MAX_REMEMBERED_CHARACTERS;
    if (!isKept) return this.judge(raw, cell, context);
    const own = ownCopy(raw);
    const outcome = this.judge(own, cell, context, true);
    const ofCountry = this.remembered.get(country) ?? new Map<string, Outcome>();
    this.remembered.set(country, ofCountry.set(own, outcome));
    this.free--;
    return outcome;
  }

  /** @param isKept whether the outcome is cached */
  private judge(raw: string, cell: number, context: RuleContext, isKept = false): Outcome {
    if (isRepeatedHeader(raw, this.task.columnNames[cell] ?? '')) return 'repeated-header';
    const value = valueOfCell(this.column, raw, context, this.task.base64Digests);
    return value.kind === 'rejected' ? value.reason : [this.place(value, isKept)];
  }

  private place(value: UsableValue, isKept: boolean): PlacedValue {
    const { column, store } = this;
    if (value.kind === 'value' && column.form === 'plain') {
      const check = this.isChecked ? store.hash(value.value, isKept) : null;
      return { value, word: store.text(csvCell(value.value), isKept), check };
    }
    const word = value.kind === 'value' ? store.hash(value.value, isKept) : store.digest(value.digest, isKept);
    return { value, word, check: this.isChecked ? word : null };
  }
}

/** The same address in two columns counts once. */
function withDistinct(values: readonly PlacedValue[], more: readonly PlacedValue[]): readonly PlacedValue[] {
  const isNew = (item: PlacedValue) => values.every((known) => identityOf(known) !== identityOf(item));
  return [...values, ...more.filter(isNew)];
}

function identityOf({ value }: PlacedValue): string {
  return value.kind === 'value' ? value.value : value.digest;
}

/** V8 copies shorter substrings; a longer one would keep the whole text in memory. */
const MAX_COPIED_CHARS = 12;

function ownCopy(text: string): string {
  return text.length <= MAX_COPIED_CHARS ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}
