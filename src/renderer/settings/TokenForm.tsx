import { type FormEvent, useState } from 'react';
import type { TokenStatus } from '../../shared/ipc';
import { ActionButton } from '../components/ActionButton';
import { TokenInput } from '../components/TokenInput';
import { useApp } from '../state/app-context';
import { hasToken } from '../state/app-state';
import { useAction } from '../state/use-action';
import { texts } from '../texts';
import { describeToken } from '../texts/describe-token';

export function TokenForm() {
  const { client, app, dispatch } = useApp();
  const { busy, problem, run } = useAction();
  const [token, setToken] = useState('');
  const take = (asked: Promise<TokenStatus>) =>
    run(async () => {
      dispatch({ type: 'token-changed', token: await asked });
      setToken('');
    });
  const save = (event: FormEvent) => {
    event.preventDefault();
    take(client.request('token:save', token.trim()));
  };
  return (
    <>
      <form className="field-and-button" onSubmit={save}>
        <TokenInput value={token} onChange={setToken} problem={problem} />
        <ActionButton type="submit" isDisabled={busy || token.trim() === ''}>
          {hasToken(app.token) ? texts.token.replace : texts.token.save}
        </ActionButton>
      </form>
      <div className="token-status">
        <p role="status">{describeToken(app.token)}</p>
        {hasToken(app.token) && (
          <ActionButton isDisabled={busy} onPress={() => take(client.request('token:forget', null))}>
            {texts.token.forget}
          </ActionButton>
        )}
      </div>
    </>
  );
}
