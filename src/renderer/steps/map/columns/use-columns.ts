import { useMemo } from 'react';
import { FIELDS } from '../../../../shared/field';
import type { Platform, ValueForm } from '../../../../shared/platform';
import type { ListPreview } from '../../../../shared/preview';
import { useApp } from '../../../state/app-context';
import { usePlatform } from '../../../state/hooks/use-platform';
import { columnUses, mappingsInUse } from '../../../state/lists/assign-column';
import { makesFile } from '../../../state/lists/file-draft';
import { assignField, fieldsInUse, fieldUses, offeredFields } from '../../../state/lists/file-fields';
import type { ListDraft } from '../../../state/lists/list-draft';
import { canSendPlainIds } from '../../../state/wizard/hash-request';
import { COLUMN_USES, type ColumnUse } from './column-uses';

interface Columns {
  /** By position. */
  readonly uses: ReadonlyMap<number, ColumnUse>;
  /** In menu order. */
  readonly offered: readonly ColumnUse[];
  assign(column: number, use: ColumnUse | null): void;
  /** The form of a column's values. */
  formOf(column: number): ValueForm;
}

/** The uses of a list's columns and how to change them, for an audience or for a platform's file. */
export function useColumns(draft: ListDraft, preview: ListPreview): Columns {
  const { app, wizard, dispatchWizard } = useApp();
  const platform = usePlatform();
  const { country } = app.settings;
  const isFile = makesFile(wizard.file);
  const isPlain = wizard.plainIds && canSendPlainIds(wizard);
  return useMemo(
    () =>
      isFile
        ? {
            uses: fieldUses(fieldsInUse(draft)),
            offered: offeredFields(platform, draft.role),
            assign: (column, use) => {
              const field = FIELDS.find((item) => item === use) ?? null;
              const fields = assignField(fieldsInUse(draft), column, field, platform, preview.info.columns);
              dispatchWizard({ type: 'fields-changed', id: draft.id, fields });
            },
            formOf: (column) => formOf(platform, preview, column),
          }
        : {
            uses: columnUses(mappingsInUse(draft)),
            offered: COLUMN_USES,
            assign: (column, use) =>
              dispatchWizard({
                type: 'column-assigned',
                id: draft.id,
                column,
                use: COLUMN_USES.find((item) => item === use) ?? null,
                defaultCountry: country,
              }),
            formOf: () => (isPlain ? 'plain' : 'hex'),
          },
    [isFile, draft, preview, platform, country, isPlain, dispatchWizard],
  );
}

function formOf({ files }: Platform, { people }: ListPreview, column: number): ValueForm {
  const field = people?.mapping.fields.find(({ columns }) => columns.includes(column))?.field;
  return files.flatMap(({ columns }) => columns).find((item) => item.field === field)?.form ?? 'hex';
}
