import { useEffect, useState } from 'react';
import type { AdAccount } from '../../../shared/upload';
import { RequestError } from '../../bridge';
import { useApp } from '../app-context';
import { hasToken } from '../app-state';

interface Accounts {
  /** Empty until the server has answered, and for good where it does not offer the list. */
  readonly available: readonly AdAccount[];
  /** The server's own refusal, as of a token that it does not know. */
  readonly refusal: string | null;
}

const NONE: Accounts = { available: [], refusal: null };

/** The ad accounts the server lists, fetched again after each saved token. */
export function useAccounts(): Accounts {
  const { client, app } = useApp();
  const { token } = app;
  const [accounts, setAccounts] = useState(NONE);
  useEffect(() => {
    setAccounts(NONE);
    if (!hasToken(token)) return;
    let isCurrent = true;
    const apply = (result: Accounts) => {
      if (isCurrent) setAccounts(result);
    };
    client.request('accounts:list', null).then(
      (available) => apply({ available, refusal: null }),
      (error: unknown) => apply({ available: [], refusal: refusalOf(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [client, token]);
  return accounts;
}

/** A list that is not offered, or a server that cannot be reached, is no reason to stop: the account is typed then. */
function refusalOf(error: unknown): string | null {
  return error instanceof RequestError && error.failure.code === 'refused' ? error.message : null;
}
