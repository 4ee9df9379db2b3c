import { app, type BrowserWindow, dialog } from 'electron';
import type { AppLanguage } from '../window/app-language';

const KEEP_HASHING = 0;

interface ConfirmCloseDeps {
  readonly language: AppLanguage;
  isHashing(): boolean;
  onBug(error: unknown): void;
}

/**
 * Asks before the window is closed while an audience is being hashed. The end of the program itself, as by a signal or
 * when the computer is shut down, is never held up.
 */
export function confirmClose(window: BrowserWindow, { language: { t }, isHashing, onBug }: ConfirmCloseDeps): void {
  let isConfirmed = false;
  let isAsking = false;
  app.once('before-quit', () => {
    isConfirmed = true;
  });
  const ask = async () => {
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: t('quit.question'),
      detail: t('quit.detail'),
      buttons: [t('quit.stay'), t('quit.quit')],
      defaultId: KEEP_HASHING,
      cancelId: KEEP_HASHING,
      noLink: true,
    });
    if (response === KEEP_HASHING) return;
    isConfirmed = true;
    window.close();
  };
  window.on('close', (event) => {
    if (isConfirmed || !isHashing()) return;
    event.preventDefault();
    if (isAsking) return;
    isAsking = true;
    ask()
      .catch(onBug)
      .finally(() => {
        isAsking = false;
      });
  });
}
