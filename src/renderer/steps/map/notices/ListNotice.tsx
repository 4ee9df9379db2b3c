import { ActionButton } from '../../../components/ActionButton';
import { Notice, Problem } from '../../../components/feedback/Notice';
import { useApp } from '../../../state/app-context';
import { mappingsInUse, otherColumn } from '../../../state/lists/assign-column';
import type { ListDraft } from '../../../state/lists/list-draft';
import { t } from '../../../translate';
import { columnName } from '../columns/column-order';
import { nameUserTypes } from '../name-user-types';
import { RememberedNote } from './RememberedNote';

/** What a list needs from the marketer before it can be used, or why it cannot be read as chosen. */
export function ListNotice({ draft }: { readonly draft: ListDraft }) {
  const { app, wizard, dispatchWizard } = useApp();
  const { userTypes } = wizard;
  if (draft.preview.kind === 'failed') return <Problem>{draft.preview.message}</Problem>;
  if (mappingsInUse(draft).length > 0) return <RememberedNote draft={draft} />;
  const columns = draft.preview.last?.info.columns ?? [];
  const other = draft.role === 'audience' && userTypes.length > 0 ? otherColumn(columns, userTypes) : null;
  if (draft.preview.last !== null && other !== null) {
    const { column, userType } = other;
    const types = t(`userType.${userType}.plural`);
    return (
      <Notice tone="warning">
        <p>
          {t('map.pick.other', {
            column: columnName(draft.preview.last, column),
            other: types,
            types: nameUserTypes(userTypes),
          })}
        </p>
        <div className="buttons">
          <ActionButton
            onPress={() =>
              dispatchWizard({
                type: 'column-assigned',
                id: draft.id,
                column,
                use: userType,
                defaultCountry: app.settings.country,
              })
            }
          >
            {t('map.pick.use', { other: types })}
          </ActionButton>
        </div>
      </Notice>
    );
  }
  return (
    <Notice tone="warning">
      {userTypes.length === 0 ? t('map.pick') : t('map.pick.type', { types: nameUserTypes(userTypes) })}
    </Notice>
  );
}
