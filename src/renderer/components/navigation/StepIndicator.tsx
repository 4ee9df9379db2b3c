import { STEPS, type Step } from '../../state/wizard';
import { texts } from '../../texts/index';
import { Icon } from '../Icon';

export function StepIndicator({ current }: { readonly current: Step['kind'] }) {
  const position = STEPS.indexOf(current);
  return (
    <ol className="steps" aria-label={texts.app.stepsLabel}>
      {STEPS.map((step, index) => (
        <li
          key={step}
          className="step"
          data-done={index < position}
          aria-current={index === position ? 'step' : undefined}
        >
          <span className="step-mark">{index < position ? <Icon name="check" /> : index + 1}</span>
          <span className="step-name">{texts.app.steps[step]}</span>
          {index < position && <span className="visually-hidden">{texts.app.stepDone}</span>}
        </li>
      ))}
    </ol>
  );
}
