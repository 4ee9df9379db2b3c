import type { Receipt } from '../../../shared/upload';
import { ActionButton } from '../../components/ActionButton';
import { FactList } from '../../components/FactList';
import { Problem } from '../../components/feedback/Notice';
import { SavedNote } from '../../components/feedback/SavedNote';
import { Icon } from '../../components/Icon';
import { formatDateTime } from '../../format';
import { useApp } from '../../state/app-context';
import { useAction } from '../../state/hooks/use-action';
import { useSaving } from '../../state/hooks/use-saving';
import { t } from '../../translate';
import { receiptFacts } from './receipt-facts';

interface ReceiptViewProps {
  readonly upload: string;
  readonly receipt: Receipt;
  /** Index among all receipts of the upload, from 0. */
  readonly index: number;
  readonly title: string;
  /** Earlier ones are collapsed. */
  readonly isOpen: boolean;
}

export function ReceiptView({ upload, receipt, index, title, isOpen }: ReceiptViewProps) {
  const { client } = useApp();
  const { busy, problem, saved, save } = useSaving();
  const printing = useAction();
  return (
    <details className="panel receipt" open={isOpen}>
      <summary className="receipt-title">
        <Icon name="chevron" />
        <h4>{title}</h4>
        <span className="hint">{formatDateTime(receipt.startedAt)}</span>
      </summary>
      <div className="receipt-body">
        <FactList facts={receiptFacts(receipt)} />
        <div className="buttons no-print">
          <ActionButton
            isDisabled={busy}
            onPress={() => save(t('receipt.saved'), () => client.request('receipt:save', { upload, attempt: index }))}
          >
            {t('receipt.save')}
          </ActionButton>
          <ActionButton onPress={() => printing.run(() => client.request('receipt:print', null))}>
            {t('receipt.print')}
          </ActionButton>
          <SavedNote>{saved}</SavedNote>
        </div>
        <Problem>{problem ?? printing.problem}</Problem>
      </div>
    </details>
  );
}
