import { BRANDS } from '../../../../shared/platform';
import { Notice, Problem } from '../../../components/feedback/Notice';
import { usePlatform } from '../../../state/hooks/use-platform';
import { fieldsInUse } from '../../../state/lists/file-fields';
import type { ListDraft } from '../../../state/lists/list-draft';
import { t } from '../../../translate';
import { describeKeys } from '../../describe-keys';
import { RememberedNote } from '../notices/RememberedNote';

/** What a list needs from the marketer before it can become a file, or why it cannot be read as chosen. */
export function FieldsNotice({ draft }: { readonly draft: ListDraft }) {
  const platform = usePlatform();
  if (draft.preview.kind === 'failed') return <Problem>{draft.preview.message}</Problem>;
  if (fieldsInUse(draft).fields.length > 0) return <RememberedNote draft={draft} />;
  return (
    <Notice tone="warning">{t('files.pick', { platform: BRANDS[platform.id], keys: describeKeys(platform) })}</Notice>
  );
}
