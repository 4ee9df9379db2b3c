import { accessSync, constants } from 'node:fs';
import { app, dialog } from 'electron';
import { makePrivateFolderSync } from '../../core/fs/write/private-folder';
import type { AppLanguage } from '../window/app-language';

/** Makes the data folder if it is missing. False if it is not writable: Chromium would then exit without a word. */
export function makeWritable(folder: string): boolean {
  try {
    makePrivateFolderSync(folder);
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Says why the app does not start, on the terminal and in a box, and ends it. */
export function refuseUnwritable(folder: string, { t }: AppLanguage): void {
  const sentence = t('start.notWritable', { folder });
  process.stderr.write(`audience-uploader: ${sentence}\n`);
  void app.whenReady().then(() => {
    dialog.showErrorBox(t('app.name'), sentence);
    app.exit(1);
  });
}
