import { AppError, assertNever } from '../../shared/errors';
import type { DialectChoice, ListInfo } from '../../shared/list';
import { openFile } from './file-source';
import { openText } from './open-text';
import { holdInMemory } from './packed/memory-source';
import { packingOf, refuseProtected } from './packed/packing';
import type { RecordReading } from './read-records';
import type { ListSource, OpenSource, SeekableSource, SharedFile } from './source';
import { openStream } from './stream-source';

/** A list that was understood from its head and waits to be read. */
export interface OpenList {
  readonly info: ListInfo;
  /** The cells of the header, trimmed, for comparing in memory: where it is a guess they may be values of a person. */
  readonly header: readonly string[];
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
      return (await loadPacked()).openGzipped(file, choice, signal);
    case 'zip':
      return (await loadPacked()).openZipped(file, choice, signal);
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
      return (await loadPacked()).openGzippedStream(stream, choice, signal);
    case 'compound':
    case 'zip':
      return openFiled(await holdInMemory(stream, signal), choice, signal);
    default:
      return assertNever(packing);
  }
}

/** What reads archives and workbooks is loaded for them only: it takes longer than to understand a plain list. */
function loadPacked() {
  return import('./packed/open-packed');
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
