import type { Column, Dialect, DialectChoice, ListContainer, ListInfo } from '../../../shared/list';
import { BUDGETS } from '../budgets';
import { doubtOfOptOuts, doubtsOfConsent, suspectOptOut } from '../columns/suspect-opt-out';
import { reasonForEscape } from '../dialect/detect-quoting';
import { afterLines } from '../dialect/first-lines';
import { createDecoder } from '../encoding/decode';
import { type DetectedEncoding, detectEncoding, doubtsOfEncoding } from '../encoding/detect-encoding';
import { detectHeader, headerCells } from '../evidence/detect-header';
import { findDoubts } from '../evidence/find-doubts';
import { guessColumns } from '../evidence/guess-columns';
import { Judge } from '../evidence/verdicts';
import type { OpenList } from '../list';
import { listBytes } from '../list-bytes';
import { listEmpty, listSkippedWhole, listWithoutRows, tooManyColumns } from '../list-errors';
import { detectReading } from '../rewritten/detect-reading';
import { REWRITTEN, type Rewriting, rewrittenSource } from '../rewritten/rewritten-source';
import type { Head, OpenSource } from '../source/source';
import { withUsualLines } from '../source/unicode-lines';
import { takeTurn } from '../take-turn';
import { createNewlineUnifier } from './newlines';
import { readRows } from './read-rows';
import type { SampleRows } from './sample-rows';

/** Detects how a delimited list is written, from its head and two small pieces. */
export async function openText(
  opened: OpenSource,
  container: ListContainer,
  choice: DialectChoice,
  signal?: AbortSignal,
): Promise<OpenList> {
  const first = await opened.head(BUDGETS.headBytes, signal);
  const source = withUsualLines(opened, first);
  let head = source === opened ? first : await source.head(BUDGETS.headBytes, signal);
  let inspected = await inspectHead(source, head, container, choice, signal);
  if (!head.complete && inspected.sample.length < 2) {
    head = await source.head(BUDGETS.wideHeadBytes, signal);
    inspected = await inspectHead(source, head, container, choice, signal);
  }
  const { info, header, sample, sampleRowNumbers: sampleRows, rewriting } = inspected;
  if (head.complete && inspected.rowCount === 0) throw listWithoutRows(source.name);
  const readable = rewriting === null ? source : rewrittenSource(source, info.dialect, rewriting);
  const dialect = rewriting === null ? info.dialect : { ...info.dialect, ...REWRITTEN, delimiter: rewriting.delimiter };
  return {
    info,
    header,
    sample,
    sampleRows,
    records: (passSignal) => readRows(readable, dialect, passSignal),
    bytes: listBytes(readable, dialect),
    close: () => source.close(),
  };
}

interface InspectedHead {
  readonly info: ListInfo;
  readonly header: readonly string[];
  readonly sample: readonly (readonly string[])[];
  readonly sampleRowNumbers: readonly number[];
  readonly rowCount: number;
  /** Null if its own lines are read. */
  readonly rewriting: Rewriting | null;
}

async function inspectHead(
  source: OpenSource,
  head: Head,
  container: ListContainer,
  choice: DialectChoice,
  signal: AbortSignal | undefined,
): Promise<InspectedHead> {
  const pieces = await source.pieces(head.bytes.length, BUDGETS.pieceBytes);
  const encoding = await detectEncoding(
    { name: source.name, head: head.bytes, complete: head.complete, pieces },
    choice.encoding,
  );
  const text = decodeHead(head, encoding);
  if (isBlank(text)) throw listEmpty(source.name);
  await takeTurn(signal);
  return inspectText({ source, head, container, choice, encoding, text }, signal);
}

interface DecodedHead {
  readonly source: OpenSource;
  readonly head: Head;
  readonly container: ListContainer;
  readonly choice: DialectChoice;
  readonly encoding: DetectedEncoding;
  /** Whole lines that end with \n. */
  readonly text: string;
}

async function inspectText(
  { source, head, container, choice, encoding, text: decoded }: DecodedHead,
  signal: AbortSignal | undefined,
): Promise<InspectedHead> {
  const judge = new Judge();
  const { skipped, delimiter, split, rewriting, text } = detectReading(decoded, choice, head.complete, judge);
  if (head.complete && split.count === 0) {
    throw choice.skippedLines === undefined ? listEmpty(source.name) : listSkippedWhole(source.name);
  }
  refuseTooManyColumns(source.name, split);
  await takeTurn(signal);
  const detected = detectHeader(split.rows, judge, choice.header);
  const headerRecords = detected.header ? 1 : 0;
  const header = headerCells(split.rows, detected);
  const sample = split.rows.slice(headerRecords);
  const sampleRows = split.rowNumbers.slice(headerRecords);
  const dataRows = split.count - headerRecords;
  const columns = withoutEmptyEnd(guessColumns(header, sample, judge, detected.certainty), header, sample);
  await takeTurn(signal);
  const table = { header, columns, sample };
  const info: ListInfo = {
    name: source.name,
    bytes: source.bytes,
    container,
    dialect: {
      encoding: encoding.encoding,
      bomBytes: encoding.bomBytes,
      skippedLines: skipped.lines,
      delimiter: delimiter.delimiter,
      quote: delimiter.quote,
      quoteEscape: delimiter.quoteEscape,
      header: detected.header,
    },
    headerCertainty: detected.certainty,
    reasons: {
      encoding: encoding.reason,
      skippedLines: skipped.reason,
      delimiter: delimiter.reason,
      quoteEscape: reasonForEscape(delimiter.quoteEscape, choice.quoteEscape),
      header: detected.reason,
    },
    encodingConfidence: encoding.confidence,
    uncertain: [
      ...doubtsOfEncoding(encoding),
      ...(delimiter.doubt === null ? [] : [delimiter.doubt]),
      ...(skipped.doubt === null ? [] : [skipped.doubt]),
      ...findDoubts(detected, columns),
      ...doubtOfOptOuts(table, head.complete),
      ...doubtsOfConsent(table),
    ],
    suspectedOptOut: suspectOptOut(source.name, container, { ...table, title: firstLines(text, skipped.lines) }),
    columns,
    estimatedRows: estimateRows(dataRows, split.consumed / text.length, head, source.bytes),
    rowsExact: head.complete,
  };
  return { info, header, sample, sampleRowNumbers: sampleRows, rowCount: dataRows, rewriting };
}

function firstLines(text: string, lines: number): readonly string[] {
  return lines === 0 ? [] : text.slice(0, text.length - afterLines(text, lines).length).split('\n');
}

function refuseTooManyColumns(name: string, { rows, rowNumbers }: SampleRows): void {
  const widest = rows.findIndex(({ length }) => length > BUDGETS.columns);
  if (widest !== -1) throw tooManyColumns(name, rowNumbers[widest] ?? 1);
}

/** If each row ends with a delimiter, the column after it has neither name nor values. */
function withoutEmptyEnd(
  columns: readonly Column[],
  header: readonly string[],
  sample: readonly (readonly string[])[],
): readonly Column[] {
  const last = columns.findLastIndex(
    ({ index }) => (header[index] ?? '') !== '' || sample.some((record) => (record[index] ?? '').trim() !== ''),
  );
  return columns.slice(0, Math.max(1, last + 1));
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
  return Math.round((rows * bytes) / ((head.packedBytes ?? head.bytes.length) * shareRead));
}

function isBlank(text: string): boolean {
  return text.replaceAll('\0', '').trim() === '';
}
