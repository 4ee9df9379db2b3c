import { app, dialog } from 'electron';
import { managedSettingsPath } from '../../core/fs/app-folders';
import { type ManagedSettings, readManagedSettings } from '../../core/settings/managed-settings';
import { AppError } from '../../shared/errors';
import type { AppLanguage } from '../window/app-language';

/** Where the administrator's file is; tests may move it, except for an installed app. */
export function managedPath(): string {
  const chosen = app.isPackaged ? undefined : process.env.AUDIENCE_UPLOADER_MANAGED_SETTINGS;
  return chosen ?? managedSettingsPath(process.platform, process.env);
}

/** The app does not start with a file that cannot be understood. */
export function readManagedOrExit(path: string, { t, say }: AppLanguage): ManagedSettings {
  try {
    return readManagedSettings(path);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    // On Linux this prints to standard error while the app is not ready; elsewhere it shows a box.
    dialog.showErrorBox(t('app.name'), say(error.description));
    process.exit(1);
  }
}
