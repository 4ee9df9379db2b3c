import { useState } from 'react';
import { ConfirmButton } from '../components/ConfirmButton';
import { Problem } from '../components/Notice';
import { useApp } from '../state/app-context';
import { hasToken } from '../state/app-state';
import { useAction } from '../state/hooks/use-action';
import { t } from '../translate';
import { describeToken } from './describe-token';
import { TokenEntry } from './TokenEntry';

export function TokenForm() {
  const { client, app, dispatch } = useApp();
  const { busy, problem, run } = useAction();
  const [token, setToken] = useState('');
  const forget = () =>
    run(async () => dispatch({ type: 'token-changed', token: await client.request('token:forget', null) }));
  return (
    <>
      <TokenEntry value={token} onChange={setToken} />
      <div className="token-status">
        <p role="status">{describeToken(app.token)}</p>
        {hasToken(app.token) && (
          <ConfirmButton
            title={t('token.forget.question')}
            text={t('token.forget.text')}
            confirm={t('settings.forget')}
            isDisabled={busy}
            onConfirm={forget}
          >
            {t('token.forget')}
          </ConfirmButton>
        )}
      </div>
      <Problem>{problem}</Problem>
    </>
  );
}
