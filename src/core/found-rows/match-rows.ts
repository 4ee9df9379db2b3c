import type { ColumnMapping, RowFilter } from '../../shared/column-mapping';
import type { RowReason } from '../../shared/found-rows';
import { digestRecordBytes } from '../digests/digest-record';
import type { HashCounts } from '../engine/common/batch';
import { DigestRecordWriter } from '../engine/common/digest-writer';
import { hashRows } from '../engine/common/hash-rows';
import { packCells } from '../engine/common/pack-cells';
import { planTask } from '../engine/common/plan-task';
import type { OpenList } from '../list/list';
import { rulesOf } from '../preview/preview-cells';
import { DigestSet } from './digest-set';
import {
  amongKept,
  firstOf,
  halvesOf,
  type MatchedRow,
  matchExcluded,
  narrowed,
  type RowMatcher,
  type Rows,
} from './narrow-rows';

export interface SearchedList {
  readonly list: OpenList;
  readonly mapping: ColumnMapping;
  /** Rows that it excludes have no other reason. */
  readonly filter?: RowFilter;
}

/** A search for rows with one reason, through all lists of an audience. */
interface RowSearch {
  /** Of the rows of a list, in its order; null where it can have none. */
  matcher(list: SearchedList): RowMatcher | null;
  /** Takes the rows of a suppression list, before any matcher. */
  suppressor(list: SearchedList): (rows: Rows) => void;
  /** It holds as many digests as it can: whatever follows is not compared. */
  isFull(): boolean;
}

/** Starts a search for the rows that were counted for a reason. `plainIds`: as the audience was made. */
export function createRowSearch(reason: RowReason, plainIds: boolean): RowSearch {
  const [suppressed, seen] = [new DigestSet(), new DigestSet()];
  return {
    matcher: (searched) => {
      const { list, filter } = searched;
      if (reason === 'noConsent') return filter === undefined ? null : matchExcluded(list, filter);
      const hash = createHasher(searched, plainIds);
      const match = () => {
        switch (reason) {
          case 'duplicates':
            return matchDigests(hash, (records, offset) => !seen.add(records, offset));
          case 'suppressed':
            // Each person is counted once; further rows of theirs are duplicates.
            return matchDigests(
              hash,
              (records, offset) => suppressed.has(records, offset) && seen.add(records, offset),
            );
          default:
            return matchCounted(hash, reason);
        }
      };
      return amongKept(list, filter, match());
    },
    suppressor: (list) => {
      const hash = createHasher(list, false);
      return (rows) => {
        hash(rows, (records, offset) => suppressed.add(records, offset));
      };
    },
    isFull: () => suppressed.isFull || seen.isFull,
  };
}

/** Rows that are counted for this reason, narrowed down by halves. */
function matchCounted(hash: RowHasher, reason: CountedReason): RowMatcher {
  return function* match(rows) {
    if (countOf(hash(rows).counts, reason) > 0) yield* narrowed(rows, match);
  };
}

/** Whether a digest is looked for. Called once for each, in the order of the list. */
type DigestTest = (records: DataView, offset: number) => boolean;

/** Rows with a digest that is looked for, narrowed down by halves. */
function matchDigests(hash: RowHasher, isWanted: DigestTest): RowMatcher {
  /** @param wanted positions of digests, counted from the first of these rows */
  function* within(rows: Rows, wanted: readonly number[]): Generator<MatchedRow> {
    if (wanted.length === 0) return;
    if (rows.rows.length === 1) yield firstOf(rows);
    else {
      const [first, second] = halvesOf(rows);
      const { digests } = hash(first);
      yield* within(
        first,
        wanted.filter((position) => position < digests),
      );
      yield* within(
        second,
        wanted.filter((position) => position >= digests).map((position) => position - digests),
      );
    }
  }
  return (rows) => {
    const wanted: number[] = [];
    hash(rows, (records, offset, position) => {
      if (isWanted(records, offset)) wanted.push(position);
    });
    return within(rows, wanted);
  };
}

interface Hashed {
  readonly counts: HashCounts;
  readonly digests: number;
}

type RowHasher = (rows: Rows, onDigest?: (records: DataView, offset: number, position: number) => void) => Hashed;

/** Hashes rows by the reference path, which defines what is right. */
function createHasher({ list, mapping }: SearchedList, plainIds: boolean): RowHasher {
  const task = planTask(list, mapping, { plainIds, rejects: 'counted' });
  const rules = rulesOf(task);
  const stride = digestRecordBytes(task.userType, plainIds);
  return (rows, onDigest) => {
    const cells = packCells(rows, task);
    const writer = new DigestRecordWriter(task, cells.lengths.length);
    const { counts } = hashRows(task, rules, cells, writer);
    const records = writer.finish();
    const digests = records.length / stride;
    if (onDigest !== undefined) {
      const view = new DataView(records.buffer, 0, records.length);
      for (let position = 0; position < digests; position++) onDigest(view, position * stride, position);
    }
    return { counts, digests };
  };
}

/** Reasons that a row has of itself. */
type CountedReason = Exclude<RowReason, 'duplicates' | 'suppressed' | 'noConsent'>;

function countOf(counts: HashCounts, reason: CountedReason): number {
  switch (reason) {
    case 'repaired':
    case 'alreadyHashed':
    case 'unverified':
    case 'ignoredCells':
      return counts[reason];
    default:
      return counts.rejected[reason] ?? 0;
  }
}
