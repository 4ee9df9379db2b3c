import { join } from 'node:path';
import { throwIfCancelled } from '../../shared/errors';
import type { Field } from '../../shared/field';
import type { ListInfo } from '../../shared/list';
import type { NotedCells } from '../../shared/notes/value-notes';
import type { ValueChoice, WrittenPart } from '../../shared/person-file';
import type { Platform, PlatformFile } from '../../shared/platform';
import type { LineSink } from '../digests/write-audience-file';
import { LINE_PARTITIONS } from '../engine/abi/abi';
import { notedWords } from '../engine/common/counts/word-counts';
import { InFlight } from '../engine/common/in-flight';
import type { HashEngine, SortedLines } from '../engine/engine';
import { addPersonCounts, noPersonCounts } from '../engine/persons/person-counts';
import type { PersonCounts } from '../engine/persons/person-task';
import type { ReadProgress } from '../list/list';
import { meantDomain } from '../normalise/mail-typos';
import { PersonReading, type PersonRejects } from './person-reading';
import type { PersonList } from './plan/field-mapping';
import { headerLine, keysOf, type PlannedColumn, planColumns } from './plan/plan-person-task';
import { hashSuppressedPeople, type SuppressedPeople } from './suppressed-people';
import { PartitionedLines } from './write/partitioned-lines';
import { PartsWriter } from './write/write-parts';

/** A file of a platform that the lists can fill. */
export interface PlannedPersonFile {
  readonly platform: Platform;
  readonly file: PlatformFile;
  readonly planned: readonly PlannedColumn[];
}

interface PersonFilesRequest {
  /** Lists that become one audience. */
  readonly lists: readonly PersonList[];
  readonly suppressionLists: readonly PersonList[];
  /** At least one, as `planFiles` gives them. */
  readonly files: readonly PlannedPersonFile[];
  readonly choice: ValueChoice;
  /** The sink of a part of a file, 1-based; a platform's limits may require several. */
  sinkFor(file: number, part: number): Promise<LineSink>;
  readonly rejects: PersonRejects | null;
}

/** What became of the rows of one list in one file. */
export interface ListOutcome {
  readonly info: ListInfo;
  readonly counts: PersonCounts;
  /** Rows that the filter excludes. */
  readonly filteredOut: number;
}

export interface MadePersonFile extends PlannedPersonFile {
  /** Of all lists. */
  readonly counts: PersonCounts;
  /** In the order of the lists. */
  readonly byList: readonly ListOutcome[];
  /** Mail domains that may be typing errors; null if there are none. */
  readonly mailTypos: NotedCells | null;
  /** Lines of all parts together. */
  readonly lines: number;
  readonly duplicates: number;
  readonly parts: readonly WrittenPart[];
}

export interface MadePersonFiles {
  readonly files: readonly MadePersonFile[];
  /** Null where there was no suppression list. */
  readonly suppression: SuppressedPeople['counts'] | null;
  /** Rows that the filter excludes. */
  readonly filteredOut: number;
}

/**
 * The platform files that the lists can fill; files without a sufficient field are not made. `without`: fields that no
 * file may hold.
 */
export function planFiles(
  platforms: readonly Platform[],
  lists: readonly Pick<PersonList, 'mapping'>[],
  choice: Pick<ValueChoice, 'multiValue'>,
  without: readonly Field[] = [],
): readonly PlannedPersonFile[] {
  const mappings = lists.map(({ mapping }) => mapping);
  return platforms.flatMap((platform) =>
    platform.files.flatMap((whole) => {
      const file = { ...whole, columns: whole.columns.filter(({ field }) => !without.includes(field)) };
      const planned = planColumns(file, mappings, choice);
      return keysOf(file, planned).length === 0 ? [] : [{ platform, file, planned }];
    }),
  );
}

/**
 * The path of a person: row -> mapped cells -> rules of the platform -> SHA-256 -> a line -> sort and deduplicate -> file.
 * The caller commits the sinks, or discards them if this throws.
 * @throws AppError if a list cannot be read, the disk is full, a thread died, or the signal was aborted
 */
