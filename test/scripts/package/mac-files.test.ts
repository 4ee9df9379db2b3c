import { execFile } from 'node:child_process';
import { chmod, copyFile, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../temporary-folder';

/** A folder with an app, whose binary prints its arguments, and a PATH of the programs that macOS 12 has as well. */
async function installed(): Promise<{ readonly folder: string; readonly command: string; readonly PATH: string }> {
  const folder = await temporaryFolder();
  const contents = join(folder, 'Audience Uploader.app', 'Contents');
  const [binaries, resources, programs] = [
    join(contents, 'MacOS'),
    join(contents, 'Resources', 'bin'),
    join(folder, 'p'),
  ];
  for (const path of [binaries, resources, programs]) await mkdir(path, { recursive: true });
  await writeFile(join(binaries, 'Audience Uploader'), '#!/bin/sh\nprintf "%s|" "$@"\n', { mode: 0o755 });
  await writeFile(
    join(programs, 'readlink'),
    '#!/bin/sh\nif [ $# -ne 1 ]; then echo "usage: readlink [-n] [file ...]" >&2; exit 1; fi\nexec /usr/bin/readlink "$1"\n',
    { mode: 0o755 },
  );
  const command = join(resources, 'audience-uploader');
  await copyFile('packaging/mac/audience-uploader', command);
  await chmod(command, 0o755);
  return { folder, command, PATH: `${programs}:/usr/bin:/bin` };
}

describe.runIf(process.platform === 'linux')('the command line of the app on macOS 12', () => {
  it.each(['called by its path', 'by a link', 'by a relative link to a link'])('starts the app, %s', async (way) => {
    const { folder, command, PATH } = await installed();
    const [link, second] = [join(folder, 'link'), join(folder, 'second')];
    await symlink(command, link);
    await symlink('link', second);
    const called =
      { 'called by its path': command, 'by a link': link, 'by a relative link to a link': second }[way] ?? '';
    const { stdout } = await promisify(execFile)(called, ['hash', 'a list.csv'], { env: { PATH } });
    expect(stdout).toBe('--cli|--disable-gpu|--log-level=3|--|hash|a list.csv|');
  });
});
