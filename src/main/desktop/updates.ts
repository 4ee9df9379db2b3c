import { type BrowserWindow, dialog, shell } from 'electron';
import { t } from '../translate';

const OPEN_IN_BROWSER = 1;

/**
 * The app never looks for updates. A person is told what leaves the computer, and the browser opens the page; no other
 * address is ever opened.
 */
export async function offerReleasePage(window: BrowserWindow | null, version: string, homepage: string): Promise<void> {
  if (window === null) return;
  const page = `${homepage}/releases`;
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    title: t('updates.title'),
    message: t('updates.question'),
    detail: t('updates.detail', { version, page }),
    buttons: [t('updates.cancel'), t('updates.open')],
    cancelId: 0,
    defaultId: OPEN_IN_BROWSER,
  });
  if (response === OPEN_IN_BROWSER) await shell.openExternal(page);
}
