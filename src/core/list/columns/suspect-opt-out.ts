import type { Column, Doubt, ListContainer, SuspectedOptOut } from '../../../shared/list';
import { saysYes } from './opt-out-cells';
import { kindsNamedBy, readHeader, saysOptOut } from './read-header';

interface ListBeneath {
  /** Its cells, trimmed. */
  readonly header: readonly string[];
  readonly columns: readonly Column[];
  readonly sample: readonly (readonly string[])[];
}

/** Rows looked at for people who said no. */
const MAX_ROWS = 1_000;

/** Whether a list seems to hold people who said no: its name says so, that of its sheet, or a column. */
export function suspectOptOut(
  name: string,
  container: ListContainer,
  { header, columns, sample }: ListBeneath,
): SuspectedOptOut | null {
  const packing = container.kind === 'workbook' ? container.packing : container;
  const member = packing?.kind === 'zip' ? packing.member : '';
  for (const file of [name, member].map(withoutEnding)) {
    if (saysOptOut(file)) return named('file', file);
  }
  if (container.kind === 'workbook' && saysOptOut(container.sheet)) return named('sheet', container.sheet);
  const column = columns.find(({ index }) => isOfOptOuts(header[index] ?? '') && someSayYes(sample, index));
  if (column === undefined) return null;
  return { reason: `${told(column)} says of some people that they opted out.`, column: column.index };
}

function named(what: 'file' | 'sheet', name: string): SuspectedOptOut {
  return { reason: `The name of the ${what}, “${name}”, says that these people opted out.`, column: null };
}

/** A column of opt-outs may say yes below the rows that were looked at. */
export function doubtOfOptOuts({ header, columns, sample }: ListBeneath, complete: boolean): readonly Doubt[] {
  const column = columns.find(({ index }) => isOfOptOuts(header[index] ?? ''));
  if (column === undefined || (complete && sample.length <= MAX_ROWS)) return [];
  if (someSayYes(sample, column.index)) return [];
  const reason = `${told(column)} says of nobody in the first rows that they opted out; the rows below were not looked at.`;
  return [{ about: 'opt-outs', column: column.index, reason }];
}

function told({ name, index }: Column): string {
  return name === '' ? `Column ${index + 1}` : `The column “${name}”`;
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
