import { t } from '../../translate';
import { TextInput } from './TextInput';

interface TokenInputProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problem?: string | null;
}

/** A write-only field: the token is never shown again. Pasting works. */
export function TokenInput(props: TokenInputProps) {
  return <TextInput {...props} type="password" label={t('token.label')} hint={t('token.hint')} />;
}
