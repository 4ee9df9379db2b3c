import { useState } from 'react';
import type { Settings } from '../../shared/settings';
import { Problem } from '../components/feedback/Notice';
import { PageHeading } from '../components/navigation/PageHeading';
import { useApp } from '../state/app-context';
import { useAction } from '../state/hooks/use-action';
import { t } from '../translate';
import { ApiField } from './ApiField';
import { AppearanceFields } from './AppearanceFields';
import { DefaultFields } from './DefaultFields';
import { PrivacyStatement } from './PrivacyStatement';
import { SavedMappings } from './SavedMappings';
import { TokenForm } from './TokenForm';
import { UpdateFields } from './UpdateFields';

/** Each change is saved at once, as usual in desktop settings. */
export function SettingsPage() {
  const { client, app, dispatch, dispatchWizard } = useApp();
  const { problem, run } = useAction();
  const { settings } = app;
  // A choice shows at once, so that a second one is not compared with a value that is being replaced. It is ordinary state:
  // an optimistic one would hold back every transition of the window until it is saved.
  const [unsaved, setUnsaved] = useState<readonly Partial<Settings>[]>([]);
  const chosen = unsaved.reduce<Settings>((before, change) => Object.assign(before, change), { ...settings });
  const save = (change: Partial<Settings>) =>
    run(async () => {
      setUnsaved((changes) => [...changes, change]);
      try {
        const saved = await client.request('settings:save', change);
        dispatch({ type: 'settings-changed', settings: saved });
        dispatchWizard({ type: 'settings-changed', settings: saved });
      } finally {
        setUnsaved((changes) => changes.filter((other) => other !== change));
      }
    });
  return (
    <div className="page page-wide">
      <PageHeading>{t('settings.heading')}</PageHeading>
      <Problem>{problem}</Problem>
      <div className="settings-cards">
        <section className="panel form">
          <h2>{t('settings.connection')}</h2>
          <ApiField />
          <TokenForm />
        </section>
        <section className="panel form">
          <h2>{t('settings.defaults')}</h2>
          <DefaultFields settings={chosen} isAccountLocked={app.lockedSettings.includes('adAccountId')} onSave={save} />
        </section>
        <section className="panel form">
          <h2>{t('settings.mappings')}</h2>
          <SavedMappings />
        </section>
        <section className="panel form">
          <h2>{t('settings.appearance')}</h2>
          <AppearanceFields settings={chosen} onSave={save} />
        </section>
        {app.updatesFrom !== null && (
          <section className="panel form">
            <h2>{t('settings.updates')}</h2>
            <UpdateFields from={app.updatesFrom} isOn={chosen.lookForUpdates} onSave={save} />
          </section>
        )}
        <PrivacyStatement />
      </div>
    </div>
  );
}
