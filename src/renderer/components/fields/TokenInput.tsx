import { t } from '../../translate';
import { TextInput } from './TextInput';

interface TokenInputProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problem?: string | null;
}

/** The token goes in and is never shown again; pasting works. */
export function TokenInput(props: TokenInputProps) {
  return <TextInput {...props} type="password" label={t('token.label')} hint={t('token.hint')} />;
}
