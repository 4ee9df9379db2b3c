import { type BrowserWindow, dialog, shell } from 'electron';
import type { AppLanguage } from '../window/app-language';

interface Release {
  readonly version: string;
  readonly homepage: string;
}

const CANCEL = 0;
const OPEN = 1;

/**
 * The app never looks for updates. The user is told what leaves the computer, and the browser opens the page; no other
 * address is ever opened.
 */
export async function offerReleasePage(
  window: BrowserWindow | null,
  { version, homepage }: Release,
  { t }: AppLanguage,
): Promise<void> {
  if (window === null) return;
  const page = `${homepage}/releases`;
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    title: t('updates.title'),
    message: t('updates.question'),
    detail: t('updates.detail', { version, page }),
    buttons: [t('app.cancel'), t('updates.open')],
    cancelId: CANCEL,
    defaultId: OPEN,
  });
  if (response === OPEN) await shell.openExternal(page);
}
