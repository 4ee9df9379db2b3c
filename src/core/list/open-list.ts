import { AppError, assertNever } from '../../shared/errors';
import type { DialectChoice, ListInfo, ListPacking } from '../../shared/list';
import { openFile } from './file-source';
import { openText } from './open-text';
import { openGzip, openGzipStream } from './packed/gzip-source';
import { holdInMemory } from './packed/memory-source';
import { packingOf, refuseProtected } from './packed/packing';
import { openZip } from './packed/zip-archive';
import { findWorkbook } from './packed/zip-kind';
import { openMember } from './packed/zip-member';
import type { RecordReading } from './read-records';
import type { ListSource, OpenSource, SeekableSource, SharedFile } from './source';
import { openStream } from './stream-source';
import { openWorkbook } from './workbook/open-workbook';

/** A list that was understood from its head and waits to be read. */
export interface OpenList {
  readonly info: ListInfo;
  /** The data rows of the head, as the full pass reads them; a row that is too long is missing. */
  readonly sample: readonly (readonly string[])[];
  /** The number of each row of the sample, as the full pass counts it. */
  readonly sampleRows: readonly number[];
  /** The full pass. A file can be read again, a stream only once. */
  records(signal?: AbortSignal): RecordReading;
  /** The bytes of the list, for a full pass by several threads; null where they are packed or come from a stream. */
  readonly file: SharedFile | null;
  close(): Promise<void>;
}

/**
 * Opens a list and finds out what it is and how it is written, from its head and some small pieces only: a big list
 * opens as fast as a small one. What a person chose overrules what is detected.
 */
export async function openList(
  source: ListSource,
  choice: DialectChoice = {},
  signal?: AbortSignal,
): Promise<OpenList> {
  refuseBadDelimiter(choice.delimiter);
  if (source.kind === 'stream') {
    const stream = openStream(source.name, source.stream);
    return closedOnFailure(stream, openStreamed(stream, choice, signal));
  }
  const file = await openFile(source.path);
  return closedOnFailure(file, openFiled(file, choice, signal));
}

async function openFiled(file: SeekableSource, choice: DialectChoice, signal?: AbortSignal): Promise<OpenList> {
  const packing = await packingOf(file, signal);
  switch (packing) {
    case 'compound':
      await refuseProtected(file);
      return openText(file, { kind: 'text' }, choice, signal);
    case 'none':
      return openText(file, { kind: 'text' }, choice, signal);
    case 'gzip':
      return openUnpacked(openGzip(file), { kind: 'gzip' }, choice, signal);
    case 'zip':
      return openZipped(file, choice, signal);
    default:
      return assertNever(packing);
  }
}

async function openStreamed(stream: OpenSource, choice: DialectChoice, signal?: AbortSignal): Promise<OpenList> {
  const packing = await packingOf(stream, signal);
  switch (packing) {
    case 'none':
      return openText(stream, { kind: 'text' }, choice, signal);
    case 'gzip':
      return openUnpacked(openGzipStream(stream), { kind: 'gzip' }, choice, signal);
    case 'compound':
    case 'zip':
      return openFiled(await holdInMemory(stream, signal), choice, signal);
    default:
      return assertNever(packing);
  }
}

async function openZipped(file: SeekableSource, choice: DialectChoice, signal?: AbortSignal): Promise<OpenList> {
  const archive = await openZip(file, signal);
  const workbook = await findWorkbook(archive, signal);
  if (workbook !== null) return openWorkbook(archive, workbook, null, choice, signal);
  const { source, packing } = openMember(archive, choice.member);
  return openUnpacked(source, packing, choice, signal);
}

/** What came out of a packed file: a list or a workbook. It is not unpacked any further. */
async function openUnpacked(
  source: OpenSource,
  packing: ListPacking,
  choice: DialectChoice,
  signal?: AbortSignal,
): Promise<OpenList> {
  const inner = await packingOf(source, signal);
  switch (inner) {
    case 'none':
    case 'gzip':
      return openText(source, packing, choice, signal);
    case 'compound': {
      const held = await holdInMemory(source, signal);
      await refuseProtected(held);
      return openText(held, packing, choice, signal);
    }
    case 'zip': {
      const archive = await openZip(await holdInMemory(source, signal), signal);
      const workbook = await findWorkbook(archive, signal);
      if (workbook === null) throw archiveInside(source.name);
      return openWorkbook(archive, workbook, packing, choice, signal);
    }
    default:
      return assertNever(inner);
  }
}

async function closedOnFailure(source: OpenSource, opening: Promise<OpenList>): Promise<OpenList> {
  try {
    return await opening;
  } catch (error) {
    await source.close();
    throw error;
  }
}

/** Characters that cannot part the fields of a record. */
function refuseBadDelimiter(delimiter: string | undefined): void {
  if (delimiter === undefined || !/["'\r\n\uFEFF]/.test(delimiter)) return;
  throw new AppError(
    'usage',
    'Quotes and line breaks cannot be a delimiter. Choose a comma, a semicolon, a tab or a vertical bar.',
  );
}

function archiveInside(name: string): AppError {
  return new AppError(
    'list-not-text',
    `“${name}” is a packed file within another one. Unpack the outer one, and choose the file that was in it.`,
  );
}
