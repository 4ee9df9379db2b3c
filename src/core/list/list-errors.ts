import { AppError } from '../../shared/errors';
import { BUDGETS } from './budgets';

/** Throws where a person has cancelled. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw cancelled();
}

export function cancelled(): AppError {
  return new AppError('cancelled', 'Reading the list was cancelled. Nothing was uploaded.');
}

export function listEmpty(name: string): AppError {
  return new AppError('list-empty', `“${name}” is empty. Export the list again and choose the new file.`);
}

export function listWithoutRows(name: string): AppError {
  return new AppError(
    'list-no-rows',
    `“${name}” holds a header but no rows below it. Check the export, or say that the first row is data.`,
  );
}

/** @param row of the row that has them, as a spreadsheet shows it */
export function tooManyColumns(name: string, row: number): AppError {
  const most = BUDGETS.columns.toLocaleString('en');
  return new AppError(
    'list-not-readable',
    `Row ${row} of “${name}” has more than ${most} columns, more than any spreadsheet takes. Export the list again with the columns that you need only.`,
  );
}

export function tooManyUsedColumns(name: string): AppError {
  const most = BUDGETS.usedColumns.toLocaleString('en');
  return new AppError('usage', `More than ${most} columns of “${name}” are to be used. Choose the ones that you need.`);
}

export function tooLongToUnderstand(name: string): AppError {
  const seconds = BUDGETS.understandingMs / 1000;
  return new AppError(
    'list-not-readable',
    `“${name}” could not be understood within ${seconds} seconds. Copy it to this computer if it lies elsewhere, or export the list as CSV, and choose that file.`,
  );
}

export function listSkippedWhole(name: string): AppError {
  return new AppError('list-no-rows', `“${name}” has no more lines than are skipped. Skip fewer lines.`);
}

export function listChanged(name: string): AppError {
  return new AppError(
    'list-changed',
    `“${name}” was changed, replaced or removed while it was being read. Close other programs that use it and start again.`,
  );
}

/** A packed list or a workbook that does not unpack to what it promises. */
export function listDamaged(name: string): AppError {
  const message = `“${name}” is damaged, or was not copied whole. Copy or download it again, or export the list anew.`;
  return new AppError('list-not-readable', message);
}

export function listProtected(name: string): AppError {
  return new AppError(
    'list-not-readable',
    `“${name}” is protected by a password. Open it, save it without a password or export it as CSV, and choose that file.`,
  );
}

/** Tells what the operating system refused; `error` is whatever a file call or a stream threw. */
export function unreadable(name: string, error: unknown): AppError {
  const code = systemCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    const message = `“${name}” was not found. Check whether it was moved or renamed, then choose it again.`;
    return new AppError('list-not-found', message, {}, { cause: error });
  }
  const message = `“${name}” cannot be read (${code}). Check its permissions, and that no other program has locked it.`;
  return new AppError('list-not-readable', message, {}, { cause: error });
}

function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown reason';
}
