import { AppError } from '../../../shared/errors';
import type { ListInfo } from '../../../shared/list';
import { headerTokens } from './header-tokens';

/** All columns of a name, exact before alike; a number where no column has that name. Throws `unknown-column`. */
export function resolveColumn(info: ListInfo, wanted: string | number): readonly number[] {
  const name = String(wanted).trim();
  const exact = info.columns.filter((column) => column.name !== '' && column.name === name);
  const key = headerTokens(name).join(' ');
  const alike = info.columns.filter((column) => key !== '' && headerTokens(column.name).join(' ') === key);
  const named = typeof wanted === 'number' ? [] : exact.length > 0 ? exact : alike;
  if (named.length > 0) return named.map(({ index }) => index);
  const number = /^\d{1,6}$/.test(name) ? Number(name) : 0;
  if (number >= 1 && number <= info.columns.length) return [number - 1];
  const message = `“${info.name}” has no column “${name}”. ${describeColumns(info)}`;
  throw new AppError('unknown-column', message);
}

const MAX_NAMES = 30;

/** Names columns by their header only: a list without a certain one must not show its values. */
export function describeColumns({ columns, dialect, headerConfidence }: ListInfo): string {
  if (!dialect.header) return `It has no header; its columns are numbered 1 to ${columns.length}.`;
  if (headerConfidence === 'guess') return `Its columns are numbered 1 to ${columns.length}.`;
  const names = columns
    .slice(0, MAX_NAMES)
    .map(({ index, name }) => (name === '' ? `number ${index + 1}` : `“${name.slice(0, 40)}”`));
  const more = columns.length > MAX_NAMES ? ` and ${columns.length - MAX_NAMES} more` : '';
  return `Its columns are ${names.join(', ')}${more}.`;
}
