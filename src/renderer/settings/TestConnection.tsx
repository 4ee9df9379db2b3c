import { useEffect, useState } from 'react';
import type { ConnectionTest } from '../../shared/ipc/payloads';
import { ActionButton } from '../components/ActionButton';
import { Problem } from '../components/feedback/Notice';
import { SavedNote } from '../components/feedback/SavedNote';
import { formatHost } from '../format';
import { useApp } from '../state/app-context';
import { useAction } from '../state/hooks/use-action';
import { t } from '../translate';

/** Checks whether the server accepts the token, before anything depends on it. */
export function TestConnection() {
  const { client, app } = useApp();
  const { busy, problem, run, clear } = useAction();
  const [result, setResult] = useState<ConnectionTest | null>(null);
  const { settings, token } = app;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a result holds for one address and one token
  useEffect(() => {
    setResult(null);
    clear();
  }, [settings.api, token, clear]);
  const test = () => {
    setResult(null);
    run(async () => setResult(await client.request('connection:test', null)));
  };
  return (
    <div className="connection-test">
      <ActionButton isPending={busy} onPress={test}>
        {t('connection.test')}
      </ActionButton>
      <SavedNote>{result === null ? null : describe(result, formatHost(settings.api))}</SavedNote>
      <Problem>{problem}</Problem>
    </div>
  );
}

function describe(result: ConnectionTest, host: string): string {
  return result.kind === 'accepted'
    ? t('connection.accepted', { host, accounts: result.accounts })
    : t('connection.reached', { host });
}
