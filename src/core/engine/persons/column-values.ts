import {
  type Field,
  type FieldRejectReason,
  type FieldValue,
  isMultiValueField,
  USER_TYPE_OF_FIELD,
} from '../../../shared/platform';
import { takeBase64Digest } from '../../normalise/cell/base64-digest';
import { sha256Hex } from '../../normalise/cell/digest';
import { isRepeatedHeader } from '../../normalise/cell/repeated-header';
import { splitMultiValue } from '../../normalise/cell/split-multi-value';
import { type RuleContext, valueFor } from '../../platforms/rules';
import { csvCell } from './lines';
import type { PersonColumnTask, PersonTask } from './person-task';
import type { ValueHasher } from './value-hasher';

type UsableValue = Exclude<FieldValue, { kind: 'rejected' }>;

/** A usable value, and what will stand in the line for it. */
export interface PlacedValue {
  readonly value: UsableValue;
  /** A cell of CSV where the column is plain; else null. */
  readonly plain: string | null;
  /** In hex, where it is known already. */
  readonly digest: string | null;
  /** Where the digest can be asked for once the batch is hashed; null where it is known, or not wanted. */
  readonly position: number | null;
}

export interface RejectedValue {
  /** Position of the cell in the batch; -1 for what stands in for an empty one. */
  readonly cell: number;
  readonly reason: FieldRejectReason;
  readonly raw: string;
}

type RejectValue = (rejected: RejectedValue) => void;

/** What became of a cell: its value, or why it has none. */
type Outcome = readonly PlacedValue[] | FieldRejectReason;

const NONE: readonly PlacedValue[] = [];

/** Every person has one that many others have, too: what became of such a cell is remembered. */
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

/** Of these the country is part of the question. */
const BY_COUNTRY: ReadonlySet<Field> = new Set<Field>(['state', 'postal-code']);

/** Distinct cells remembered of a column; a list that holds more is asked anew, never grown without bound. */
const MAX_REMEMBERED = 50_000;

/** What the cells of one column of a file give, row by row. */
export class ColumnValues {
  private readonly remembered = new Map<string, Outcome>();
  private readonly isShared: boolean;
  private readonly isByCountry: boolean;

  constructor(
    private readonly column: PersonColumnTask,
    private readonly task: PersonTask,
    private readonly hasher: ValueHasher,
    /** Digests of plain values are wanted, too: somebody may be left out by them. */
    private readonly hashesPlain: boolean,
  ) {
    this.isShared = SHARED.has(column.field);
    this.isByCountry = BY_COUNTRY.has(column.field);
  }

  /** The distinct usable values of the row's cells in their order; blank cells give none. */
  of(cells: readonly string[], context: RuleContext, onReject: RejectValue): readonly PlacedValue[] {
    const { cells: mapped, fallback } = this.column;
    let values = NONE;
    let isFilled = false;
    for (const cell of mapped) {
      for (const raw of this.split(cells[cell] ?? '')) {
        const outcome = this.outcomeOf(raw, cell, context);
        if (outcome === 'empty') continue;
        isFilled = true;
        if (typeof outcome === 'string') onReject({ cell, reason: outcome, raw });
        else values = values.length === 0 ? outcome : withDistinct(values, outcome);
      }
    }
    if (isFilled || fallback === null) return values;
    const outcome = this.outcomeOf(fallback, -1, context);
    return typeof outcome === 'string' ? NONE : outcome;
  }

  private split(cell: string): readonly string[] {
    const { field } = this.column;
    return this.task.severalValues && isMultiValueField(field)
      ? splitMultiValue(USER_TYPE_OF_FIELD[field], cell)
      : [cell];
  }

  private outcomeOf(raw: string, cell: number, context: RuleContext): Outcome {
    if (raw === '') return 'empty';
    if (!this.isShared) return this.judge(raw, cell, context);
    const key = this.isByCountry ? `${context.country ?? ''} ${raw}` : raw;
    const known = this.remembered.get(key);
    if (known !== undefined) return known;
    if (this.remembered.size >= MAX_REMEMBERED) return this.judge(raw, cell, context);
    const outcome = this.judge(raw, cell, context, sha256Hex);
    this.remembered.set(key, outcome);
    return outcome;
  }

  /** `hash`: where the digest has to be known at once. */
  private judge(
    raw: string,
    cell: number,
    context: RuleContext,
    hash: ((value: string) => string) | null = null,
  ): Outcome {
    if (isRepeatedHeader(raw, this.task.columnNames[cell] ?? '')) return 'repeated-header';
    const value = this.valueOf(raw, context);
    return value.kind === 'rejected' ? value.reason : [this.place(value, hash)];
  }

  private valueOf(raw: string, context: RuleContext): FieldValue {
    const { rule, form } = this.column;
    const value = valueFor(rule, form, raw, context);
    const isBase64 = value.kind === 'rejected' && value.reason === 'base64-digest';
    if (!isBase64 || !this.task.base64Digests || form === 'plain') return value;
    return takeBase64Digest(raw, { kind: 'rejected', reason: 'base64-digest' });
  }

  private place(value: UsableValue, hash: ((value: string) => string) | null): PlacedValue {
    if (value.kind === 'digest') return { value, plain: null, digest: value.digest, position: null };
    const plain = this.column.form === 'plain' ? csvCell(value.value) : null;
    if (plain !== null && !this.hashesPlain) return { value, plain, digest: null, position: null };
    return hash === null
      ? { value, plain, digest: null, position: this.hasher.add(value.value) }
      : { value, plain, digest: hash(value.value), position: null };
  }
}

/** The same address in two columns is one. */
function withDistinct(values: readonly PlacedValue[], more: readonly PlacedValue[]): readonly PlacedValue[] {
  const isNew = (one: PlacedValue) => values.every((known) => identityOf(known) !== identityOf(one));
  return [...values, ...more.filter(isNew)];
}

function identityOf({ value }: PlacedValue): string {
  return value.kind === 'value' ? value.value : value.digest;
}
