import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { packApp } from '../../scripts/package/app/app-archive';
import { assembleApp } from '../../scripts/package/app/app-content';

const run = promisify(execFile);

/** All inputs of a build. */
const SOURCES = [
  'src',
  'test',
  'tools',
  'scripts',
  'package.json',
  'electron.vite.config.ts',
  'tsconfig.json',
  'tsconfig.base.json',
];

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reproducible-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Builds the app from its sources in a folder of this name, and returns the checksum of its archive. */
async function buildIn(name: string): Promise<string> {
  const project = join(folder, name);
  await mkdir(project);
  for (const source of SOURCES) await cp(source, join(project, source), { recursive: true });
  await symlink(resolve('node_modules'), join(project, 'node_modules'));
  const vite = join(project, 'node_modules/electron-vite/bin/electron-vite.js');
  await run(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: project });
  const resources = join(project, 'resources');
  await mkdir(resources);
  await assembleApp(join(project, 'out'), join(project, 'app'), ['linux-x64-gnu']);
  await packApp(join(project, 'app'), resources);
  return createHash('sha256')
    .update(await readFile(join(resources, 'app.asar')))
    .digest('hex');
}

it('the same sources give the same app.asar, byte by byte, in whatever folder they are built', async () => {
  const first = await buildIn('a');
  expect(await buildIn('another folder')).toBe(first);
});
