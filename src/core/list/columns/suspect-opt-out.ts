import type { Column, Doubt, ListContainer, SuspectedOptOut } from '../../../shared/list';
import { message } from '../../../shared/messages/message';
import { columnLabel } from './column-names';
import { saysYes } from './opt-out-cells';
import { kindsNamedBy, readHeader, saysOptOut } from './read-header';

interface ListBeneath {
  /** Its cells, trimmed. */
  readonly header: readonly string[];
  readonly columns: readonly Column[];
  readonly sample: readonly (readonly string[])[];
}

/** Rows searched for opt-outs. */
const MAX_ROWS = 1_000;

/** Whether a list seems to hold people who said no: its name says so, that of its sheet, or a column. */
export function suspectOptOut(
  name: string,
  container: ListContainer,
  { header, columns, sample }: ListBeneath,
): SuspectedOptOut | null {
  const packing = container.kind === 'workbook' ? container.packing : container;
  const member = packing?.kind === 'zip' ? packing.member : '';
  for (const file of [name, member]) {
    if (saysOptOut(withoutEnding(file))) return { reason: message('optOut.file', { name: file }), column: null };
  }
  if (container.kind === 'workbook' && saysOptOut(container.sheet)) {
    return { reason: message('optOut.sheet', { name: container.sheet }), column: null };
  }
  const column = columns.find(({ index }) => isOfOptOuts(header[index] ?? '') && someSayYes(sample, index));
  if (column === undefined) return null;
  return { reason: message('optOut.column', { column: columnLabel(column) }), column: column.index };
}

/** A column of opt-outs may say yes below the rows that were looked at. */
export function doubtOfOptOuts({ header, columns, sample }: ListBeneath, complete: boolean): readonly Doubt[] {
  const column = columns.find(({ index }) => isOfOptOuts(header[index] ?? ''));
  if (column === undefined || (complete && sample.length <= MAX_ROWS)) return [];
  if (someSayYes(sample, column.index)) return [];
  return [
    { about: 'opt-outs', column: column.index, reason: message('doubt.optOuts', { column: columnLabel(column) }) },
  ];
}

function withoutEnding(file: string): string {
  return file.replace(/\.\w{1,5}$/, '');
}

/** A column that also names a kind tells of addresses. */
function isOfOptOuts(name: string): boolean {
  return name !== '' && readHeader(name).isOptOut && kindsNamedBy(name).length === 0;
}

function someSayYes(sample: ListBeneath['sample'], column: number): boolean {
  return sample.slice(0, MAX_ROWS).some((record) => saysYes(record[column] ?? ''));
}
