import { describe, expect, it } from 'vitest';
import { dataFolder } from '../../../src/core/fs/app-folders';

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
