import { type Field, type FieldRejectReason, type FieldValue, isMultiValueField } from '../../../shared/platform';
import { takeBase64Digest } from '../../normalise/cell/base64-digest';
import { sha256Hex } from '../../normalise/cell/digest';
import { isRepeatedHeader } from '../../normalise/cell/repeated-header';
import { splitMultiValue } from '../../normalise/cell/split-multi-value';
import { type RuleContext, valueFor } from '../../platforms/rules';
import type { PersonColumnTask, PersonTask } from './person-task';
import type { ValueHasher } from './value-hasher';

/** What stands for a value until the batch is hashed: its digest's position, or the text itself where it is plain. */
export interface PlacedValue {
  readonly kind: 'placed';
  readonly text: string | null;
  /** Null where the value is plain, and nobody asks for its digest. */
  readonly position: number | null;
  readonly value: Exclude<FieldValue, { kind: 'rejected' }>;
}

export interface RejectedValue {
  readonly kind: 'rejected';
  /** Position of the cell in the batch. */
  readonly cell: number;
  readonly reason: FieldRejectReason;
  readonly raw: string;
}

/** Few people share these with nobody: their values repeat, so that what became of a cell is remembered. */
const REPEATED: ReadonlySet<Field> = new Set<Field>([
  'first-name',
  'last-name',
  'initial',
  'city',
  'state',
  'country',
  'birth-year',
  'gender',
  'job-title',
  'company',
]);

/** Distinct cells remembered of a column; a list that holds more is asked anew, never grown without bound. */
const MAX_REMEMBERED = 20_000;

const KINDS = {
  email: 'email_hash',
  phone: 'phone_hash',
  'device-id': 'mobile_advertiser_id',
} as const;

/** What the cells of one column of a file give, cell by cell. */
export class ColumnValues {
  private readonly remembered = new Map<string, FieldValue>();
  private readonly digests = new Map<string, string>();
  private readonly isRepeated: boolean;

  constructor(
    private readonly column: PersonColumnTask,
    private readonly task: PersonTask,
    private readonly hasher: ValueHasher,
    /** Digests of plain values are wanted, too: somebody may be left out by them. */
    private readonly hashesPlain: boolean,
  ) {
    this.isRepeated = REPEATED.has(column.field);
  }

  /** The values of the row's cells in their order; blank cells give none. */
  of(cells: readonly string[], context: RuleContext): (PlacedValue | RejectedValue)[] {
    const found: (PlacedValue | RejectedValue)[] = [];
    for (const cell of this.column.cells) {
      const text = cells[cell] ?? '';
      for (const raw of this.split(text)) this.take(raw, cell, context, found);
    }
    if (found.length === 0 && this.column.fallback !== null) this.take(this.column.fallback, -1, context, found);
    return found;
  }

  private split(cell: string): readonly string[] {
    const { field } = this.column;
    return this.task.severalValues && isMultiValueField(field) ? splitMultiValue(KINDS[field], cell) : [cell];
  }

  private take(raw: string, cell: number, context: RuleContext, found: (PlacedValue | RejectedValue)[]): void {
    if (isRepeatedHeader(raw, this.task.columnNames[cell] ?? '')) {
      found.push({ kind: 'rejected', cell, reason: 'repeated-header', raw });
      return;
    }
    const value = this.valueOf(raw, context);
    if (value.kind !== 'rejected') found.push(this.place(value));
    else if (value.reason !== 'empty') found.push({ kind: 'rejected', cell, reason: value.reason, raw });
  }

  private valueOf(raw: string, context: RuleContext): FieldValue {
    if (!this.isRepeated) return this.judge(raw, context);
    // A state is one of its country.
    const key = this.column.field === 'state' ? `${context.country ?? ''} ${raw}` : raw;
    const known = this.remembered.get(key);
    if (known !== undefined) return known;
    const value = this.judge(raw, context);
    if (this.remembered.size < MAX_REMEMBERED) this.remembered.set(key, value);
    return value;
  }

  private judge(raw: string, context: RuleContext): FieldValue {
    const { rule, form } = this.column;
    const value = valueFor(rule, form, raw, context);
    const isBase64 = value.kind === 'rejected' && value.reason === 'base64-digest';
    if (!isBase64 || !this.task.base64Digests || form === 'plain') return value;
    return takeBase64Digest(raw, { kind: 'rejected', reason: 'base64-digest' });
  }

  private place(value: Exclude<FieldValue, { kind: 'rejected' }>): PlacedValue {
    if (value.kind === 'digest') {
      return { kind: 'placed', text: null, position: this.hasher.addDigest(value.digest), value };
    }
    const isPlain = this.column.form === 'plain';
    const text = isPlain ? value.value : null;
    if (isPlain && !this.hashesPlain) return { kind: 'placed', text, position: null, value };
    return { kind: 'placed', text, position: this.positionOf(value.value), value };
  }

  private positionOf(value: string): number {
    if (!this.isRepeated) return this.hasher.add(value);
    let digest = this.digests.get(value);
    if (digest === undefined) {
      digest = sha256Hex(value);
      if (this.digests.size < MAX_REMEMBERED) this.digests.set(value, digest);
    }
    return this.hasher.addDigest(digest);
  }
}
