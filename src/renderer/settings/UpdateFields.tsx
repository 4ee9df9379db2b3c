import { assertNever } from '../../shared/errors';
import type { Settings } from '../../shared/settings';
import { ActionButton } from '../components/ActionButton';
import { CheckField } from '../components/fields/CheckField';
import { useApp } from '../state/app-context';
import type { UpdateLook } from '../state/app-state';
import { useAction } from '../state/hooks/use-action';
import { t } from '../translate';

interface UpdateFieldsProps {
  /** Host of the feed. */
  readonly from: string;
  readonly onSave: (change: Partial<Settings>) => void;
}

/** Whether to look for newer versions, and what came of it. */
export function UpdateFields({ from, onSave }: UpdateFieldsProps) {
  const { client, app } = useApp();
  const { run } = useAction();
  const isLocked = app.lockedSettings.includes('lookForUpdates');
  const outcome = describe(app.update, app.version);
  return (
    <>
      <CheckField
        label={t('settings.updates.look')}
        hint={isLocked ? t('settings.locked') : t('settings.updates.look.hint', { host: from })}
        isSelected={app.settings.lookForUpdates}
        isReadOnly={isLocked}
        onChange={(lookForUpdates) => onSave({ lookForUpdates })}
      />
      <p className="hint" role="status">
        {outcome}
      </p>
      {app.update.kind === 'newer' && (
        <div className="buttons">
          <ActionButton onPress={() => run(() => client.request('updates:open-page', null))}>
            {t('updates.see')}
          </ActionButton>
        </div>
      )}
    </>
  );
}

function describe(update: UpdateLook, version: string): string {
  switch (update.kind) {
    case 'off':
      return '';
    case 'looking':
      return t('settings.updates.looking');
    case 'latest':
      return t('settings.updates.latest', { version });
    case 'newer':
      return t('updates.newer', { version: update.version });
    case 'failed':
      return update.problem;
    default:
      return assertNever(update);
  }
}
