import { Notice, Problem } from '../../../components/feedback/Notice';
import { useApp } from '../../../state/app-context';
import { mappingsInUse } from '../../../state/lists/assign-column';
import type { ListDraft } from '../../../state/lists/list-draft';
import { t } from '../../../translate';
import { describeUserTypes } from '../describe-user-types';
import { RememberedNote } from './RememberedNote';

/** What a list needs from the person before it can be used, or why it cannot be read as chosen. */
export function ListNotice({ draft }: { readonly draft: ListDraft }) {
  const { wizard } = useApp();
  const { userTypes } = wizard;
  if (draft.preview.kind === 'failed') return <Problem>{draft.preview.message}</Problem>;
  if (mappingsInUse(draft).length > 0) return <RememberedNote draft={draft} />;
  return (
    <Notice tone="warning">
      {userTypes.length === 0 ? t('map.pick') : t('map.pick.type', { types: describeUserTypes(userTypes) })}
    </Notice>
  );
}
