import { useEffect, useState } from 'react';
import type { AdAccount } from '../../../shared/upload';
import { RequestError } from '../../bridge';
import { useApp } from '../app-context';
import { hasToken } from '../app-state';

interface Accounts {
  /** Empty until the server has responded, and afterwards if it does not offer the list. */
  readonly available: readonly AdAccount[];
  /** The server's refusal, such as of an unknown token. */
  readonly refusal: string | null;
}

const NONE: Accounts = { available: [], refusal: null };

/** The ad accounts that the server lists, fetched again after a token is saved. */
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

/** A missing list or an unreachable server does not matter here: the account can be typed. */
function refusalOf(error: unknown): string | null {
  return error instanceof RequestError && error.failure.code === 'refused' ? error.message : null;
}
