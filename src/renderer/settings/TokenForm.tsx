import { useState } from 'react';
import { message } from '../../shared/messages/message';
import { ActionButton } from '../components/ActionButton';
import { Problem } from '../components/feedback/Notice';
import { useApp } from '../state/app-context';
import { hasToken } from '../state/app-state';
import { useAction } from '../state/hooks/use-action';
import { offerUndo } from '../state/toasts';
import { t } from '../translate';
import { describeToken } from './describe-token';
import { TestConnection } from './TestConnection';
import { TokenEntry } from './TokenEntry';

export function TokenForm() {
  const { client, app, dispatch } = useApp();
  const { busy, problem, run } = useAction();
  const [token, setToken] = useState('');
  const forget = () =>
    run(async () => {
      dispatch({ type: 'token-changed', token: await client.request('token:forget', null) });
      offerUndo(message('undo.token'), () =>
        run(async () => dispatch({ type: 'token-changed', token: await client.request('token:restore', null) })),
      );
    });
  return (
    <>
      <TokenEntry value={token} onChange={setToken} />
      <div className="token-status">
        <p role="status">{describeToken(app.token)}</p>
        {hasToken(app.token) && (
          <>
            <TestConnection />
            <ActionButton isDisabled={busy} onPress={forget}>
              {t('token.forget')}
            </ActionButton>
          </>
        )}
      </div>
      <Problem>{problem}</Problem>
    </>
  );
}
