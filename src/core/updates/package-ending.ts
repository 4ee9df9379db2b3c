/** What a package for a system ends with; one of each in a release. */
export const PACKAGE_ENDINGS = ['.deb', '.rpm', '.AppImage', '.dmg', '.exe'] as const;
export type PackageEnding = (typeof PACKAGE_ENDINGS)[number];

/** Whether opening a package starts its installation; the others are given to the system's own tools. */
export function isInstaller(ending: PackageEnding): boolean {
  return ending === '.dmg' || ending === '.exe';
}

/** How this program was started. */
export interface Installation {
  readonly platform: NodeJS.Platform;
  /** Of the running program. */
  readonly executable: string;
  /** `APPIMAGE` is set by the runtime of an AppImage. */
  readonly env: Readonly<Record<string, string | undefined>>;
  isThere(path: string): boolean;
}

const INSTALLED = '/opt/audience-uploader/audience-uploader';
const KNOWN_TO_DPKG = '/var/lib/dpkg/info/audience-uploader.list';

/** Which package updates this installation; null where it came from none, such as a build from source. */
export function packageEnding({ platform, executable, env, isThere }: Installation): PackageEnding | null {
  if (platform === 'darwin') return '.dmg';
  if (platform === 'win32') return '.exe';
  if (env.APPIMAGE) return '.AppImage';
  if (executable !== INSTALLED) return null;
  return isThere(KNOWN_TO_DPKG) ? '.deb' : '.rpm';
}
