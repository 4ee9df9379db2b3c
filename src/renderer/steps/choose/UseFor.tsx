import { BRANDS, isPlatformId } from '../../../shared/platform';
import { SelectField } from '../../components/fields/SelectField';
import { useApp } from '../../state/app-context';
import { t } from '../../translate';

/** What these lists and the next ones are used for. */
export function UseFor() {
  const { client, app, wizard, dispatch, dispatchWizard } = useApp();
  const choose = (platform: string) => {
    if (!isPlatformId(platform)) return;
    dispatchWizard({ type: 'platform-chosen', platform });
    // If it cannot be saved, it still applies to these lists.
    client.request('settings:save', { platform }).then(
      (settings) => dispatch({ type: 'settings-changed', settings }),
      () => undefined,
    );
  };
  return (
    <div className="use-for">
      <SelectField
        label={t('useFor.label')}
        options={app.platforms.map(({ id }) => ({
          id,
          label: id === 'audience-api' ? t('useFor.api') : t('useFor.file', { platform: BRANDS[id] }),
        }))}
        value={wizard.file.platform}
        onChange={choose}
      />
    </div>
  );
}
