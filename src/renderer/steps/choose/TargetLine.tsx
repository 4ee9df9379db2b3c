import { ActionButton } from '../../components/ActionButton';
import { useApp } from '../../state/app-context';
import { EMPTY_UPLOAD } from '../../state/uploads/upload-draft';
import { t } from '../../translate';

/** The target, if it was chosen before the lists. */
export function TargetLine() {
  const { app, wizard, dispatchWizard } = useApp();
  const { kind, name, audienceId, audienceName } = wizard.upload;
  const shown = kind === 'new' ? name : audienceName || audienceId;
  if (shown.trim() === '') return null;
  const { adAccountId } = app.settings;
  return (
    <div className="target-line" role="status">
      <p>{t(kind === 'new' ? 'choose.target.new' : 'choose.target.existing', { name: shown })}</p>
      <ActionButton
        variant="quiet"
        onPress={() => dispatchWizard({ type: 'upload-edited', change: { ...EMPTY_UPLOAD, adAccountId } })}
      >
        {t('choose.target.clear')}
      </ActionButton>
    </div>
  );
}
