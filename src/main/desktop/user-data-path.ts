import { join } from 'node:path';
import { app } from 'electron';
import { dataFolder, homeFolder } from '../../core/fs/app-folders';

/**
 * The data folder, shared with the command line: the platform's usual place, unless this variable or Chromium's
 * --user-data-dir says otherwise. Call it before the single-instance lock, which is in that folder.
 */
export function resolveUserDataPath(): string {
  const override = process.env.AUDIENCE_UPLOADER_USER_DATA;
  if (override !== undefined) app.setPath('userData', override);
  else if (!app.commandLine.hasSwitch('user-data-dir')) {
    app.setPath('userData', dataFolder(process.platform, process.env, homeFolder()));
  }
  // No crash is ever reported, but Chromium makes a folder for crashes, by default beside the others.
  app.setPath('crashDumps', join(app.getPath('userData'), 'Crashpad'));
  return app.getPath('userData');
}
