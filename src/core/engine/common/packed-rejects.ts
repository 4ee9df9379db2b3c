import { REJECT_REASONS, type Reject, type RejectReason } from '../../../shared/audience';

/** Rejects on their way between threads. As objects they would need a hundred times the memory of their rows. */
export interface PackedRejects {
  readonly rows: Uint32Array;
  /** 0-based. */
  readonly columns: Uint32Array;
  /** Index of each reason in `REJECT_REASONS`. */
  readonly reasons: Uint8Array;
  /** The raw cells; null unless a person asked for them. */
  readonly values: readonly string[] | null;
}

export function countOf({ rows }: PackedRejects): number {
  return rows.length;
}

/** Collects rejects, one per call. */
export class RejectPacker {
  private readonly rows: number[] = [];
  private readonly columns: number[] = [];
  private readonly reasons: number[] = [];
  private readonly values: string[] = [];

  constructor(private readonly withValues: boolean) {}

  add(row: number, column: number, reason: RejectReason, value: string): void {
    this.rows.push(row);
    this.columns.push(column);
    this.reasons.push(REJECT_REASONS.indexOf(reason));
    if (this.withValues) this.values.push(value);
  }

  finish(): PackedRejects {
    return {
      rows: Uint32Array.from(this.rows),
      columns: Uint32Array.from(this.columns),
      reasons: Uint8Array.from(this.reasons),
      values: this.withValues ? this.values : null,
    };
  }
}

export const NO_REJECTS: PackedRejects = new RejectPacker(false).finish();

/** Yields one at a time, so that the reader need not hold them all. */
export function* unpackRejects({ rows, columns, reasons, values }: PackedRejects): Generator<Reject, void, undefined> {
  for (const [index, row] of rows.entries()) {
    const reason = REJECT_REASONS[reasons[index] ?? -1];
    if (reason === undefined) throw new Error('a reject has no reason');
    const value = values?.[index];
    yield { row, column: columns[index] ?? 0, reason, ...(value === undefined ? {} : { value }) };
  }
}

/** Merges by row. Each part is already in order and keeps its order within a row. */
export function mergeRejects(parts: readonly PackedRejects[]): PackedRejects {
  const [first = NO_REJECTS] = parts;
  if (parts.length < 2) return first;
  const merged = new RejectPacker(parts.some(({ values }) => values !== null));
  const all = parts.flatMap((part) => [...unpackRejects(part)]).sort((a, b) => a.row - b.row);
  for (const { row, column, reason, value = '' } of all) merged.add(row, column, reason, value);
  return merged.finish();
}
