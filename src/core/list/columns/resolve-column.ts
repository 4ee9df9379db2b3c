import { AppError } from '../../../shared/errors';
import type { ListInfo } from '../../../shared/list';
import { type Message, message } from '../../../shared/messages/message';
import type { OpenList } from '../list';
import { columnLabel } from './column-names';
import { headerTokens } from './header-tokens';

/** A list as far as its columns are concerned. */
export type ListOfColumns = Pick<OpenList, 'info' | 'header' | 'sample'>;

/**
 * All columns of a name, exact matches before similar ones; a column number if no column has that name. Throws
 * `unknown-column`.
 */
export function resolveColumn({ info, header }: ListOfColumns, wanted: string | number): readonly number[] {
  const name = String(wanted).trim();
  const exact = info.columns.filter(({ index }) => name !== '' && header[index] === name);
  const key = headerTokens(name).join(' ');
  const alike = info.columns.filter(({ index }) => key !== '' && headerTokens(header[index] ?? '').join(' ') === key);
  const named = typeof wanted === 'number' ? [] : exact.length > 0 ? exact : alike;
  if (named.length > 0) return named.map(({ index }) => index);
  const number = /^\d{1,6}$/.test(name) ? Number(name) : 0;
  if (number >= 1 && number <= info.columns.length) return [number - 1];
  const values = { name: info.name, wanted: name, columns: describeColumns(info) };
  throw new AppError('unknown-column', message('columns.unknown', values));
}

const MAX_NAMES = 30;

/** The columns of a list for a message: their names, or their number. */
export function describeColumns({ columns, dialect }: ListInfo): Message {
  const count = columns.length;
  if (!dialect.header) return message('columns.noHeader', { count });
  if (columns.every(({ name }) => name === '')) return message('columns.unnamed', { count });
  const names = columns.slice(0, MAX_NAMES).map(columnLabel);
  return message('columns.named', { names, more: Math.max(0, count - MAX_NAMES) });
}
