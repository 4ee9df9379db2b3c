import { ActionButton } from '../components/ActionButton';
import { Problem } from '../components/feedback/Notice';
import { Progress } from '../components/feedback/Progress';
import { formatBytes, percentOf } from '../format';
import { useApp } from '../state/app-context';
import type { UpdateState } from '../state/app-state';
import { useAction } from '../state/hooks/use-action';
import { t } from '../translate';
import { useUpdateDownload } from './use-update-download';

/** What can be done about a newer version: download it, cancel that, and open what was downloaded. */
export function UpdateActions({ update }: { readonly update: UpdateState }) {
  const { client } = useApp();
  const { busy, problem, run } = useAction();
  const download = useUpdateDownload();
  const isChoosingPlace = update.kind === 'downloading' && update.bytesReceived === null;
  if (update.kind === 'downloading' && update.bytesReceived !== null) {
    return (
      <>
        <Progress
          label={t('updates.downloading', { version: update.version })}
          percent={percentOf(update.bytesReceived, update.download?.bytes ?? 0)}
        />
        <div className="buttons">
          <ActionButton onPress={() => run(() => client.request('updates:stop-downloading', null))}>
            {t('app.cancel')}
          </ActionButton>
        </div>
      </>
    );
  }
  if (update.kind === 'downloaded') {
    return (
      <>
        <Problem>{problem}</Problem>
        <div className="buttons">
          <ActionButton isPending={busy} onPress={() => run(() => client.request('updates:open-download', null))}>
            {update.download?.isInstaller === true ? t('updates.install') : t('updates.showInFolder')}
          </ActionButton>
        </div>
      </>
    );
  }
  if (update.kind !== 'newer' && !isChoosingPlace) return null;
  return (
    <>
      <Problem>{problem ?? (update.kind === 'newer' ? (update.problem ?? null) : null)}</Problem>
      <div className="buttons">
        {update.download !== null && (
          <ActionButton isPending={isChoosingPlace} onPress={() => run(() => download(update))}>
            {t('updates.download', { size: formatBytes(update.download.bytes) })}
          </ActionButton>
        )}
        <ActionButton
          variant={update.download === null ? 'secondary' : 'quiet'}
          onPress={() => run(() => client.request('updates:open-page', null))}
        >
          {t('updates.see')}
        </ActionButton>
      </div>
    </>
  );
}
