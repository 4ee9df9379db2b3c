import { join } from 'node:path';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import { t } from '../translate';

const NOTICES = 'THIRD-PARTY-NOTICES.txt';
const LICENCES = 1;

/** The version, what the app promises, and on request the licences of what it contains. */
export async function showAbout(window: BrowserWindow | null, version: string): Promise<void> {
  if (window === null) return;
  const { response } = await dialog.showMessageBox(window, {
    type: 'info',
    title: t('menu.about'),
    message: `Audience Uploader ${version}`,
    detail: t('about.privacy'),
    buttons: [t('about.close'), t('about.licences')],
    cancelId: 0,
  });
  if (response === LICENCES) await shell.openPath(noticesPath());
}

/** A text file beside the app's archive, for the text editor of this computer. */
function noticesPath(): string {
  return app.isPackaged ? join(process.resourcesPath, NOTICES) : join(import.meta.dirname, '../..', NOTICES);
}
