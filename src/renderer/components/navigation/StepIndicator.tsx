import { useApp } from '../../state/app-context';
import { discardAudience } from '../../state/hooks/use-undoable';
import { makesFile } from '../../state/lists/file-draft';
import { STEPS, type Step } from '../../state/wizard/wizard-model';
import { isStarting } from '../../state/wizard/wizard-steps';
import { t } from '../../translate';
import { ActionButton } from '../ActionButton';
import { Icon } from '../Icon';

/** Shows the current step. Earlier steps can be revisited until the audience is sent. */
export function StepIndicator() {
  const { wizard, startOver } = useApp();
  const isFile = makesFile(wizard.file);
  const steps = isFile ? STEPS.slice(0, STEPS_OF_FILE) : STEPS;
  const position = STEPS.indexOf(wizard.step.kind);
  return (
    <div className="steps">
      <ol className="step-list" aria-label={t('steps.label')}>
        {steps.map((step, index) => (
          <li
            key={step}
            className="step"
            data-done={index < position}
            aria-current={index === position ? 'step' : undefined}
          >
            <StepName step={step} isDone={index < position} position={index + 1} />
          </li>
        ))}
      </ol>
      {wizard.lists.length > 0 && !isStarting(wizard) && (
        <ActionButton variant="quiet" onPress={startOver}>
          {t('steps.startOver')}
        </ActionButton>
      )}
    </div>
  );
}

/** A platform file is made and saved in one step. */
const STEPS_OF_FILE = 3;

interface StepNameProps {
  readonly step: Step['kind'];
  readonly isDone: boolean;
  readonly position: number;
}

function StepName({ step, isDone, position }: StepNameProps) {
  const { client, wizard, dispatchWizard } = useApp();
  const words = (
    <>
      <span className="step-mark">{isDone ? <Icon name="check" /> : position}</span>
      <span className="step-name">
        {step === 'hash' && makesFile(wizard.file) ? t('steps.file') : t(`steps.${step}`)}
      </span>
      {isDone && <span className="visually-hidden">{t('steps.done')}</span>}
    </>
  );
  const canGoBack = isDone && wizard.step.kind !== 'receipt' && !isStarting(wizard);
  if (!canGoBack || (step !== 'choose' && step !== 'map' && step !== 'hash')) return words;
  const goBack = () => {
    if (step !== 'hash') discardAudience(client, wizard);
    dispatchWizard({ type: 'went-to-step', step });
  };
  return (
    <button type="button" className="step-button" onClick={goBack}>
      {words}
    </button>
  );
}
