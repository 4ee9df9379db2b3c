import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import { type PackageEnding, packageEnding } from '../../core/updates/package-ending';
import { FEED_FILE } from '../../core/updates/update-feed';
import type { AppLanguage } from '../window/app-language';

interface Release {
  readonly version: string;
  readonly homepage: string;
}

const CANCEL = 0;
const OPEN = 1;

/** In the archive of a release; tests may move it, except for an installed app. */
export function updateFeedPath(): string {
  const chosen = app.isPackaged ? undefined : process.env.AUDIENCE_UPLOADER_UPDATE_FEED;
  return chosen ?? join(app.getAppPath(), FEED_FILE);
}

/** Of the package that this app came from. */
export function ownPackageEnding(): PackageEnding | null {
  const { platform, execPath: executable, env } = process;
  return packageEnding({ platform, executable, env, isThere: existsSync });
}

/** A package that is no installer is shown in its folder: which program installs it, and who may, is up to the system. */
export async function openPackage(path: string, isInstaller: boolean): Promise<void> {
  const isOpened = isInstaller && (await shell.openPath(path)) === '';
  if (!isOpened) shell.showItemInFolder(path);
}

/** The marketer learns what leaves the computer, and the browser opens the page; no other address is ever opened. */
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
