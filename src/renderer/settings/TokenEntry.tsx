import type { FormEvent } from 'react';
import { ActionButton } from '../components/ActionButton';
import { TextInput } from '../components/fields/TextInput';
import { useApp } from '../state/app-context';
import { hasToken } from '../state/app-state';
import { useAction } from '../state/hooks/use-action';
import { t } from '../translate';

interface TokenEntryProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onSaved?: () => void;
  readonly problem?: string | null;
}

/** A write-only field: its button, or Enter, passes the token to main, and it is cleared. Pasting works. */
export function TokenEntry({ value, onChange, onSaved, problem = null }: TokenEntryProps) {
  const { client, app, dispatch } = useApp();
  const saving = useAction();
  const change = (next: string) => {
    saving.clear();
    onChange(next);
  };
  const token = value.trim();
  const save = (event: FormEvent) => {
    event.preventDefault();
    // Enter submits the form although its button is pending.
    if (token === '' || saving.busy) return;
    saving.run(async () => {
      dispatch({ type: 'token-changed', token: await client.request('token:save', token) });
      onChange('');
      onSaved?.();
    });
  };
  return (
    <form className="field-and-button" onSubmit={save}>
      <TextInput
        type="password"
        label={t('token.label')}
        hint={t('token.hint')}
        value={value}
        onChange={change}
        problem={saving.problem ?? problem}
      />
      <ActionButton type="submit" isDisabled={token === ''} isPending={saving.busy}>
        {hasToken(app.token) ? t('token.replace') : t('token.save')}
      </ActionButton>
    </form>
  );
}
