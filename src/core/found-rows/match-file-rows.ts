import { createHash } from 'node:crypto';
import type { FileRowReason } from '../../shared/found-rows';
import type { ValueChoice } from '../../shared/person-file';
import { DIGEST_BYTES } from '../digests/digest-record';
import { packPersons } from '../engine/persons/cells/pack-persons';
import { createPersonHasher } from '../engine/persons/create-person-hasher';
import type { PersonCounts, PersonLines, SharedDigests } from '../engine/persons/person-task';
import type { PlannedPersonFile } from '../person-file/make-person-files';
import type { PersonList } from '../person-file/plan/field-mapping';
import { planPersonTask } from '../person-file/plan/plan-person-task';
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

/** A count of one file. */
export interface FileCount {
  readonly file: PlannedPersonFile;
  /** Of the file, 0-based, if the count is one of its cells; null if it is one of its rows. */
  readonly column: number | null;
  readonly reason: FileRowReason;
}

/** A search for rows behind one count, through all lists of a file. */
interface FileRowSearch {
  /** Of the rows of a list, in its order; null where it can have none. `width`: how many columns it reads. */
  matcher(list: PersonList): { readonly match: RowMatcher; readonly width: number } | null;
  /** It holds as many lines as it can: whatever follows is not compared. */
  isFull(): boolean;
}

/** @param suppressed digests of suppressed people, whose lines are no duplicates; null if there are none */
export function createFileRowSearch(
  { file, column, reason }: FileCount,
  choice: ValueChoice,
  suppressed: SharedDigests | null,
): FileRowSearch {
  const seen = new DigestSet();
  return {
    matcher: (person) => {
      const { list, filter } = person;
      if (reason === 'noConsent') return filter === undefined ? null : { match: matchExcluded(list, filter), width: 1 };
      const task = planPersonTask(person, [file], choice, 'counted', suppressed);
      const hasher = createPersonHasher(task, null);
      const hash = (rows: Rows): PersonLines | undefined => hasher.hashBatch(packPersons(rows, task.columns))[0];
      const match = reason === 'duplicates' ? matchRepeated(hash, seen) : matchCounted(hash, column, reason);
      return { match: amongKept(list, filter, match), width: task.columns.length };
    },
    isFull: () => seen.isFull,
  };
}

type FileHasher = (rows: Rows) => PersonLines | undefined;

/** Rows that are counted for this reason, narrowed down by halves. */
function matchCounted(hash: FileHasher, column: number | null, reason: CountedReason): RowMatcher {
  return function* match(rows) {
    const counts = hash(rows)?.counts;
    if (counts !== undefined && countOf(counts, column, reason) > 0) yield* narrowed(rows, match);
  };
}

/** Rows with a line that an earlier one has given. */
function matchRepeated(hash: FileHasher, seen: DigestSet): RowMatcher {
  return function* match(rows): Generator<MatchedRow> {
    const lines = digestsOf(hash(rows)?.text ?? new Uint8Array());
    const isOne = rows.rows.length === 1;
    if (!isOne && isAnyKnown(lines, seen)) {
      for (const half of halvesOf(rows)) yield* match(half);
      return;
    }
    let isNew = true;
    for (let at = 0; at < lines.byteLength; at += DIGEST_BYTES) isNew = seen.add(lines, at) && isNew;
    if (isOne && !isNew) yield firstOf(rows);
  };
}

/** Whether a line is among those seen, or twice among these. */
function isAnyKnown(lines: DataView, seen: DigestSet): boolean {
  const these = new DigestSet();
  for (let at = 0; at < lines.byteLength; at += DIGEST_BYTES) {
    if (seen.has(lines, at) || !these.add(lines, at)) return true;
  }
  return false;
}

const LF = 0x0a;

/** A digest of each line, one after the other. */
function digestsOf(text: Uint8Array): DataView {
  const digests: Buffer[] = [];
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf(LF, start);
    digests.push(createHash('sha256').update(text.subarray(start, end)).digest());
    start = end + 1;
  }
  const all = Buffer.concat(digests);
  return new DataView(all.buffer, all.byteOffset, all.length);
}

/** Reasons that a row or cell has of itself. */
type CountedReason = Exclude<FileRowReason, 'duplicates' | 'noConsent'>;

function countOf(counts: PersonCounts, column: number | null, reason: CountedReason): number {
  const cells = column === null ? undefined : counts.columns[column];
  switch (reason) {
    case 'repaired':
    case 'alreadyHashed':
    case 'unverified':
      return cells?.[reason] ?? 0;
    case 'suppressed':
    case 'contradictions':
      return counts[reason];
    default:
      return (column === null ? counts : cells)?.rejected[reason] ?? 0;
  }
}
