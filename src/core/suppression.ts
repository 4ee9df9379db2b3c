import { open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type RowCounts, supportsMultiValue, type UserType } from '../shared/audience';
import type { ColumnMapping } from '../shared/column-mapping';
import { AppError } from '../shared/errors';
import { message } from '../shared/messages/message';
import { LINE_BYTES } from './digests/digest-record';
import { writeAudienceFile } from './digests/write-audience-file';
import { withoutWords } from './engine/common/counts/counts';
import type { HashEngine } from './engine/engine';
import { asAppError } from './fs/write-failure';
import { type ListReading, type MappedList, totalOf, userTypesOf } from './read-lists';

/** How many bytes are read at a time: whole lines. */
const READ_BYTES = LINE_BYTES * 4096;

/** The people who are suppressed in an audience, as sorted digests in the work folder; the raw values are not kept. */
interface Suppression {
  /** What became of the rows of the lists; null where none holds this user type. */
  countsOf(userType: UserType): RowCounts | null;
  /** Sorted lines, each once; null where no list holds this user type. */
  linesOf(userType: UserType): AsyncIterable<Uint8Array> | null;
  remove(): Promise<void>;
}

interface SuppressionRequest {
  readonly suppressionLists: readonly MappedList[];
  readonly plainIds: boolean;
}

/**
 * Hashes suppression lists by the rules of the audience; null if there are none. Throws an `AppError` also if a list
 * has no user type of the audience, and so would suppress nobody.
 */
export async function hashSuppression(
  { suppressionLists, plainIds }: SuppressionRequest,
  userTypes: readonly UserType[],
  engine: HashEngine,
  reading: ListReading,
  workFolder: string,
  signal: AbortSignal,
): Promise<Suppression | null> {
  if (suppressionLists.length === 0) return null;
  if (plainIds) throw new AppError('usage', message('suppression.plainIds'));
  const lists = suppressionLists.map(({ list, mappings }) => {
    const usable = mappings.filter(({ userType }) => userTypes.includes(userType));
    if (usable.length === 0) throw nothingInCommon(list.info.name);
    return { list, mappings: usable.map(asSuppression) };
  });
  const heldTypes = userTypesOf(lists);
  const pathOf = (userType: UserType) => join(workFolder, `${userType}.suppressed`);
  const remove = async () => {
    await asAppError(() => Promise.all(heldTypes.map((userType) => rm(pathOf(userType), { force: true }))), workFolder);
  };
  const run = await engine.begin({ userTypes: heldTypes, plainIds: false, workFolder });
  try {
    const counts = await reading.add(run, lists, false);
    for (const userType of heldTypes) await writeLines(pathOf(userType), run.lines(userType, signal));
    return {
      countsOf: (userType) => (heldTypes.includes(userType) ? withoutWords(totalOf(counts.get(userType) ?? [])) : null),
      linesOf: (userType) => (heldTypes.includes(userType) ? readLines(pathOf(userType)) : null),
      remove,
    };
  } catch (error) {
    await remove();
    throw error;
  } finally {
    await run.close();
  }
}

/** Multi-value cells are always split here: otherwise such a cell would suppress nobody. */
export function asSuppression(mapping: ColumnMapping): ColumnMapping {
  return { ...mapping, multiValue: supportsMultiValue(mapping.userType), base64Digests: true };
}

async function writeLines(path: string, lines: Parameters<typeof writeAudienceFile>[0]): Promise<void> {
  await asAppError(async () => {
    const file = await open(path, 'wx', 0o600);
    try {
      await writeAudienceFile(lines, { write: (chunk) => file.writeFile(chunk) });
    } finally {
      await file.close();
    }
  }, dirname(path));
}

/** Each chunk is valid until the next one is requested. */
async function* readLines(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    const buffer = new Uint8Array(READ_BYTES);
    for (;;) {
      let filled = 0;
      for (let bytes = -1; bytes !== 0 && filled < buffer.length; filled += bytes) {
        bytes = (await file.read(buffer, filled, buffer.length - filled)).bytesRead;
      }
      if (filled === 0) return;
      yield buffer.subarray(0, filled);
    }
  } finally {
    await file.close();
  }
}

function nothingInCommon(name: string): AppError {
  return new AppError('usage', message('suppression.nothingInCommon', { name }));
}
