import { type BrowserWindow, dialog } from 'electron';

const PROMISE =
  'E-mail addresses, phone numbers and IDs are hashed on this computer. Only the hashes are uploaded, ' +
  'and only to the API address in Settings. The app talks to nobody else.\n\n' +
  'A hash is a pseudonym, not anonymity: whoever has a list of candidates can test it.';

/** The version and what the app promises. */
export async function showAbout(window: BrowserWindow | null, version: string): Promise<void> {
  if (window === null) return;
  await dialog.showMessageBox(window, {
    type: 'info',
    title: 'About Audience Uploader',
    message: `Audience Uploader ${version}`,
    detail: PROMISE,
    buttons: ['Close'],
  });
}
