import { useCallback, useEffect, useReducer, useRef } from 'react';
import { MAX_AUDIENCE_PAGES } from '../../shared/ipc/contract';
import { message } from '../../shared/messages/message';
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
  /** Incremented by each reload, so that responses to earlier requests are ignored. */
  const generation = useRef(0);
  /** The last page that was requested: table and search may both ask for the next one before either is drawn. */
  const requestedPage = useRef(0);
  const account = adAccountId.trim();

  const load = useCallback(
    (page: number) => {
      const requested = generation.current;
      requestedPage.current = page;
      dispatch({ type: 'requested', page });
      client.request('audiences:page', { adAccountId: account, page }).then(
        (audiences) => {
          if (generation.current !== requested) return;
          dispatch({ type: 'received', page, audiences, maxPages: MAX_AUDIENCE_PAGES });
        },
        (error: unknown) => {
          if (generation.current !== requested) return;
          const failure =
            error instanceof RequestError ? error.failure : { code: 'bug' as const, message: message('error.bug') };
          dispatch({ type: 'failed', failure });
        },
      );
    },
    [client, account],
  );
  const reload = useCallback(() => {
    generation.current += 1;
    load(1);
  }, [load]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another server has other audiences
  useEffect(() => {
    if (account !== '' && hasToken(token)) reload();
    return () => {
      generation.current += 1;
    };
  }, [account, token, reload, settings.api]);

  const { page, state } = list;
  const loadMore = useCallback(() => {
    if (state.kind === 'open' && page > 0 && requestedPage.current === page) load(page + 1);
  }, [state, page, load]);
  const remove = useCallback((key: string) => dispatch({ type: 'removed', key }), []);
  return { list, loadMore, reload, remove };
}
