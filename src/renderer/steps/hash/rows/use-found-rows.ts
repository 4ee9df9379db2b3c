import { useEffect, useState } from 'react';
import type { FoundRows } from '../../../../shared/found-rows';
import type { RowsProgress, RowsRequest } from '../../../../shared/ipc/payloads';
import { useApp } from '../../../state/app-context';
import { messageOf } from '../../../state/hooks/use-action';

type Search =
  | { readonly kind: 'searching'; readonly progress: RowsProgress | null }
  | { readonly kind: 'found'; readonly found: FoundRows }
  | { readonly kind: 'failed'; readonly problem: string };

/** The rows behind a count, searched for as long as they are on the screen. */
export function useFoundRows(request: RowsRequest): Search {
  const { client } = useApp();
  // Each render makes a new object of the same content.
  const content = JSON.stringify(request);
  const [search, setSearch] = useState<Search>({ kind: 'searching', progress: null });
  useEffect(() => {
    let isCurrent = true;
    const settle = (end: Search) => {
      if (isCurrent) setSearch(end);
    };
    const stopListening = client.on('audience:rows-progress', (progress) =>
      setSearch((now) => (now.kind === 'searching' ? { kind: 'searching', progress } : now)),
    );
    const asked: RowsRequest = JSON.parse(content);
    client.request('audience:find-rows', asked).then(
      (found) => settle({ kind: 'found', found }),
      (error: unknown) => settle({ kind: 'failed', problem: messageOf(error) }),
    );
    return () => {
      isCurrent = false;
      stopListening();
      client.request('audience:stop-finding', null).catch(() => undefined);
    };
  }, [client, content]);
  return search;
}
