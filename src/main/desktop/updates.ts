import { type BrowserWindow, dialog, shell } from 'electron';

const BUTTONS = ['Cancel', 'Open in Browser'];

/**
 * The app never looks for updates. A person is told what leaves the computer, and the browser opens the page; no other
 * address is ever opened.
 */
export async function offerReleasePage(window: BrowserWindow | null, version: string, homepage: string): Promise<void> {
  if (window === null) return;
  const page = `${homepage}/releases`;
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    title: 'Check for Updates',
    message: 'Look for a newer version on the web?',
    detail:
      `You have version ${version}. Your browser will open ${page}, so that site sees your network address and what ` +
      'your browser tells every site. The app itself asks nobody, now or later.',
    buttons: BUTTONS,
    cancelId: 0,
    defaultId: 1,
  });
  if (BUTTONS[response] === 'Open in Browser') await shell.openExternal(page);
}
