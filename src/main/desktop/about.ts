import { join } from 'node:path';
import { app, type BrowserWindow, dialog, shell } from 'electron';

const PRIVACY_NOTE =
  'E-mail addresses, phone numbers and IDs are hashed on this computer. Only the hashes are uploaded, ' +
  'and only to the API address in Settings. The app talks to nobody else.\n\n' +
  'A hash is a pseudonym, not anonymity: whoever has a list of candidates can test it.';

const NOTICES = 'THIRD-PARTY-NOTICES.txt';
const BUTTONS = ['Close', 'Licences'];

/** The version, what the app promises, and on request the licences of what it contains. */
export async function showAbout(window: BrowserWindow | null, version: string): Promise<void> {
  if (window === null) return;
  const { response } = await dialog.showMessageBox(window, {
    type: 'info',
    title: 'About Audience Uploader',
    message: `Audience Uploader ${version}`,
    detail: PRIVACY_NOTE,
    buttons: BUTTONS,
    cancelId: 0,
  });
  if (BUTTONS[response] === 'Licences') await shell.openPath(noticesPath());
}

/** A text file beside the app's archive, for the text editor of this computer. */
function noticesPath(): string {
  return app.isPackaged ? join(process.resourcesPath, NOTICES) : join(import.meta.dirname, '../..', NOTICES);
}
