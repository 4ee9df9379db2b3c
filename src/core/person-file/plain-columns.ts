import type { Field } from '../../shared/field';
import type { Platform, PlatformColumn } from '../../shared/platform';
import type { PlannedPersonFile } from './make-person-files';
import { keysOf } from './plan/plan-person-task';

/** A column that is not hashed. */
interface PlainColumn {
  readonly platform: Platform;
  readonly column: PlatformColumn;
}

/** Plain columns without consent. A file may be written only if there are none. */
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

/** The files without plain columns that have no consent, and without files that could then match nobody. */
export function withAgreedColumns(
  files: readonly PlannedPersonFile[],
  agreed: readonly Field[],
): readonly PlannedPersonFile[] {
  return files.flatMap((item) => {
    const planned = item.planned.filter(({ column }) => column.form !== 'plain' || agreed.includes(column.field));
    return keysOf(item.file, planned).length === 0 ? [] : [{ ...item, planned }];
  });
}
