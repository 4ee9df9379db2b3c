import { expect, it } from 'vitest';
import { type Installation, isInstaller, packageEnding } from '../../../src/core/updates/package-ending';

const DPKG = '/var/lib/dpkg/info/audience-uploader.list';

function installation(change: Partial<Installation>): Installation {
  const executable = '/opt/audience-uploader/audience-uploader';
  return { platform: 'linux', executable, env: {}, isThere: () => false, ...change };
}

it.each<[string, Partial<Installation>, string | null]>([
  ['macOS', { platform: 'darwin' }, '.dmg'],
  ['Windows', { platform: 'win32' }, '.exe'],
  ['an AppImage', { env: { APPIMAGE: '/home/ada/Audience.AppImage' } }, '.AppImage'],
  ['a Debian package', { isThere: (path) => path === DPKG }, '.deb'],
  ['an RPM package', {}, '.rpm'],
  ['no package', { executable: '/home/ada/src/node_modules/electron/dist/electron', isThere: () => true }, null],
])('%s is updated by a package of the same kind', (_, change, ending) => {
  expect(packageEnding(installation(change))).toBe(ending);
});

it('only what Windows and macOS open is an installer; on Linux the system decides who may install', () => {
  expect((['.deb', '.rpm', '.AppImage', '.dmg', '.exe'] as const).filter(isInstaller)).toEqual(['.dmg', '.exe']);
});
