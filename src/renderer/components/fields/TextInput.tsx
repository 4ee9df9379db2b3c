import { FieldError, Input, Label, Text, TextField } from 'react-aria-components';
import { t } from '../../translate';

interface TextInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly hint?: string;
  /** A sentence below the field; null if the value is valid. */
  readonly problem?: string | null;
  readonly optional?: boolean;
  readonly isReadOnly?: boolean;
  readonly type?: 'text' | 'url' | 'password';
}

export function TextInput({ label, hint, problem = null, optional = false, onBlur, ...field }: TextInputProps) {
  return (
    <TextField
      {...field}
      {...(onBlur !== undefined && { onBlur })}
      className="field"
      isInvalid={problem !== null}
      // Native validation would block the form for as long as the field is invalid.
      validationBehavior="aria"
      autoComplete="off"
      spellCheck="false"
    >
      <Label>
        {label}
        {optional && <span className="optional"> {t('app.optional')}</span>}
      </Label>
      <Input className="input" />
      {problem !== null && <FieldError className="field-problem">{problem}</FieldError>}
      {hint !== undefined && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
    </TextField>
  );
}
