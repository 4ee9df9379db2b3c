import { canBeEdited, decisionsFor, type JobDecision, type UploadJob } from '../../../shared/job';
import { ActionButton } from '../../components/ActionButton';
import { ConfirmButton } from '../../components/ConfirmButton';
import { Problem } from '../../components/feedback/Notice';
import { useApp } from '../../state/app-context';
import { useAction } from '../../state/hooks/use-action';
import { t } from '../../translate';
import { EditAndSend } from './EditAndSend';
import { UseAgain } from './UseAgain';

interface DecisionButtonsProps {
  readonly job: UploadJob;
  readonly removable: boolean;
}

export function DecisionButtons({ job, removable }: DecisionButtonsProps) {
  const { client } = useApp();
  const { busy, problem, run } = useAction();
  const decisions = decisionsFor(job.state).filter((decision) => removable || decision !== 'remove');
  const decide = (decision: JobDecision) => run(() => client.request('upload:decide', { id: job.id, decision }));
  const button = (decision: JobDecision) => (
    <DecisionButton key={decision} decision={decision} isDisabled={busy} onDecide={() => decide(decision)} />
  );
  return (
    <>
      <div className="buttons no-print">
        {canBeEdited(job) && <EditAndSend job={job} />}
        {decisions.filter((decision) => decision !== 'remove').map(button)}
        {removable && <UseAgain job={job} />}
        {decisions.includes('remove') && button('remove')}
      </div>
      <Problem>{problem}</Problem>
    </>
  );
}

interface DecisionButtonProps {
  readonly decision: JobDecision;
  readonly isDisabled: boolean;
  readonly onDecide: () => void;
}

/**
 * Sending again may create a duplicate, and removing deletes the receipts: both ask for confirmation with these texts.
 */
const CONFIRMED: Partial<Record<JobDecision, 'sendAgain' | 'remove'>> = { 'send-again': 'sendAgain', remove: 'remove' };

function DecisionButton({ decision, isDisabled, onDecide }: DecisionButtonProps) {
  const label = t(`uploads.decide.${decision}`);
  const confirmation = CONFIRMED[decision];
  if (confirmation !== undefined) {
    return (
      <ConfirmButton
        title={t(`uploads.${confirmation}.question`)}
        text={t(`uploads.${confirmation}.text`)}
        confirm={t(`uploads.${confirmation}.confirm`)}
        onConfirm={onDecide}
      >
        {label}
      </ConfirmButton>
    );
  }
  return (
    <ActionButton isDisabled={isDisabled} onPress={onDecide}>
      {label}
    </ActionButton>
  );
}
