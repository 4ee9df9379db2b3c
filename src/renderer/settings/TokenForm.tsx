import { useState } from 'react';
import { ConfirmButton } from '../components/ConfirmButton';
import { Problem } from '../components/Notice';
import { useApp } from '../state/app-context';
import { hasToken } from '../state/app-state';
import { useAction } from '../state/hooks/use-action';
import { describeToken } from '../texts/describe-token';
import { texts } from '../texts/index';
import { t } from '../translate';
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
            title={t('forget.token.title')}
            text={t('forget.token.text')}
            confirm={t('forget.confirm')}
            isDisabled={busy}
            onConfirm={forget}
          >
            {texts.token.forget}
          </ConfirmButton>
        )}
      </div>
      <Problem>{problem}</Problem>
    </>
  );
}
