import { useEffect, useState } from 'react';
import type { RestoredDraft } from '../shared/draft';
import type { AppSnapshot } from '../shared/ipc/payloads';
import type { Client } from './bridge';
import { Notice } from './components/feedback/Notice';
import { messageOf } from './state/hooks/use-action';
import { t } from './translate';
import { Window } from './Window';

type StartState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'started'; readonly snapshot: AppSnapshot; readonly draft: RestoredDraft | null }
  | { readonly kind: 'failed'; readonly message: string };

/** Waits for main's snapshot. That takes milliseconds, so an empty window is calmer than a spinner. */
export function App({ client }: { readonly client: Client }) {
  const [start, setStart] = useState<StartState>({ kind: 'loading' });
  useEffect(() => {
    const load = async (): Promise<StartState> => {
      const snapshot = await client.request('app:snapshot', null);
      // An unreadable draft must not prevent the start.
      const draft = await client.request('draft:read', null).catch(() => null);
      return { kind: 'started', snapshot, draft };
    };
    load().then(setStart, (error: unknown) => setStart({ kind: 'failed', message: messageOf(error) }));
  }, [client]);
  if (start.kind === 'loading') return null;
  if (start.kind === 'started') return <Window client={client} snapshot={start.snapshot} draft={start.draft} />;
  return (
    <main className="page page-alone">
      <Notice tone="problem" title={t('app.notLoaded')}>
        <p>{start.message}</p>
      </Notice>
    </main>
  );
}
