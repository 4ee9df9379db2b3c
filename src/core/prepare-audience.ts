import type { AudienceCounts, ListCounts, RowCounts, UserType } from '../shared/audience';
import { listTitle } from '../shared/list';
import type { NotedCells } from '../shared/notes/value-notes';
import type { LineBlock } from './digests/line-block';
import { subtractLines } from './digests/subtract-lines';
import { type LineSink, type WrittenLines, writeAudienceFile } from './digests/write-audience-file';
import type { HashCounts } from './engine/common/batch';
import { withoutWords } from './engine/common/counts/counts';
import { notedWords } from './engine/common/counts/word-counts';
import type { EnginePath } from './engine/common/hash-run';
import type { HashEngine } from './engine/engine';
import type { ReadProgress } from './list/list';
import { meantDomain } from './normalise/mail-typos';
import { ListReading, type MappedList, type RejectsTarget, totalOf, userTypesOf } from './read-lists';
import { hashSuppression } from './suppression';

export interface PrepareRequest {
  /** Lists that become one audience. */
  readonly lists: readonly MappedList[];
  /** Suppression lists, with raw or hashed identifiers. */
  readonly suppressionLists: readonly MappedList[];
  /** Write IDs unhashed: only for the two ID types, only by explicit choice, and never with suppression lists. */
  readonly plainIds: boolean;
  /** The sink of each user type: called in the order of `USER_TYPES`, one written after the other. */
  sinkFor(userType: UserType): LineSink;
  readonly rejects: RejectsTarget | null;
}

interface PrepareControl {
  readonly signal: AbortSignal;
  onProgress(progress: ReadProgress): void;
}

export interface PreparedAudience {
  /** One for each user type that the lists are mapped to, in the order of `USER_TYPES`. */
  readonly byUserType: readonly PreparedUserType[];
  readonly enginePath: EnginePath;
}

/** The lines of one user type. */
export interface PreparedUserType extends WrittenLines {
  readonly userType: UserType;
  readonly counts: AudienceCounts;
  /** In the order of the lists; only those that hold this user type. */
  readonly byList: readonly ListCounts[];
  /** Country values that were not understood, the most frequent first; null if all were. */
  readonly unreadCountries: NotedCells | null;
  /** Mail domains that may be typing errors, with what was meant; null if there are none. */
  readonly mailTypos: NotedCells | null;
  /** What became of the rows of the suppression lists; null where none holds this user type. */
  readonly suppression: RowCounts | null;
}

/**
 * The path of a row: list -> mapped cells -> normalise -> SHA-256 -> sort and deduplicate -> audience file. START HERE:
 * this is the table of contents of the core. The caller commits the sinks, or discards them if this throws.
 * @param workFolder private folder for digests that do not fit in memory; left empty
 * @throws AppError if a list cannot be read, the disk is full, a thread died, or the signal was aborted
 */
export async function prepareAudience(
  request: PrepareRequest,
  engine: HashEngine,
  workFolder: string,
  { signal, onProgress }: PrepareControl,
): Promise<PreparedAudience> {
  const { lists, suppressionLists, plainIds, rejects } = request;
  const userTypes = userTypesOf(lists);
  if (userTypes.length === 0) throw new Error('an audience needs at least one mapped list');
  const reading = new ListReading([...suppressionLists, ...lists], rejects, signal, onProgress);
  await rejects?.file.writeHeader();
  const suppression = await hashSuppression(request, userTypes, engine, reading, workFolder, signal);
  try {
    const run = await engine.begin({ userTypes, plainIds, workFolder });
    try {
      const counts = await reading.add(run, lists, plainIds);
      reading.reportWriting();
      const byUserType: PreparedUserType[] = [];
      for (const userType of userTypes) {
        let suppressedLines = 0;
        const lines = withoutSuppressed(
          run.lines(userType, signal),
          suppression?.linesOf(userType) ?? null,
          (lineCount) => {
            suppressedLines += lineCount;
          },
        );
        const written = await writeAudienceFile(lines, request.sinkFor(userType));
        const ofLists = counts.get(userType) ?? [];
        const hashed = totalOf(ofLists);
        byUserType.push({
          ...written,
          userType,
          counts: countsOf(hashed, written.lines, suppressedLines),
          byList: ofLists.map((of) => ({ title: listTitle(of.info), counts: withoutWords(of.counts) })),
          unreadCountries: notedWords(hashed.unreadCountries),
          mailTypos: notedWords(hashed.mailTypos, meantDomain),
          suppression: suppression?.countsOf(userType) ?? null,
        });
      }
      return { byUserType, enginePath: run.path };
    } finally {
      await run.close();
    }
  } finally {
    await suppression?.remove();
  }
}

function withoutSuppressed(
  lines: AsyncIterable<LineBlock>,
  suppressed: AsyncIterable<Uint8Array> | null,
  onSuppressed: (lines: number) => void,
): AsyncIterable<LineBlock> {
  return suppressed === null ? lines : subtractLines(lines, suppressed, onSuppressed);
}

function countsOf(counts: HashCounts, unique: number, suppressed: number): AudienceCounts {
  return { ...withoutWords(counts), unique, suppressed, duplicates: counts.hashed - unique - suppressed };
}
