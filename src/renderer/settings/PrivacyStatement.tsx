import { useApp } from '../state/app-context';
import { t } from '../translate';

export function PrivacyStatement() {
  const { app } = useApp();
  return (
    <section className="panel privacy">
      <h2>{t('settings.privacy')}</h2>
      <p>{t('settings.privacy.local')}</p>
      <p>{t('settings.privacy.pseudonym')}</p>
      <p>{t('settings.privacy.besides')}</p>
      {app.updatesFrom !== null && app.settings.lookForUpdates && (
        <p>{t('settings.privacy.updates', { host: app.updatesFrom })}</p>
      )}
      <p className="hint">{t('about.version', { version: app.version })}</p>
    </section>
  );
}
