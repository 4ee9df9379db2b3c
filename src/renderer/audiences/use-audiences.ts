import { useCallback, useEffect, useReducer } from 'react';
import { message } from '../../shared/messages/message';
import { MAX_AUDIENCE_PAGES } from '../../shared/upload';
import { RequestError } from '../bridge';
import { useApp } from '../state/app-context';
import { hasToken } from '../state/app-state';
import { type AudienceList, NO_AUDIENCES, reduceAudienceList } from './audience-list';

interface Audiences {
  readonly list: AudienceList;
  /** Fetches the next page, unless one is being fetched or there is none. */
  loadMore(): void;
  /** Fetches the list again from its first page. */
  reload(): void;
  /** Removes an audience that the server has deleted. */
  remove(key: string): void;
}

/** The audiences of an ad account, page by page; empty without an account or a token. */
export function useAudiences(adAccountId: string): Audiences {
  const { client, app } = useApp();
  const { token, settings } = app;
  const [list, dispatch] = useReducer(reduceAudienceList, NO_AUDIENCES);
  const account = adAccountId.trim();
  const { page, state } = list;

  useEffect(() => {
    if (state.kind !== 'loading') return;
    let isStale = false;
    client.request('audiences:page', { adAccountId: state.adAccountId, page: state.page }).then(
      (audiences) => {
        if (!isStale) dispatch({ type: 'received', audiences, maxPages: MAX_AUDIENCE_PAGES });
      },
      (error: unknown) => {
        if (isStale) return;
        const failure =
          error instanceof RequestError ? error.failure : { code: 'bug' as const, message: message('error.bug') };
        dispatch({ type: 'failed', failure });
      },
    );
    return () => {
      isStale = true;
    };
  }, [client, state]);

  const reload = useCallback(() => dispatch({ type: 'requested', adAccountId: account, page: 1 }), [account]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another server has other audiences
  useEffect(() => {
    if (account !== '' && hasToken(token)) reload();
  }, [account, token, reload, settings.api]);

  const loadMore = useCallback(() => {
    if (page > 0) dispatch({ type: 'requested', adAccountId: account, page: page + 1 });
  }, [account, page]);
  const remove = useCallback((key: string) => dispatch({ type: 'removed', key }), []);
  return { list, loadMore, reload, remove };
}
