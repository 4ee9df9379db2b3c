import { homedir, userInfo } from 'node:os';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dataFolder, homeFolder } from '../../../src/core/fs/app-folders';

describe('the data folder', () => {
  it.each([
    ['linux', {}, '/home/ann', '/home/ann/.local/share/audience-uploader'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/home/ann', '/data/audience-uploader'],
    ['linux', { XDG_DATA_HOME: '' }, '/home/ann', '/home/ann/.local/share/audience-uploader'],
    ['linux', { XDG_DATA_HOME: 'relative' }, '/home/ann', '/home/ann/.local/share/audience-uploader'],
    ['darwin', { XDG_DATA_HOME: '/data' }, '/Users/ann', '/Users/ann/Library/Application Support/Audience Uploader'],
    ['win32', { APPDATA: 'D:\\Roaming' }, 'C:\\Users\\ann', 'D:\\Roaming\\Audience Uploader'],
    ['win32', {}, 'C:\\Users\\ann', 'C:\\Users\\ann\\AppData\\Roaming\\Audience Uploader'],
  ] as const)('on %s with %j and %s is %s', (platform, env, home, folder) => {
    expect(dataFolder(platform, env, home)).toBe(folder);
  });
});

describe('the home folder', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('is what the environment says', () => {
    expect(homeFolder()).toBe(homedir());
  });

  it.runIf(process.platform !== 'win32').each(['', 'relative', '.'])(
    'is never where the program is started: %j',
    (home) => {
      vi.stubEnv('HOME', home);
      expect(homeFolder()).toBe(userInfo().homedir);
    },
  );
});
