import type { ListPreview } from '../../../../shared/preview';
import { Notice } from '../../../components/feedback/Notice';
import { MaskedValue } from '../../../components/MaskedValue';
import { useApp } from '../../../state/app-context';
import type { ListDraft } from '../../../state/lists/list-draft';
import { t } from '../../../translate';
import { columnName } from '../columns/column-order';

interface UnmatchedNoticeProps {
  readonly draft: ListDraft;
  readonly preview: ListPreview;
}

/** What the column of a filter says instead, where none of the first rows passes it; suppression lists are not filtered. */
export function UnmatchedNotice({ draft, preview }: UnmatchedNoticeProps) {
  const { hidesValues } = useApp().app;
  const { unmatched } = preview;
  if (unmatched === null || draft.filter === null || draft.role !== 'audience') return null;
  const { rows, value, column, answers } = unmatched;
  return (
    <Notice tone="warning" title={t('map.unmatched', { count: rows, value, column: columnName(preview, column) })}>
      <p>{t('map.unmatched.answers')}</p>
      <ul className="answers">
        {answers.map(({ says, cells }) => (
          <li key={says}>
            {says === '' ? t('map.inspector.blank') : hidesValues ? <MaskedValue /> : says}
            <span className="hint">{t('map.unmatched.cells', { count: cells })}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
