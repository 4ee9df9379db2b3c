import {
  type Field,
  type FieldRejectReason,
  IDENTIFIERS,
  isMultiValueField,
  USER_TYPE_OF_FIELD,
} from '../../../shared/field';
import { digestOf } from '../../normalise/cell/digest';
import { isRepeatedHeader } from '../../normalise/cell/repeated-header';
import { splitMultiValue } from '../../normalise/cell/split-multi-value';
import { mailTypoOfCell } from '../../normalise/mail-typos';
import { type RuleContext, valueOfCell } from '../../platforms/rules';
import { isLabelledNoPhone } from '../common/hash-cells';
import { AheadColumn, planCell } from './ahead-column';
import { NOT_NUMBERED, type PersonCells } from './cells/person-cells';
import { csvCell } from './lines/csv-cell';
import type { PersonColumnTask, PersonTask } from './person-task';
import { notesOf, type PlacedValue, type UsableFieldValue } from './placed-value';
import type { RowContexts } from './row-contexts';
import type { ValueStore } from './values/value-store';

export interface RejectedValue {
  /** Position of the cell in the batch; -1 for a fallback that replaces an empty one. */
  readonly cell: number;
  readonly reason: FieldRejectReason;
  readonly raw: string;
}

/** Receives values that are rejected or probably mistyped. */
interface RejectedValues {
  add(rejected: RejectedValue): void;
  /** The domain of a usable address, which may be a typing error. */
  mailTypo(domain: string): void;
}

/** The outcome of a cell: its values, or why it has none. */
type Outcome = readonly PlacedValue[] | FieldRejectReason;

const NONE: readonly PlacedValue[] = [];

/** Fields whose outcome depends on the country. */
const BY_COUNTRY: ReadonlySet<Field> = new Set<Field>(['state', 'postal-code']);

/** Up to so many values of a cell are compared with each other; more, as one cell may hold thousands, by their digests. */
const MAX_COMPARED = 8;

/** What the cells of one column of a file give, row by row. */
export class ColumnValues {
  /** For each cell by country, if the result depends on it, then by the number of the content among those of the cell. */
  private readonly remembered: readonly Map<string | null, Outcome[]>[];
  /** What does not identify a person is shared by many: its outcomes are cached. */
  private readonly isShared: boolean;
  private readonly isByCountry: boolean;
  /** One shared cell without a label, which nearly always has its outcome already. */
  private readonly isSingle: boolean;
  private readonly notesTypos: boolean;
  private readonly splits: boolean;
  private readonly isChecked: boolean;
  /** For each cell; null where only the rules can judge it. */
  private readonly ahead: readonly (AheadColumn | null)[];
  /** If there is one cell, which nearly always has its value already. */
  private readonly onlyAhead: AheadColumn | null;

  constructor(
    private readonly column: PersonColumnTask,
    private readonly task: PersonTask,
    private readonly store: ValueStore,
    private readonly contexts: RowContexts,
  ) {
    this.isShared = !IDENTIFIERS.has(column.field);
    this.remembered = column.cells.map(() => new Map());
    this.isByCountry = BY_COUNTRY.has(column.field);
    const hasLabel = column.labels?.some((label) => label !== null) ?? false;
    this.isSingle = this.isShared && column.cells.length === 1 && !hasLabel;
    this.isChecked = task.suppressed !== null && column.identifies;
    this.notesTypos = column.field === 'email' && !task.fixTypos;
    this.splits = task.multiValue && isMultiValueField(column.field);
    this.ahead = column.cells.map((_, index) => {
      const plan = planCell(column, index, task);
      return plan === null ? null : new AheadColumn(plan, column.rule, this.isChecked);
    });
    this.onlyAhead = this.ahead.length === 1 ? (this.ahead[0] ?? null) : null;
  }

  /** Starts another batch of rows. */
  begin(cells: PersonCells): void {
    for (const ahead of this.ahead) ahead?.begin(cells);
  }

  /** The distinct usable values of the row's cells in their order; blank cells give none. Rows follow each other. */
  of(row: number, cells: PersonCells, rowContext: RuleContext, rejects: RejectedValues): readonly PlacedValue[] {
    const { fallback } = this.column;
    const firstContext = this.contextOf(0, cells, rowContext);
    const only = this.onlyAhead?.of(row, firstContext) ?? null;
    if (only !== null && (only.length > 0 || fallback === null)) return only;
    if (this.isSingle) {
      const outcome = this.sharedOutcome(cells, 0, firstContext);
      if (typeof outcome !== 'string') return outcome;
    }
    const values = this.valuesOfCells(row, cells, rowContext, rejects);
    if (values !== null || fallback === null) return values ?? NONE;
    const outcome = this.judge(fallback, -1, rowContext);
    return typeof outcome === 'string' ? NONE : outcome;
  }

