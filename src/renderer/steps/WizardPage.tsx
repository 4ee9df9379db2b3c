import { StepIndicator } from '../components/navigation/StepIndicator';
import { useApp } from '../state/app-context';
import type { Step } from '../state/wizard/wizard-model';
import { ChooseStep } from './choose/ChooseStep';
import { LateLists } from './choose/LateLists';
import { HashStep } from './hash/HashStep';
import { MapStep } from './map/MapStep';
import { ReceiptStep } from './receipt/ReceiptStep';
import { UploadStep } from './upload/UploadStep';

export function WizardPage() {
  const { step } = useApp().wizard;
  return (
    <div className="wizard">
      <StepIndicator />
      <LateLists />
      <StepScreen key={step.kind} step={step} />
    </div>
  );
}

function StepScreen({ step }: { readonly step: Step }) {
  switch (step.kind) {
    case 'choose':
      return <ChooseStep problems={step.problems} />;
    case 'map':
      return <MapStep problems={step.problems} />;
    case 'hash':
      return <HashStep audience={step.audience} />;
    case 'upload':
      return <UploadStep audience={step.audience} />;
    case 'receipt':
      return <ReceiptStep upload={step.upload} />;
  }
}
