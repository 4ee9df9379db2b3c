import { assertNever } from '../../shared/errors';
import type { Settings } from '../../shared/settings';
import { CheckField } from '../components/fields/CheckField';
import { useApp } from '../state/app-context';
import type { UpdateState } from '../state/app-state';
import { t } from '../translate';
import { UpdateActions } from './UpdateActions';

interface UpdateFieldsProps {
  /** Host of the feed. */
  readonly from: string;
  readonly isOn: boolean;
  readonly onSave: (change: Partial<Settings>) => void;
}

/** The setting to check for newer versions, and the result of the last check. */
export function UpdateFields({ from, isOn, onSave }: UpdateFieldsProps) {
  const { app } = useApp();
  const isLocked = app.lockedSettings.includes('lookForUpdates');
  return (
    <>
      <CheckField
        label={t('settings.updates.look')}
        hint={isLocked ? t('settings.locked') : t('settings.updates.look.hint', { host: from })}
        isSelected={isOn}
        isReadOnly={isLocked}
        onChange={(lookForUpdates) => onSave({ lookForUpdates })}
      />
      <p className="hint" role="status">
        {describe(app.update, app.version)}
      </p>
      <UpdateActions update={app.update} />
    </>
  );
}

function describe(update: UpdateState, version: string): string {
  switch (update.kind) {
    case 'off':
      return '';
    case 'checking':
      return t('settings.updates.looking');
    case 'latest':
      return t('settings.updates.latest', { version });
    case 'newer':
      return t('updates.newer', { version: update.version });
    case 'downloading':
      return update.bytesReceived === null
        ? t('updates.newer', { version: update.version })
        : t('updates.downloading', { version: update.version });
    case 'downloaded':
      return update.download?.isInstaller === true
        ? t('updates.downloaded.installer', { version: update.version })
        : t('updates.downloaded.package', { version: update.version });
    case 'failed':
      return update.problem;
    default:
      return assertNever(update);
  }
}
