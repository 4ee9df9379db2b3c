import type { Column, ListContainer } from '../../../shared/list';
import { type Message, message } from '../../../shared/messages/message';
import { isStandIn } from '../../normalise/cell/placeholder';
import { columnLabel } from './column-names';
import { kindsNamedBy, readHeader, saysOptOut } from './read-header';

type Rows = readonly (readonly string[])[];

interface ListBeneath {
  /** Its cells, trimmed. */
  readonly header: readonly string[];
  readonly columns: readonly Column[];
  readonly sample: Rows;
}

/** Rows looked at for people who said no. */
const MAX_ROWS = 1_000;

/** Words for a no, in the languages in which headers are read: a column of opt-outs that says so throughout holds nobody. */
const NO: ReadonlySet<string> = new Set(
  'no,n,false,f,0,nein,non,nee,nie,nao,não,faux,falsch,falso,niet,falsz,fałsz,いいえ,否,无,無'.split(','),
);

/** Why a list seems to hold people who said no: its name says so, that of its sheet, or a column; null where nothing does. */
export function suspectOptOut(
  name: string,
  container: ListContainer,
  { header, columns, sample }: ListBeneath,
): Message | null {
  const packing = container.kind === 'workbook' ? container.packing : container;
  const member = packing?.kind === 'zip' ? packing.member : '';
  for (const file of [name, member]) {
    if (saysOptOut(withoutEnding(file))) return message('optOut.file', { name: file });
  }
  if (container.kind === 'workbook' && saysOptOut(container.sheet)) {
    return message('optOut.sheet', { name: container.sheet });
  }
  const column = columns.find(({ index }) => isOfOptOuts(header[index] ?? '', index, sample));
  return column === undefined ? null : message('optOut.column', { column: columnLabel(column) });
}

function withoutEnding(file: string): string {
  return file.replace(/\.\w{1,5}$/, '');
}

/** A date, a reason or a yes in it is somebody who said no; a column that also names a kind tells of addresses. */
function isOfOptOuts(name: string, index: number, sample: Rows): boolean {
  if (name === '' || !readHeader(name).isOptOut || kindsNamedBy(name).length > 0) return false;
  return sample.slice(0, MAX_ROWS).some((record) => isYes(record[index]?.trim() ?? ''));
}

function isYes(cell: string): boolean {
  return cell !== '' && !isStandIn(cell) && !NO.has(cell.toLowerCase());
}
