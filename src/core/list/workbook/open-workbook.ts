import { AppError } from '../../../shared/errors';
import type { Dialect, DialectChoice, ListContainer, ListInfo, ListPacking } from '../../../shared/list';
import { bytes, message } from '../../../shared/messages/message';
import type { ZipArchive } from '../archive/zip-archive';
import { BUDGETS } from '../budgets';
import { doubtOfOptOuts, doubtsOfConsent, suspectOptOut } from '../columns/suspect-opt-out';
import { chosenSkippedLines, detectSkippedLines, type SkippedLines } from '../dialect/detect-skipped-lines';
import { type DetectedHeader, detectHeader, headerCells } from '../evidence/detect-header';
import { findDoubts } from '../evidence/find-doubts';
import { guessColumns } from '../evidence/guess-columns';
import { Judge } from '../evidence/verdicts';
import type { OpenList } from '../list';
import { listEmpty, listSkippedWhole, listWithoutRows } from '../list-errors';
import { takeTurn } from '../take-turn';
import { ProblemLog } from '../text/problem-log';
import type { ReadBatch } from '../text/read-rows';
import { columnOfLinks, doubtOfLinks, doubtsOfFormulas } from './absent-values';
import { type ChosenSheet, chooseSheet, type SheetSample } from './choose-sheet';
import { readSheet } from './read-sheet';
import { readWorkbook, type Sheet, type Workbook } from './read-workbook';
import { hasMailLinks } from './relations';
import { areUnsplitLines } from './unsplit-lines';

/**
 * Opens a sheet of a workbook: the one chosen, or the first with content.
 * @param main name of the part that lists the sheets
 * @param packing of the file that contains the workbook; null if it is a separate file
 */
export async function openWorkbook(
  archive: ZipArchive,
  main: string,
  packing: ListPacking | null,
  choice: DialectChoice,
  signal?: AbortSignal,
): Promise<OpenList> {
  const { file } = archive;
  const workbook = await readWorkbook(archive, main, signal);
  const judge = new Judge();
  const chosen = await chooseSheet(workbook, judge, choice.sheet, signal);
  if (chosen === null) throw listEmpty(file.name);
  const { sheet } = chosen;
  if (chosen.sample.count === 0) throw emptySheet(file.name, sheet, chosen.sample.complete);
  const skipped = skippedIn(chosen.sample, choice.skippedLines, judge);
  const sample = withoutSkipped(chosen.sample, skipped.records);
  if (sample.complete && sample.count === 0) throw listSkippedWhole(file.name);
  if (choice.header !== false && areUnsplitLines(sample.rows)) throw unsplitLines(file.name, sheet);
  const detected = detectHeader(sample.rows, judge, choice.header);
  const header = headerCells(sample.rows, detected);
  const title = chosen.sample.rows.slice(0, skipped.records).flat();
  await takeTurn(signal);
  const described = describeSheet(workbook, { ...chosen, sample }, { ...skipped, title }, packing, detected, judge);
  const linked = columnOfLinks(described.columns, header, sample.rows.slice(described.dialect.header ? 1 : 0));
  const info =
    linked !== null && (await hasMailLinks(archive, sheet.entry.name, signal))
      ? { ...described, uncertain: [...described.uncertain, doubtOfLinks(linked)] }
      : described;
  const headerRecords = info.dialect.header ? 1 : 0;
  if (sample.complete && sample.count === headerRecords) {
    throw sample.unsaved.size > 0 ? onlyFormulas(file.name, sheet) : listWithoutRows(file.name);
  }
  return {
    info,
    header,
    sample: sample.rows.slice(headerRecords),
    sampleRows: sample.rowNumbers.slice(headerRecords),
    records(passSignal) {
      const problems = new ProblemLog();
      return { batches: readBatches(workbook, sheet, info.dialect, problems, passSignal), problems };
    },
    bytes: { kind: 'sheet', dialect: recordDialect(info.dialect), workbook, sheet },
    close: () => file.close(),
  };
}

function skippedIn(sample: SheetSample, chosen: number | undefined, judge: Judge): SkippedLines {
  return chosen === undefined ? detectSkippedLines(sample, false, judge) : chosenSkippedLines(sample, chosen);
}

function withoutSkipped(sample: SheetSample, records: number): SheetSample {
  return {
    ...sample,
    rows: sample.rows.slice(records),
    rowNumbers: sample.rowNumbers.slice(records),
    count: sample.count - records,
  };
}

