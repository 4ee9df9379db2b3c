import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { RestoredDraft } from '../shared/draft';
import type { AppSnapshot } from '../shared/ipc/payloads';
import type { Settings } from '../shared/settings';
import { AudiencesPage } from './audiences/AudiencesPage';
import type { Client } from './bridge';
import { CheckPage } from './check/CheckPage';
import { DropOverlay } from './components/DropOverlay';
import { Toasts } from './components/feedback/Toasts';
import { useFileDrop } from './components/hooks/use-file-drop';
import { useTextPaste } from './components/hooks/use-text-paste';
import { Rail } from './components/navigation/Rail';
import { SettingsPage } from './settings/SettingsPage';
import { useUpdateCheck } from './settings/use-update-check';
import { AppContext } from './state/app-context';
import { useAppModel } from './state/hooks/use-app-model';
import { useListActions } from './state/hooks/use-list-actions';
import { WizardPage } from './steps/WizardPage';
import { useLanguage } from './translate';
import { UploadsPage } from './uploads/UploadsPage';

interface WindowProps {
  readonly client: Client;
  readonly snapshot: AppSnapshot;
  readonly draft: RestoredDraft | null;
}

export function Window({ client, snapshot, draft }: WindowProps) {
  const model = useAppModel(client, snapshot, draft);
  const { openDropped, openPasted } = useListActions(model);
  const dropping = useFileDrop(openDropped);
  const { page, settings } = model.app;
  const { kind } = model.wizard.step;
  useTextPaste(page === 'new' && (kind === 'choose' || kind === 'map') ? openPasted : null);
  useUpdateCheck(client, snapshot.updatesFrom !== null && settings.lookForUpdates, model.dispatch);
  useTheme(settings.theme);
  const locale = useLanguage(settings.language, snapshot.systemLocales);
  return (
    <I18nProvider locale={locale}>
      <AppContext value={model}>
        <div className="window">
          <Rail />
          <main className="main">
            {page === 'new' && <WizardPage />}
            {page === 'uploads' && <UploadsPage />}
            {page === 'audiences' && <AudiencesPage />}
            {page === 'check' && <CheckPage />}
            {page === 'settings' && <SettingsPage />}
          </main>
          <Toasts />
          {dropping !== null && <DropOverlay over={dropping} />}
        </div>
      </AppContext>
    </I18nProvider>
  );
}

/** Sets the theme as an attribute of the root; without one the style sheet follows the system. */
function useTheme(theme: Settings['theme']): void {
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
}
