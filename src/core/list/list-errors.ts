import { AppError } from '../../shared/errors';
import { message } from '../../shared/messages/message';
import { systemCode } from '../fs/write-failure';

export function listEmpty(name: string): AppError {
  return new AppError('list-empty', message('list.empty', { name }));
}

export function listWithoutRows(name: string): AppError {
  return new AppError('list-no-rows', message('list.noRows', { name }));
}

export function listSkippedWhole(name: string): AppError {
  return new AppError('list-no-rows', message('list.allSkipped', { name }));
}

export function listChanged(name: string): AppError {
  return new AppError('list-changed', message('list.changed', { name }));
}

/** A packed list or a workbook that does not unpack to what it promises. */
export function listDamaged(name: string): AppError {
  return new AppError('list-not-readable', message('list.damaged', { name }));
}

export function listProtected(name: string): AppError {
  return new AppError('list-not-readable', message('list.protected', { name }));
}

/** What the operating system refused; `error` is whatever a file call or a stream threw. */
export function unreadable(name: string, error: unknown): AppError {
  const code = systemCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new AppError('list-not-found', message('list.notFound', { name }), {}, { cause: error });
  }
  const why = code === null ? message('list.unreadable.unknown', { name }) : message('list.unreadable', { name, code });
  return new AppError('list-not-readable', why, {}, { cause: error });
}
