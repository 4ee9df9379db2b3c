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
export function useFoundRows({ id, of }: RowsRequest): Search {
  const { client } = useApp();
  // The parts of a question are compared, whoever asks it.
  const question = JSON.stringify({ id, of });
  const [search, setSearch] = useState<Search>({ kind: 'searching', progress: null });
  useEffect(() => {
    let isCurrent = true;
    const settle = (end: Search) => {
      if (isCurrent) setSearch(end);
    };
    const stopListening = client.on('audience:rows-progress', (progress) =>
      setSearch((now) => (now.kind === 'searching' ? { kind: 'searching', progress } : now)),
    );
    client.request('audience:find-rows', JSON.parse(question)).then(
      (found) => settle({ kind: 'found', found }),
      (error: unknown) => settle({ kind: 'failed', problem: messageOf(error) }),
    );
    return () => {
      isCurrent = false;
      stopListening();
      client.request('audience:stop-finding', null).catch(() => undefined);
    };
  }, [client, question]);
  return search;
}
