import { type Dispatch, useEffect } from 'react';
import type { NewerVersion } from '../../shared/ipc/payloads';
import { message } from '../../shared/messages/message';
import type { Client } from '../bridge';
import type { AppAction, UpdateState } from '../state/app-state';
import { messageOf } from '../state/hooks/use-action';
import { toasts } from '../state/toasts';

/**
 * Checks for a newer version at the start, and when the setting is switched on; never while it is off. A response that
 * comes after it was switched off is ignored, and a download is cancelled.
 */
export function useUpdateCheck(client: Client, isOn: boolean, dispatch: Dispatch<AppAction>): void {
  useEffect(() => {
    if (!isOn) {
      dispatch({ type: 'update-changed', update: { kind: 'off' } });
      return;
    }
    let isWanted = true;
    const report = (update: UpdateState) => {
      if (!isWanted) return;
      dispatch({ type: 'update-changed', update });
      if (update.kind === 'newer') announce(update, client, dispatch);
    };
    report({ kind: 'checking' });
    client
      .request('updates:look', null)
      .then(report, (error: unknown) => report({ kind: 'failed', problem: messageOf(error) }));
    const stopListening = client.on('updates:progress', (bytes) => dispatch({ type: 'update-received', bytes }));
    return () => {
      isWanted = false;
      stopListening();
      void client.request('updates:stop-downloading', null).catch(() => undefined);
    };
  }, [client, isOn, dispatch]);
}

/** Shows a toast that stays until it is closed or its button is pressed. */
function announce({ version, download }: NewerVersion, client: Client, dispatch: Dispatch<AppAction>): void {
  const openPage = () => void client.request('updates:open-page', null).catch(() => undefined);
  const goToSettings = () => dispatch({ type: 'went-to', page: 'settings' });
  toasts.add({
    text: message('updates.newer', { version }),
    action:
      download === null
        ? { label: message('updates.see'), run: openPage }
        : { label: message('updates.inSettings'), run: goToSettings },
  });
}
