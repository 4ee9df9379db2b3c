import type { RowIssue } from '../../../../shared/preview';
import { useApp } from '../../../state/app-context';
import { discardAudience } from '../../../state/hooks/use-undoable';
import { listWithRows } from '../../../state/lists/shown-list';
import { t } from '../../../translate';

/** Leads back to the rows in the list, where they can be corrected; nothing if its preview has none of them. */
export function GoToRows({ rows }: { readonly rows: RowIssue }) {
  const { client, wizard, dispatchWizard } = useApp();
  if (listWithRows(wizard.lists, rows) === undefined) return null;
  const show = () => {
    discardAudience(client, wizard);
    dispatchWizard({ type: 'went-to-rows', rows });
  };
  return (
    <button type="button" className="link" onClick={show}>
      {t('hash.rows.correct')}
    </button>
  );
}
