import type { Column, Doubt, ListContainer, SuspectedOptOut } from '../../../shared/list';
import { message } from '../../../shared/messages/message';
import { columnLabel } from './column-names';
import { headerTokens } from './header-tokens';
import { isNo, mayHoldOptOuts, namesStatus, saysOptedOut, someLeft, someSayNothing } from './opt-out-cells';
import { readHeader, saysOptOut } from './read-header';

interface ListBeneath {
  /** The header's cells, trimmed. */
  readonly header: readonly string[];
  readonly columns: readonly Column[];
  readonly sample: readonly (readonly string[])[];
  /** The lines above the rows. */
  readonly title?: readonly string[];
}

/** Rows searched for opt-outs. */
const MAX_ROWS = 1_000;

/** A title has few words; a sentence may mention opt-outs that the list does not contain. */
const MAX_WORDS_OF_TITLE = 6;

/** Whether a list seems to hold people who opted out, judging by its name, its sheet, its title or a column. */
export function suspectOptOut(
  name: string,
  container: ListContainer,
  { header, columns, sample, title = [] }: ListBeneath,
): SuspectedOptOut | null {
  const packing = container.kind === 'workbook' ? container.packing : container;
  const member = packing?.kind === 'zip' ? packing.member : '';
  for (const file of [name, member]) {
    if (saysOptOut(withoutEnding(file))) return { reason: message('optOut.file', { name: file }), column: null };
  }
  if (container.kind === 'workbook' && saysOptOut(container.sheet)) {
    return { reason: message('optOut.sheet', { name: container.sheet }), column: null };
  }
  if (title.some((line) => saysOptOut(line) && headerTokens(line).length <= MAX_WORDS_OF_TITLE)) {
    return { reason: message('optOut.title'), column: null };
  }
  const column = columns.find(({ index }) => someOptedOut(header[index] ?? '', sample, index));
  if (column === undefined) return null;
  return { reason: message('optOut.column', { column: columnLabel(column) }), column: column.index };
}

/** An opt-out column may say yes below the sampled rows. */
export function doubtOfOptOuts({ header, columns, sample }: ListBeneath, complete: boolean): readonly Doubt[] {
  const column = columns.find(({ index }) => isOfOptOuts(header[index] ?? ''));
  if (column === undefined || (complete && sample.length <= MAX_ROWS)) return [];
  if (someOptedOut(header[column.index] ?? '', sample, column.index)) return [];
  return [
    { about: 'opt-outs', column: column.index, reason: message('doubt.optOuts', { column: columnLabel(column) }) },
  ];
}

/** Rows of people who did not agree are used unless a filter excludes them. */
export function doubtsOfConsent({ header, columns, sample }: ListBeneath): readonly Doubt[] {
  const rows = usedRows(columns, sample);
  for (const column of columns) {
    const found = missingConsent(header[column.index] ?? '', column.consent === true, rows, column.index);
    if (found === null) continue;
    return [{ about: 'opt-outs', column: column.index, reason: message(found, { column: columnLabel(column) }) }];
  }
  return [];
}

/** Nobody stands in a row without an identifier, such as an empty one. */
function usedRows(columns: readonly Column[], sample: ListBeneath['sample']): ListBeneath['sample'] {
  const used = columns.filter(({ guess }) => guess !== null && guess.kind !== 'country');
  if (used.length === 0) return sample;
  return sample.slice(0, MAX_ROWS).filter((record) => used.some(({ index }) => (record[index] ?? '').trim() !== ''));
}

function missingConsent(header: string, isConsent: boolean, sample: ListBeneath['sample'], column: number) {
  const isStatus = namesStatus(header);
  if (!(isConsent || isStatus) || readHeader(header).isOptOut) return null;
  const cells = cellsOf(sample, column);
  if ((isConsent && [...cells].some(isNo)) || (isStatus && someLeft(cells))) return 'doubt.noConsent';
  return isConsent && someSayNothing(cells) ? 'doubt.silentConsent' : null;
}

/** The distinct cells of a column. */
function cellsOf(sample: ListBeneath['sample'], column: number): ReadonlySet<string> {
  return new Set(sample.slice(0, MAX_ROWS).map((record) => record[column] ?? ''));
}

function withoutEnding(file: string): string {
  return file.replace(/\.\w{1,5}$/, '');
}

function isOfOptOuts(name: string): boolean {
  return readHeader(name).isOptOut && mayHoldOptOuts(name);
}

function someOptedOut(header: string, sample: ListBeneath['sample'], column: number): boolean {
  if (header === '' || !mayHoldOptOuts(header)) return false;
  return [...cellsOf(sample, column)].some((cell) => saysOptedOut(header, cell));
}