  /** Null if all cells are blank. */
  private valuesOfCells(
    row: number,
    cells: PersonCells,
    rowContext: RuleContext,
    rejects: RejectedValues,
  ): readonly PlacedValue[] | null {
    const { cells: mapped, labels = [] } = this.column;
    let values = NONE;
    let isFilled = false;
    const further: PlacedValue[] = [];
    const take = (outcome: Outcome, cell: number, raw: string | null) => {
      if (outcome === 'empty') return;
      isFilled = true;
      if (typeof outcome === 'string') rejects.add({ cell, reason: outcome, raw: raw ?? cells.text(cell) });
      else {
        if (values.length > 0) further.push(...outcome);
        else values = outcome;
        const typo = this.notesTypos && raw !== null ? mailTypoOfCell(raw) : null;
        if (typo !== null) rejects.mailTypo(typo.typo);
      }
    };
    for (let index = 0; index < mapped.length; index++) {
      const cell = mapped[index] ?? 0;
      const label = labels[index] ?? null;
      const context = this.contextOf(index, cells, rowContext);
      const ahead = this.ahead[index]?.of(row, context) ?? null;
      if (ahead !== null) {
        if (ahead.length > 0) take(ahead, cell, null);
        continue;
      }
      if (label !== null && isLabelledNoPhone(cells.text(label), cells.text(cell))) take('fax-number', cell, null);
      else if (this.isShared) take(this.sharedOutcome(cells, index, context), cell, null);
      else if (!this.splits) {
        const raw = cells.text(cell);
        take(this.judge(raw, cell, context), cell, raw);
      } else for (const part of this.split(cells.text(cell))) take(this.judge(part, cell, context), cell, part);
    }
    if (further.length > 0) return this.distinct([...values, ...further]);
    return isFilled ? values : null;
  }

  /** @param index of the cell among those of the column */
  private contextOf(index: number, cells: PersonCells, rowContext: RuleContext): RuleContext {
    const countryCell = this.column.countryCells?.[index] ?? null;
    return countryCell === null ? rowContext : this.contexts.ofOwn(countryCell, cells);
  }

  private split(cell: string): readonly string[] {
    const { field } = this.column;
    return isMultiValueField(field) ? splitMultiValue(USER_TYPE_OF_FIELD[field], cell) : [cell];
  }

  /** @param index of the cell among those of the column */
  private sharedOutcome(cells: PersonCells, index: number, context: RuleContext): Outcome {
    const cell = this.column.cells[index] ?? 0;
    const content = cells.contentOf(cell);
    if (content === NOT_NUMBERED) return this.judge(cells.text(cell), cell, context);
    const country = this.isByCountry ? context.country : null;
    const known = this.remembered[index]?.get(country)?.[content];
    if (known !== undefined) return known;
    const raw = cells.text(cell);
    if (!this.store.keepsMore) return this.judge(raw, cell, context);
    const outcome = this.judge(raw, cell, context, true);
    this.remember(outcome, index, country, content);
    return outcome;
  }

  private remember(outcome: Outcome, index: number, country: string | null, content: number): void {
    const byCountry = this.remembered[index];
    const ofCountry = byCountry?.get(country) ?? [];
    byCountry?.set(country, ofCountry);
    ofCountry[content] = outcome;
  }

  private judge(raw: string, cell: number, context: RuleContext, isKept = false): Outcome {
    if (raw === '') return 'empty';
    if (isRepeatedHeader(raw, this.task.columnNames[cell] ?? '')) return 'repeated-header';
    const value = valueOfCell(this.column, raw, context, this.task.base64Digests);
    return value.kind === 'rejected' ? value.reason : [this.place(value, isKept)];
  }

  private place(value: UsableFieldValue, isKept: boolean): PlacedValue {
    const { column, store } = this;
    const notes = notesOf(value);
    // What is cached should be small: only the values of several cells are compared.
    const compared = isKept && column.cells.length === 1 ? null : value;
    if (value.kind === 'value' && column.form === 'plain') {
      const check = this.isChecked ? store.hash(value.value, isKept) : null;
      return { value: compared, notes, word: store.text(csvCell(value.value), isKept), check };
    }
    const word = value.kind === 'value' ? store.hash(value.value, isKept) : store.digest(value.digest, isKept);
    return { value: compared, notes, word, check: this.isChecked ? word : null };
  }

  /** The same address in two columns counts once, and so does its digest beside it. */
  private distinct(values: readonly PlacedValue[]): readonly PlacedValue[] {
    if (values.length <= MAX_COMPARED)
      return values.filter((item, index) => values.findIndex((known) => this.isSame(known, item)) === index);
    const known = new Map<string | null, PlacedValue>();
    for (const item of values) {
      const hex = this.hexOf(item);
      if (!known.has(hex)) known.set(hex, item);
    }
    return [...known.values()];
  }

  private isSame(a: PlacedValue, b: PlacedValue): boolean {
    if (a.value?.kind === 'value' && b.value?.kind === 'value') return a.value.value === b.value.value;
    return this.hexOf(a) === this.hexOf(b);
  }

  private hexOf({ value, word }: PlacedValue): string | null {
    return value === null ? this.store.hexOf(word) : digestOf(value);
  }
}
