import { AppError } from '../../shared/errors';
import { message } from '../../shared/messages/message';
import { pathOf, systemCode } from '../fs/write-failure';
import { BUDGETS } from './budgets';

export function listEmpty(name: string): AppError {
  return new AppError('list-empty', message('list.empty', { name }));
}

export function listWithoutRows(name: string): AppError {
  return new AppError('list-no-rows', message('list.noRows', { name }));
}

/** @param row its number, as a spreadsheet shows it */
export function tooManyColumns(name: string, row: number): AppError {
  return new AppError('list-not-readable', message('list.tooManyColumns', { row, name, most: BUDGETS.columns }));
}

export function tooManyUsedColumns(name: string): AppError {
  return new AppError('usage', message('list.tooManyUsedColumns', { most: BUDGETS.usedColumns, name }));
}

export function tooLongToUnderstand(name: string): AppError {
  const seconds = BUDGETS.understandingMs / 1000;
  return new AppError('list-not-readable', message('list.tooLongToUnderstand', { name, seconds }));
}

export function listSkippedWhole(name: string): AppError {
  return new AppError('list-no-rows', message('list.allSkipped', { name }));
}

export function listChanged(name: string): AppError {
  return new AppError('list-changed', message('list.changed', { name }));
}

/** A packed list or a workbook that does not unpack to what it declares. */
export function listDamaged(name: string): AppError {
  return new AppError('list-not-readable', message('list.damaged', { name }));
}

export function listProtected(name: string): AppError {
  return new AppError('list-not-readable', message('list.protected', { name }));
}

/** Stands for bytes that are no UTF-8: Node and Electron hand over such paths with it, so that the file cannot be opened. */
const UNDECODABLE = '\uFFFD';

/** An error of the operating system; `error` is whatever a file call or a stream threw. */
export function unreadable(name: string, error: unknown): AppError {
  const code = systemCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    const isLost = pathOf(error)?.includes(UNDECODABLE) === true;
    if (isLost) return new AppError('list-not-found', message('list.lostName', { name }), {}, { cause: error });
    return new AppError('list-not-found', message('list.notFound', { name }), {}, { cause: error });
  }
  if (code === 'ECONNRESET')
    return new AppError('list-not-readable', message('list.connectionLost', { name }), {}, { cause: error });
  const why = code === null ? message('list.unreadable.unknown', { name }) : message('list.unreadable', { name, code });
  return new AppError('list-not-readable', why, {}, { cause: error });
}
