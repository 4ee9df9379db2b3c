import { join } from 'node:path';
import { AppError } from '../../shared/errors';
import { type Field, IDENTIFIERS } from '../../shared/field';
import { message } from '../../shared/messages/message';
import type { ValueChoice } from '../../shared/person-file';
import type { PlatformColumn, PlatformFile } from '../../shared/platform';
import { DIGEST_BYTES, LINE_BYTES } from '../digests/digest-record';
import { DigestSorter } from '../digests/digest-sorter';
import type { HashEngine } from '../engine/engine';
import type { PersonCounts, SharedDigests } from '../engine/persons/person-task';
import type { PersonReading } from './person-reading';
import { columnsOfField, type PersonList } from './plan/field-mapping';
import { planColumns } from './plan/plan-person-task';

/** How many digests may be held in memory, 32 bytes each. */
const MAX_DIGESTS = 20_000_000;

export interface SuppressedPeople {
  readonly digests: SharedDigests;
  /** What became of the rows of the lists, for each identifier. */
  readonly counts: readonly { readonly field: Field; readonly counts: PersonCounts }[];
}

/**
 * Hashes the people of suppression lists by the rules of the files. Throws an `AppError` also if a list has no identifier
 * of a file, and so would suppress nobody.
 */
export async function hashSuppressedPeople(
  lists: readonly PersonList[],
  files: readonly PlatformFile[],
  choice: ValueChoice,
  engine: HashEngine,
  reading: PersonReading,
  workFolder: string,
): Promise<SuppressedPeople> {
  const columns = identifierColumns(files);
  const sorter = new DigestSorter(DIGEST_BYTES, join(workFolder, 'suppressed.spill'));
  try {
    const oneColumn = columns.map(digestFile);
    const counts = new Map<Field, PersonCounts>();
    for (const list of lists) {
      const usable = oneColumn.filter(
        ({ columns: [column] }) => column && columnsOfField(list.mapping, column.field).length > 0,
      );
      if (usable.length === 0) throw nothingInCommon(list.list.info.name);
      // A cell of several people must suppress each of them; a cell that is one value stays one.
      const thorough = { ...choice, multiValue: true, base64Digests: true };
      // Several rules read the same rows, which are counted and listed once.
      const isFirst = usable.map(
        ({ columns: [column] }, index) =>
          usable.findIndex(({ columns: [first] }) => first?.field === column?.field) === index,
      );
      const planned = usable.map((file, index) => ({
        file,
        planned: planColumns(file, [list.mapping], thorough),
        rejectsOf: isFirst[index] === true ? ('all' as const) : ('none' as const),
      }));
      await reading.read(engine, list, planned, thorough, null, async (batch) => {
        for (const [index, lines] of batch.entries()) {
          const column = usable[index]?.columns[0];
          if (column !== undefined && isFirst[index] === true) reading.count(counts, column.field, lines.counts);
          await sorter.add(fromHexLines(lines.text));
        }
      });
    }
    return {
      digests: await share(sorter),
      counts: [...counts].map(([field, { mailTypos: _, ...tally }]) => ({ field, counts: tally })),
    };
  } finally {
    await sorter.close();
  }
}

/** Each identifier and rule once. */
function identifierColumns(files: readonly PlatformFile[]): readonly PlatformColumn[] {
  const columns = files.flatMap((file) => file.columns.filter(({ field }) => IDENTIFIERS.has(field)));
  return columns.filter((column, index) => columns.findIndex(({ rule }) => rule === column.rule) === index);
}

function digestFile(column: PlatformColumn): PlatformFile {
  return {
    name: column.rule,
    extension: 'txt',
    hasHeader: false,
    columns: [{ ...column, form: 'hex', max: 1 }],
    keys: [[column.field]],
  };
}

function fromHexLines(text: Uint8Array): Uint8Array {
  const digests = new Uint8Array((text.length / LINE_BYTES) * DIGEST_BYTES);
  const hex = Buffer.from(text.buffer, text.byteOffset, text.length).toString('latin1').replaceAll('\n', '');
  Buffer.from(digests.buffer).write(hex, 'hex');
  return digests;
}

async function share(sorter: DigestSorter): Promise<SharedDigests> {
  const blocks: Uint8Array[] = [];
  let length = 0;
  for await (const block of sorter.sorted()) {
    blocks.push(block);
    length += block.length;
    if (length > MAX_DIGESTS * DIGEST_BYTES) throw tooMany();
  }
  const bytes = new SharedArrayBuffer(length);
  const all = new Uint8Array(bytes);
  let end = 0;
  for (const block of blocks) {
    all.set(block, end);
    end += block.length;
  }
  return { bytes, count: length / DIGEST_BYTES };
}

function nothingInCommon(name: string): AppError {
  return new AppError('usage', message('platform.suppression.nothingInCommon', { name }));
}

function tooMany(): AppError {
  return new AppError('usage', message('platform.suppression.tooMany', { most: MAX_DIGESTS }));
}
