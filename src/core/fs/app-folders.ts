import { homedir, userInfo } from 'node:os';
import { isAbsolute, posix, sep, win32 } from 'node:path';

/**
 * The home folder of this user. An empty or relative `$HOME` does not count: it would be another folder wherever the
 * program is started. For a user whom the system does not know it is the root, where nothing can be written.
 */
export function homeFolder(): string {
  try {
    const home = homedir();
    return isAbsolute(home) ? home : userInfo().homedir;
  } catch {
    return sep;
  }
}

/** The folder of settings, jobs and work folders, by each platform's convention. */
export function dataFolder(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  homedir: string,
): string {
  switch (platform) {
    case 'win32':
      return win32.join(env.APPDATA || win32.join(homedir, 'AppData', 'Roaming'), 'Audience Uploader');
    case 'darwin':
      return posix.join(homedir, 'Library', 'Application Support', 'Audience Uploader');
    default:
      return posix.join(xdgDataHome(env.XDG_DATA_HOME, homedir), 'audience-uploader');
  }
}

/** The XDG Base Directory Specification requires that a relative path is ignored. */
function xdgDataHome(configured: string | undefined, homedir: string): string {
  return configured !== undefined && posix.isAbsolute(configured) ? configured : posix.join(homedir, '.local', 'share');
}

/** The administrator's file, in a place where only an administrator can write. */
export function managedSettingsPath(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): string {
  switch (platform) {
    case 'win32':
      return win32.join(env.ProgramData || 'C:\\ProgramData', 'Audience Uploader', 'managed-settings.json');
    case 'darwin':
      return posix.join('/Library/Application Support/Audience Uploader', 'managed-settings.json');
    default:
      return '/etc/audience-uploader/managed-settings.json';
  }
}
