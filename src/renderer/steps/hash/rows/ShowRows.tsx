import { Button, DialogTrigger } from 'react-aria-components';
import type { FoundRows } from '../../../../shared/found-rows';
import type { RowsProgress, RowsRequest } from '../../../../shared/ipc/payloads';
import type { RowIssue } from '../../../../shared/preview';
import { ActionButton } from '../../../components/ActionButton';
import { Problem } from '../../../components/feedback/Notice';
import { Progress } from '../../../components/feedback/Progress';
import { ModalDialog } from '../../../components/ModalDialog';
import { percentOf } from '../../../format';
import { t } from '../../../translate';
import { HideValues } from '../../HideValues';
import { FoundRowsTable } from './FoundRowsTable';
import { GoToRows } from './GoToRows';
import { useFoundRows } from './use-found-rows';

interface ShowRowsProps {
  readonly title: string;
  readonly request: RowsRequest;
  /** As the map step shows them, if they can be corrected there. */
  readonly correctable: RowIssue | undefined;
}

/** Shows the rows behind a count; the audience stays as it is. */
export function ShowRows({ title, ...rows }: ShowRowsProps) {
  return (
    <DialogTrigger>
      <Button className="link">{t('hash.showRows')}</Button>
      <ModalDialog title={title} aside={<HideValues />} size="wide">
        {(close) => <RowsFound {...rows} onClose={close} />}
      </ModalDialog>
    </DialogTrigger>
  );
}

interface RowsFoundProps extends Omit<ShowRowsProps, 'title'> {
  readonly onClose: () => void;
}

function RowsFound({ request, correctable, onClose }: RowsFoundProps) {
  const search = useFoundRows(request);
  return (
    <>
      {search.kind === 'searching' && <Searching progress={search.progress} />}
      {search.kind === 'failed' && <Problem>{search.problem}</Problem>}
      {search.kind === 'found' && (
        <>
          <FoundRowsTable lists={search.found.lists} />
          <p className="hint" role="status">
            {endOf(search.found)}
          </p>
        </>
      )}
      <div className="dialog-buttons">
        {correctable !== undefined && <GoToRows rows={correctable} />}
        <ActionButton onPress={onClose}>
          {search.kind === 'searching' ? t('app.cancel') : t('toast.close')}
        </ActionButton>
      </div>
    </>
  );
}

function Searching({ progress }: { readonly progress: RowsProgress | null }) {
  const percent = progress === null ? 0 : percentOf(progress.bytesRead, progress.bytesTotal);
  return (
    <>
      <Progress label={t('hash.rows.searching')} percent={percent} />
      <p className="progress-facts">
        <span>{t('hash.rows.searching')}</span>
        {progress !== null && <span>{t('hash.rows', { count: progress.rows })}</span>}
      </p>
    </>
  );
}

function endOf({ lists, end }: FoundRows): string {
  const count = lists.reduce((sum, { rows }) => sum + rows.length, 0);
  switch (end) {
    case 'all':
      return count === 0 ? t('hash.rows.none') : t('hash.rows', { count });
    case 'most-rows':
      return t('hash.rows.first', { count });
    case 'most-codes':
      return t('hash.rows.mostCodes', { count });
  }
}
