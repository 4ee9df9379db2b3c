import { useApp } from '../../../state/app-context';
import { discardAudience } from '../../../state/hooks/use-undoable';
import { listWithRows } from '../../../state/lists/shown-list';
import type { RowOutcome } from '../../../state/wizard/wizard-model';

interface GoToRowsProps {
  readonly rows: RowOutcome;
  readonly children: string;
}

/** Leads back to the rows in the list, where they can be corrected; nothing if its preview has none of them. */
export function GoToRows({ rows, children }: GoToRowsProps) {
  const { client, wizard, dispatchWizard } = useApp();
  if (listWithRows(wizard.lists, rows) === undefined) return null;
  const show = () => {
    discardAudience(client, wizard);
    dispatchWizard({ type: 'went-to-rows', rows });
  };
  return (
    <button type="button" className="link" onClick={show}>
      {children}
    </button>
  );
}
