import {
  Button,
  FieldError,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
} from 'react-aria-components';
import { Icon } from '../Icon';

export interface Option {
  readonly id: string;
  readonly label: string;
}

interface SelectFieldProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly hint?: string;
  /** Shown while nothing is chosen. */
  readonly placeholder?: string;
  readonly problem?: string | null;
}

export function SelectField({ label, options, value, onChange, hint, placeholder, problem = null }: SelectFieldProps) {
  return (
    <Select
      className="field"
      value={value}
      onChange={(key) => key !== null && onChange(String(key))}
      isInvalid={problem !== null}
      validationBehavior="aria"
      {...(placeholder !== undefined && { placeholder })}
    >
      <Label>{label}</Label>
      <Button className="input select-button">
        <SelectValue className="select-value" />
        <Icon name="chevron" />
      </Button>
      {problem !== null && <FieldError className="field-problem">{problem}</FieldError>}
      {hint !== undefined && hint !== '' && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <Popover className="popover">
        <ListBox className="options" items={options}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className="option">
              <span>{option.label}</span>
              <Icon name="check" />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
