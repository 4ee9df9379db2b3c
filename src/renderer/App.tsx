import { useEffect, useState } from 'react';
import type { AppSnapshot } from '../shared/ipc/payloads';
import type { Client } from './bridge';
import { Notice } from './components/Notice';
import { messageOf } from './state/hooks/use-action';
import { t } from './translate';
import { Window } from './Window';

type StartState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'started'; readonly snapshot: AppSnapshot }
  | { readonly kind: 'failed'; readonly message: string };

/** Waits for main's snapshot: milliseconds, so that an empty window is calmer than a spinner. */
export function App({ client }: { readonly client: Client }) {
  const [start, setStart] = useState<StartState>({ kind: 'loading' });
  useEffect(() => {
    client.request('app:snapshot', null).then(
      (snapshot) => setStart({ kind: 'started', snapshot }),
      (error: unknown) => setStart({ kind: 'failed', message: messageOf(error) }),
    );
  }, [client]);
  if (start.kind === 'loading') return null;
  if (start.kind === 'started') return <Window client={client} snapshot={start.snapshot} />;
  return (
    <main className="page page-alone">
      <Notice tone="problem" title={t('app.notLoaded')}>
        <p>{start.message}</p>
      </Notice>
    </main>
  );
}
