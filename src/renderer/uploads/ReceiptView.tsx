import type { Receipt } from '../../shared/upload';
import { ActionButton } from '../components/ActionButton';
import { FactList } from '../components/FactList';
import { Icon } from '../components/Icon';
import { Problem } from '../components/Notice';
import { SavedNote } from '../components/SavedNote';
import { formatDateTime } from '../format';
import { useApp } from '../state/app-context';
import { useAction } from '../state/hooks/use-action';
import { useSaving } from '../state/hooks/use-saving';
import { t } from '../translate';
import { receiptFacts } from './receipt-facts';

interface ReceiptViewProps {
  readonly upload: string;
  readonly receipt: Receipt;
  /** 0-based. */
  readonly attempt: number;
  /** How many attempts there were; earlier ones are folded. */
  readonly of: number;
}

export function ReceiptView({ upload, receipt, attempt, of }: ReceiptViewProps) {
  const { client } = useApp();
  const { busy, problem, saved, save } = useSaving();
  const printing = useAction();
  const title = of > 1 ? t('receipt.title.attempt', { attempt: attempt + 1 }) : t('receipt.title');
  return (
    <details className="panel receipt" open={attempt === of - 1}>
      <summary className="receipt-title">
        <Icon name="chevron" />
        <h2>{title}</h2>
        <span className="hint">{formatDateTime(receipt.startedAt)}</span>
      </summary>
      <div className="receipt-body">
        <FactList facts={receiptFacts(receipt)} />
        <div className="buttons no-print">
          <ActionButton
            isDisabled={busy}
            onPress={() => save(t('receipt.saved'), () => client.request('receipt:save', { upload, attempt }))}
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
