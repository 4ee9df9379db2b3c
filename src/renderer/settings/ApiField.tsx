import { type FormEvent, useState } from 'react';
import { ActionButton } from '../components/ActionButton';
import { TextInput } from '../components/fields/TextInput';
import { useApp } from '../state/app-context';
import { useAction } from '../state/hooks/use-action';
import { t } from '../translate';

/** The address has a Save button: a half-typed one must never take effect. */
export function ApiField() {
  const { client, app, dispatch } = useApp();
  const { busy, problem, run, clear } = useAction();
  const isLocked = app.lockedSettings.includes('api');
  const [api, setApi] = useState(app.settings.api);
  const change = (next: string) => {
    clear();
    setApi(next);
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    run(async () => {
      const settings = await client.request('settings:save', { api: api.trim() });
      dispatch({ type: 'settings-changed', settings });
      setApi(settings.api);
      // A token belongs to one origin, so a new address may or may not have one.
      dispatch({ type: 'token-changed', token: await client.request('token:status', null) });
    });
  };
  return (
    <form className="field-and-button" onSubmit={save}>
      <TextInput
        label={t('settings.api')}
        hint={isLocked ? t('settings.locked') : t('settings.api.hint')}
        isReadOnly={isLocked}
        value={api}
        onChange={change}
        problem={problem}
      />
      <ActionButton type="submit" isDisabled={isLocked || busy || api.trim() === app.settings.api}>
        {t('settings.save')}
      </ActionButton>
    </form>
  );
}