export async function makePersonFiles(
  { lists, suppressionLists, files, choice, sinkFor, rejects }: PersonFilesRequest,
  engine: HashEngine,
  workFolder: string,
  { signal, onProgress }: { readonly signal: AbortSignal; onProgress(progress: ReadProgress): void },
): Promise<MadePersonFiles> {
  const reading = new PersonReading([...suppressionLists, ...lists], rejects, signal, onProgress);
  const suppressed =
    suppressionLists.length === 0
      ? null
      : await hashSuppressedPeople(
          suppressionLists,
          files.map(({ file }) => file),
          choice,
          engine,
          reading,
          workFolder,
        );
  const lines = files.map((_, index) => new PartitionedLines(join(workFolder, `lines-${index}.spill`)));
  const read = files.map((file, rejectsOf) => ({ ...file, rejectsOf }));
  const outcomes: ListOutcome[][] = files.map(() => []);
  let filteredOut = 0;
  try {
    for (const list of lists) {
      const counts = new Map<number, PersonCounts>();
      const excluded = await reading.read(engine, list, read, choice, suppressed?.digests ?? null, async (batch) => {
        for (const [index, { text, partitionEnds, counts: more }] of batch.entries()) {
          reading.count(counts, index, more);
          await lines[index]?.add(text, partitionEnds);
        }
      });
      filteredOut += excluded;
      for (const [index, { planned }] of files.entries()) {
        const of = counts.get(index) ?? noPersonCounts(planned.length);
        outcomes[index]?.push({ info: list.list.info, counts: of, filteredOut: excluded });
      }
    }
    reading.reportWriting();
    const made: MadePersonFile[] = [];
    for (const [index, spill] of lines.entries()) {
      const file = files[index];
      if (file === undefined) break;
      made.push(await writeFile(file, outcomes[index] ?? [], spill, engine, (part) => sinkFor(index, part), signal));
    }
    return { files: made, suppression: suppressed?.counts ?? null, filteredOut };
  } finally {
    await Promise.all(lines.map((item) => item.close()));
  }
}

/** Writes the lines that the lists have given for a file, in as many parts as the platform requires. */
async function writeFile(
  file: PlannedPersonFile,
  byList: readonly ListOutcome[],
  spill: PartitionedLines,
  engine: Pick<HashEngine, 'sortLines'>,
  sinkFor: (part: number) => Promise<LineSink>,
  signal: AbortSignal,
): Promise<MadePersonFile> {
  const header = Buffer.from(headerLine(file.file, file.planned));
  const writer = new PartsWriter(header, file.platform.limits, sinkFor);
  const lines = await writeSorted(spill, engine, writer, signal);
  const parts = await writer.finish();
  const counts = byList.map((list) => list.counts).reduce(addPersonCounts, noPersonCounts(file.planned.length));
  const mailTypos = notedWords(counts.mailTypos, meantDomain);
  return { ...file, counts, byList, mailTypos, lines, duplicates: counts.lines - lines, parts };
}

/** Partitions that are sorted ahead of the one that is written. */
const SORTED_AHEAD = 4;

/** Writes all lines partition after partition, each sorted and without duplicates; returns their number. */
async function writeSorted(
  lines: PartitionedLines,
  engine: Pick<HashEngine, 'sortLines'>,
  writer: PartsWriter,
  signal: AbortSignal,
): Promise<number> {
  const sorting = new InFlight<SortedLines>();
  let written = 0;
  const write = async (sorted: SortedLines) => {
    throwIfCancelled(signal);
    written += sorted.lines;
    await writer.write(sorted.text, sorted.lines);
  };
  for (let partition = 0; partition < LINE_PARTITIONS; partition++) {
    if (lines.isLarge(partition)) {
      while (sorting.size > 0) await write(await sorting.next());
      for await (const piece of lines.sorted(partition, engine)) await write(piece);
      continue;
    }
    sorting.add(engine.sortLines(await lines.read(partition)));
    while (sorting.size >= SORTED_AHEAD) await write(await sorting.next());
  }
  while (sorting.size > 0) await write(await sorting.next());
  return written;
}
