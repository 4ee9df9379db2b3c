import type { NewerVersion } from '../../shared/ipc/payloads';
import { RequestError } from '../bridge';
import { useApp } from '../state/app-context';
import type { AppAction } from '../state/app-state';
import { messageOf } from '../state/hooks/use-action';

/** Downloads a newer version; the outcome is kept in the app's state, also if the page is left meanwhile. */
export function useUpdateDownload(): (newer: Pick<NewerVersion, 'version' | 'download'>) => Promise<void> {
  const { client, dispatch } = useApp();
  return async ({ version, download }) => {
    const newer = { kind: 'newer', version, download } as const;
    const end = (update: Extract<AppAction, { type: 'update-download-ended' }>['update']) =>
      dispatch({ type: 'update-download-ended', update });
    dispatch({ type: 'update-changed', update: { ...newer, kind: 'downloading', bytesReceived: null } });
    try {
      const isSaved = await client.request('updates:download', null);
      end(isSaved ? { ...newer, kind: 'downloaded' } : newer);
    } catch (error) {
      const isCancelled = error instanceof RequestError && error.failure.code === 'cancelled';
      end(isCancelled ? newer : { ...newer, problem: messageOf(error) });
    }
  };
}
