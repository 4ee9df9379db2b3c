import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesFromArgv } from '../../../src/main/desktop/launch-files';

describe('the files that a command line names', () => {
  let folder = '';
  let list = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'launch files '));
    list = join(folder, 'people.csv');
    await writeFile(list, 'email\n');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('are found by absolute path, by a path from the working folder, and by file URL', async () => {
    const argv = ['/opt/audience-uploader', '--flag', list, 'people.csv', pathToFileURL(list).href];
    expect(await filesFromArgv(argv, folder, false)).toEqual([list, list, list]);
  });

  it('do not include the app that Electron itself was started with', async () => {
    expect(await filesFromArgv(['/usr/bin/electron', '--no-sandbox', list, 'people.csv'], folder, true)).toEqual([
      list,
    ]);
    expect(await filesFromArgv(['/usr/bin/electron', list], folder, true)).toEqual([]);
  });

  it('do not include switches, folders, web addresses, broken addresses and missing files', async () => {
    const argv = ['app', '--people.csv', '-x', folder, 'gone.csv', 'https://example.com/people.csv', 'file://host/x%'];
    expect(await filesFromArgv(argv, folder, false)).toEqual([]);
  });
});