function describeSheet(
  workbook: Workbook,
  { sheet, sample, reason, doubt }: ChosenSheet,
  skipped: SkippedLines & { readonly title: readonly string[] },
  packing: ListPacking | null,
  detected: DetectedHeader,
  judge: Judge,
): ListInfo {
  const { header, certainty } = detected;
  const { file } = workbook.archive;
  const cells = headerCells(sample.rows, detected);
  const rows = sample.rows.slice(header ? 1 : 0);
  const columns = guessColumns(cells, rows, judge, certainty);
  const sheets = workbook.sheets.map(({ name }) => name);
  const container: ListContainer = { kind: 'workbook', sheet: sheet.name, sheets, reason, packing };
  return {
    name: file.name,
    bytes: file.bytes,
    container,
    dialect: { ...NO_DIALECT, skippedLines: skipped.lines, header },
    headerCertainty: certainty,
    reasons: {
      encoding: message('encoding.workbook'),
      skippedLines: skipped.reason,
      delimiter: message('delimiter.workbook'),
      quoteEscape: message('quotes.workbook'),
      header: detected.reason,
    },
    encodingConfidence: 'certain',
    uncertain: [
      ...(doubt === null ? [] : [doubt]),
      ...(skipped.doubt === null ? [] : [skipped.doubt]),
      ...findDoubts(detected, columns),
      ...doubtOfOptOuts({ header: cells, columns, sample: rows }, sample.complete),
      ...doubtsOfConsent({ header: cells, columns, sample: rows }),
      ...doubtsOfFormulas(columns, cells, rows, sample.unsaved),
    ],
    suspectedOptOut: suspectOptOut(file.name, container, {
      header: cells,
      columns,
      sample: rows,
      title: skipped.title,
    }),
    columns,
    estimatedRows: estimateRows(sample, header),
    rowsExact: sample.complete,
  };
}

/** Fills the place of a delimited list's dialect; nothing is read by it. */
const NO_DIALECT: Omit<Dialect, 'skippedLines' | 'header'> = {
  encoding: 'utf-8',
  bomBytes: 0,
  delimiter: '',
  quote: '"',
  quoteEscape: 'doubled',
};

/** One line per row, even for a blank or missing one, so that line numbers are row numbers. */
function recordDialect({ skippedLines, header }: Dialect): Dialect {
  return { ...NO_DIALECT, delimiter: ',', skippedLines, header };
}

function estimateRows({ count, share, complete }: SheetSample, header: boolean): number | null {
  const dataRows = count - (header ? 1 : 0);
  if (complete) return dataRows;
  return dataRows === 0 ? null : Math.round(dataRows / share);
}

/** The full pass: the rows below the header, in batches, as fast as they are consumed. */
async function* readBatches(
  workbook: Workbook,
  sheet: Sheet,
  { skippedLines, header }: Pick<Dialect, 'skippedLines' | 'header'>,
  problems: ProblemLog,
  signal: AbortSignal | undefined,
): AsyncGenerator<ReadBatch, void, undefined> {
  const { file } = workbook.archive;
  const strings = workbook.openStrings(signal);
  let headerPending = header;
  try {
    for await (const { rows: records, rowNumbers: rows, share } of readSheet(
      workbook,
      sheet,
      strings,
      problems,
      signal,
    )) {
      const first = rows.findIndex((row) => row > skippedLines);
      if (first === -1) continue;
      const from = headerPending ? first + 1 : first;
      headerPending = false;
      if (records.length === from) continue;
      const bytesRead = Math.round(share * file.bytes);
      yield { rows: records.slice(from), rowNumbers: Uint32Array.from(rows.slice(from)), bytesRead };
    }
  } finally {
    await strings.close();
  }
}

function unsplitLines(name: string, { name: sheet }: Sheet): AppError {
  return new AppError('list-not-readable', message('list.unsplitLines', { sheet, name }));
}

function onlyFormulas(name: string, { name: sheet }: Sheet): AppError {
  return new AppError('list-no-rows', message('list.onlyFormulas', { sheet, name }));
}

function emptySheet(name: string, { name: sheet }: Sheet, complete: boolean): AppError {
  if (complete) return new AppError('list-empty', message('list.emptySheet', { sheet, name }));
  const most = bytes(BUDGETS.sheetHeadBytes);
  return new AppError('list-not-readable', message('list.emptySheetHead', { most, sheet, name }));
}
