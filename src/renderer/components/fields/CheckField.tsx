import { Checkbox } from 'react-aria-components';
import { Icon } from '../Icon';

interface CheckFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly isSelected: boolean;
  readonly isReadOnly?: boolean;
  readonly onChange: (selected: boolean) => void;
  readonly problem?: string | null;
}

export function CheckField({ label, hint, problem = null, isSelected, isReadOnly = false, onChange }: CheckFieldProps) {
  return (
    <Checkbox
      className="check"
      isSelected={isSelected}
      isReadOnly={isReadOnly}
      onChange={onChange}
      isInvalid={problem !== null}
      validationBehavior="aria"
    >
      <span className="check-box">
        <Icon name="check" />
      </span>
      <span className="check-words">
        <span>{label}</span>
        {hint !== undefined && <span className="hint">{hint}</span>}
        {problem !== null && <span className="field-problem">{problem}</span>}
      </span>
    </Checkbox>
  );
}
