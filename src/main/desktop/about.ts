import { join } from 'node:path';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import type { AppLanguage } from '../window/app-language';

const NOTICES = 'THIRD-PARTY-NOTICES.txt';
const CLOSE = 0;
const LICENCES = 1;

/** The version, what the app promises, and on request the licences of what it contains. */
export async function showAbout(window: BrowserWindow | null, version: string, { t }: AppLanguage): Promise<void> {
  if (window === null) return;
  const { response } = await dialog.showMessageBox(window, {
    type: 'info',
    title: t('menu.about'),
    message: t('about.version', { version }),
    detail: `${t('about.privacy')}\n\n${t('about.pseudonym')}`,
    buttons: [t('about.close'), t('about.licences')],
    cancelId: CLOSE,
  });
  if (response === LICENCES) await shell.openPath(noticesPath());
}

/** A text file beside the app's archive, for the text editor of this computer. */
function noticesPath(): string {
  return app.isPackaged ? join(process.resourcesPath, NOTICES) : join(import.meta.dirname, '../..', NOTICES);
}
