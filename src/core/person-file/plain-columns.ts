import type { Field, Platform, PlatformColumn } from '../../shared/platform';
import type { PlannedPersonFile } from './make-person-files';
import { keysOf } from './plan/plan-person-task';

/** A column that stands in a file as it is. */
export interface PlainColumn {
  readonly platform: Platform;
  readonly column: PlatformColumn;
}

/** Columns that would stay plain although nobody agreed to that; only where there are none may a file be written. */
export function unagreedPlainColumns(
  files: readonly PlannedPersonFile[],
  agreed: readonly Field[],
): readonly PlainColumn[] {
  return files.flatMap(({ platform, planned }) =>
    planned
      .filter(({ column }) => column.form === 'plain' && !agreed.includes(column.field))
      .map(({ column }) => ({ platform, column })),
  );
}

/** The files without plain columns that nobody agreed to; a file that could then match nobody is left out. */
export function withAgreedColumns(
  files: readonly PlannedPersonFile[],
  agreed: readonly Field[],
): readonly PlannedPersonFile[] {
  return files.flatMap((item) => {
    const planned = item.planned.filter(({ column }) => column.form !== 'plain' || agreed.includes(column.field));
    return keysOf(item.file, planned).length === 0 ? [] : [{ ...item, planned }];
  });
}
