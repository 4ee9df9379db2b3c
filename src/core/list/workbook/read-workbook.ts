import { AppError } from '../../../shared/errors';
import { sanitiseText } from '../../../shared/harmless';
import { bytes, message } from '../../../shared/messages/message';
import { describeReadError } from '../archive/unpack';
import type { ZipArchive, ZipEntry } from '../archive/zip-archive';
import { BUDGETS } from '../budgets';
import { listDamaged } from '../list-errors';
import type { NumberFormat } from './numbers/number-format';
import type { Epoch } from './numbers/number-text';
import { readStyles } from './read-styles';
import { partFinder, type Relation, readRelations, relationsOf } from './relations';
import { SharedStrings } from './shared-strings';
import { parseWhole } from './xml/parse-xml';

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly entry: ZipEntry;
}

/** A workbook without its rows, which are read sheet by sheet. */
export interface Workbook {
  readonly archive: ZipArchive;
  readonly sheets: readonly Sheet[];
  readonly formats: readonly NumberFormat[];
  readonly epoch: Epoch;
  /** Restarts reading the shared strings. */
  openStrings(signal?: AbortSignal): SharedStrings;
  /** The part that holds the texts, as bytes; null if there is none. */
  stringsXml(signal?: AbortSignal): AsyncIterable<Uint8Array> | null;
}

/**
 * Reads a workbook's sheets, styles and epoch.
 * @param main name of the part that lists the sheets
 */
export async function readWorkbook(archive: ZipArchive, main: string, signal?: AbortSignal): Promise<Workbook> {
  const { file, entries } = archive;
  const entryOf = partFinder(entries);

  function chunksOf(part: string): AsyncIterable<Uint8Array> {
    const entry = entryOf(part);
    if (entry === null) throw listDamaged(file.name);
    if (entry.bytes > BUDGETS.workbookPartBytes) throw partTooBig(file.name);
    return archive.chunks(entry, signal);
  }

  try {
    const relations = await readRelations(main, chunksOf(relationsOf(main)));
    const { sheets, epoch } = await readSheets(chunksOf(main));
    const sheetRelations = new Map(relations.filter(({ type }) => type === 'worksheet').map((item) => [item.id, item]));
    const styles = relations.find(({ type }) => type === 'styles');
    const strings = relations.find(({ type }) => type === 'sharedStrings');
    const stringsEntry = strings === undefined ? null : entryOf(strings.target);
    const stringsXml = (passSignal?: AbortSignal) =>
      stringsEntry === null ? null : archive.chunks(stringsEntry, passSignal);
    return {
      archive,
      sheets: sheets.flatMap((sheet) => resolveSheet(sheet, sheetRelations, entryOf)),
      formats: styles === undefined || entryOf(styles.target) === null ? [] : await readStyles(chunksOf(styles.target)),
      epoch,
      openStrings: (passSignal) => new SharedStrings(file.name, stringsXml(passSignal)),
      stringsXml,
    };
  } catch (error) {
    throw await describeReadError(file, error);
  }
}

interface NamedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly relation: string;
}

async function readSheets(chunks: AsyncIterable<Uint8Array>): Promise<{ sheets: NamedSheet[]; epoch: Epoch }> {
  const sheets: NamedSheet[] = [];
  let epoch: Epoch = 1900;
  await parseWhole(chunks, {
    open(name, attributes) {
      if (name === 'workbookPr' && /^(?:1|true)$/.test(attributes.date1904 ?? '')) epoch = 1904;
      if (name !== 'sheet' || sheets.length === BUDGETS.sheets) return;
      const hidden = (attributes.state ?? 'visible') !== 'visible';
      sheets.push({ name: sanitiseText(attributes.name ?? ''), hidden, relation: relationId(attributes) });
    },
    text() {},
    close() {},
  });
  return { sheets, epoch };
}

/** The attribute is `r:id` in nearly all workbooks; the prefix is free. */
function relationId(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes).find(([name]) => /^\w+:id$/.test(name))?.[1] ?? '';
}

/** Sheets that hold only a chart, or whose part is missing, have no rows. */
function resolveSheet(
  { name, hidden, relation }: NamedSheet,
  relations: ReadonlyMap<string, Relation>,
  entryOf: (part: string) => ZipEntry | null,
): Sheet[] {
  const found = relations.get(relation);
  const entry = found === undefined ? null : entryOf(found.target);
  return entry === null ? [] : [{ name, hidden, entry }];
}

/** The list of sheets and the styles take some kilobytes. */
function partTooBig(name: string): AppError {
  const most = bytes(BUDGETS.workbookPartBytes);
  return new AppError('list-not-readable', message('list.tooManyStyles', { name, most }));
}
