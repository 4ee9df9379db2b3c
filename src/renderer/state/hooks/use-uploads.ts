import { type Dispatch, useEffect, useRef } from 'react';
import type { Client } from '../../bridge';
import type { AppAction } from '../app-state';

/** Keeps the uploads in sync with main: by events, and by a full fetch if one was missed. */
export function useUploads(client: Client, firstRevision: number, dispatch: Dispatch<AppAction>): void {
  const known = useRef(firstRevision);
  useEffect(
    () =>
      client.on('uploads:changed', (change) => {
        const expected = known.current + 1;
        if (change.revision < expected) return;
        known.current = change.revision;
        if (change.revision === expected) return dispatch({ type: 'uploads-changed', change });
        client.request('app:snapshot', null).then(
          ({ uploads, uploadsRevision }) => {
            known.current = uploadsRevision;
            dispatch({ type: 'uploads-replaced', uploads });
          },
          () => undefined,
        );
      }),
    [client, dispatch],
  );
}
