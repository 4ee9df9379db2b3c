import { AppError } from '../../shared/errors';
import type { Dialect, DialectChoice, ListInfo } from '../../shared/list';
import { createDecoder, detectEncoding } from './decode';
import { detectColumns } from './detect-columns';
import { detectDelimiter } from './detect-delimiter';
import { detectHeader } from './detect-header';
import { listEmpty } from './list-errors';
import { createNewlineUnifier } from './newlines';
import { type RecordReading, readRecords } from './read-records';
import { splitSample } from './sample-records';
import { type Head, type ListSource, type OpenSource, openSource, type SharedFile } from './source';

/** A list that was understood from its head and waits to be read. */
export interface OpenList {
  readonly info: ListInfo;
  /** The data rows of the head, as the full pass reads them; a row that is too long is missing. */
  readonly sample: readonly (readonly string[])[];
  /** The number of each row of the sample, as the full pass counts it. */
  readonly sampleRows: readonly number[];
  /** The full pass. A file can be read again, a stream only once. */
  records(signal?: AbortSignal): RecordReading;
  /** The bytes of the list, for a full pass by several threads; null for a stream. */
  readonly file: SharedFile | null;
  close(): Promise<void>;
}

const HEAD_BYTES = 256 * 1024;
/** For lists with so many columns that the head holds hardly a row. */
const BIG_HEAD_BYTES = 4 * 1024 * 1024;
const PIECE_BYTES = 64 * 1024;

/**
 * Opens a list and finds out how it is written, from its head and two small pieces only: a big list opens as fast
 * as a small one. What a person chose overrules what is detected.
 */
export async function openList(
  source: ListSource,
  choice: DialectChoice = {},
  signal?: AbortSignal,
): Promise<OpenList> {
  refuseBadDelimiter(choice.delimiter);
  const opened = await openSource(source);
  try {
    let head = await opened.head(HEAD_BYTES, signal);
    let understood = await understand(opened, head, choice);
    if (!head.complete && understood.sample.length < 2) {
      head = await opened.head(BIG_HEAD_BYTES, signal);
      understood = await understand(opened, head, choice);
    }
    const { info, sample, sampleRows } = understood;
    if (head.complete && understood.rows === 0) throw noRows(opened.name);
    return {
      info,
      sample,
      sampleRows,
      records: (passSignal) => readRecords(opened, info.dialect, passSignal),
      file: opened.file,
      close: () => opened.close(),
    };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

interface Understood {
  readonly info: ListInfo;
  readonly sample: readonly (readonly string[])[];
  readonly sampleRows: readonly number[];
  readonly rows: number;
}

async function understand(source: OpenSource, head: Head, choice: DialectChoice): Promise<Understood> {
  const pieces = await source.pieces(head.bytes.length, PIECE_BYTES);
  const encoding = detectEncoding({ name: source.name, head: head.bytes, pieces }, choice.encoding);
  const text = decodeHead(head, encoding);
  if (isBlank(text)) throw listEmpty(source.name);
  const delimiter = detectDelimiter(text, choice.delimiter);
  const split = splitSample(text, delimiter, head.complete);
  const header = detectHeader(split.records, choice.header);
  const dialect: Dialect = {
    encoding: encoding.encoding,
    bomBytes: encoding.bomBytes,
    delimiter: delimiter.delimiter,
    quote: delimiter.quote,
    header: header.header,
  };
  const names = dialect.header ? (split.records[0] ?? []) : null;
  const headerRecords = dialect.header ? 1 : 0;
  const sample = split.records.slice(headerRecords);
  const sampleRows = split.rows.slice(headerRecords);
  const dataRows = split.count - headerRecords;
  const info: ListInfo = {
    name: source.name,
    bytes: source.bytes,
    dialect,
    reasons: { encoding: encoding.reason, delimiter: delimiter.reason, header: header.reason },
    columns: detectColumns(names, sample),
    estimatedRows: estimateRows(dataRows, split.consumed / text.length, head, source.bytes),
    rowsExact: head.complete,
  };
  return { info, sample, sampleRows, rows: dataRows };
}

/** Whole lines only, unless the head is the whole list: a line cut in two would mislead. */
function decodeHead(head: Head, { encoding, bomBytes }: Pick<Dialect, 'encoding' | 'bomBytes'>): string {
  const decoder = createDecoder(encoding);
  const newlines = createNewlineUnifier();
  const text = newlines.write(decoder.write(head.bytes.subarray(bomBytes)));
  if (!head.complete) return text.slice(0, text.lastIndexOf('\n') + 1) || text;
  const whole = text + newlines.write(decoder.end()) + newlines.end();
  return whole.endsWith('\n') ? whole : `${whole}\n`;
}

function estimateRows(rows: number, shareRead: number, head: Head, bytes: number | null): number | null {
  if (head.complete) return rows;
  if (bytes === null || rows === 0) return null;
  return Math.round((rows * bytes) / (head.bytes.length * shareRead));
}

function isBlank(text: string): boolean {
  return text.replaceAll('\0', '').trim() === '';
}

function noRows(name: string): AppError {
  return new AppError(
    'list-no-rows',
    `“${name}” holds a header but no rows below it. Check the export, or say that the first row is data.`,
  );
}

/** Characters that cannot part the fields of a record. */
function refuseBadDelimiter(delimiter: string | undefined): void {
  if (delimiter === undefined || !/["'\r\n\uFEFF]/.test(delimiter)) return;
  throw new AppError(
    'usage',
    'Quotes and line breaks cannot be a delimiter. Choose a comma, a semicolon, a tab or a vertical bar.',
  );
}
