import { spawnSync } from 'node:child_process';
import { chmod, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder';

/** Prints what is missing for the tests of the window, on a system that has Node and an empty list of libraries. */
async function missing(): Promise<string> {
  const folder = await temporaryFolder();
  await symlink(process.execPath, join(folder, 'node'));
  await writeFile(join(folder, 'ldconfig'), '#!/bin/sh\n');
  await chmod(join(folder, 'ldconfig'), 0o755);
  const program = join(folder, 'program.mjs');
  const module = new URL('../../scripts/system-requirements.ts', import.meta.url).href;
  await writeFile(program, `import { prepareSystem } from '${module}'; prepareSystem({ window: true });`);
  const tsx = join('node_modules', 'tsx', 'dist', 'cli.mjs');
  return spawnSync(process.execPath, [tsx, program], { env: { PATH: folder }, encoding: 'utf8' }).stderr;
}

it.runIf(process.platform === 'linux')(
  'what the tests need is named with a command that takes it on systems before and after the 64-bit time transition',
  async () => {
    const [command = ''] = /sudo apt-get satisfy .*/.exec(await missing()) ?? [];
    expect(command).toContain("'dbus, gnome-keyring, openssl, ");
    expect(command).toContain(', libasound2t64 | libasound2, ');
  },
);
