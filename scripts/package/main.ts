/**
 * `npm run package`: makes this system's packages in dist/ from the output of `npm run build`. With the official
 * Electron they may be distributed; with a substitute they are marked as test builds in dist/test-build/. `npm run
 * release` (`--release`): the same with the official Electron only, with all installers of this system and their
 * checksums.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { resolveElectronRuntime } from '../../tools/electron-runtime/resolve';
import { hasProgram } from './has-program';
import { makeDeb } from './linux/deb';
import { makeLinuxApp } from './linux/linux-app';
import { makeLinuxTree } from './linux/linux-tree';
import { makeRpm } from './linux/rpm';
import { writeChecksums } from './release/checksums';
import { makeWithElectronBuilder } from './release/electron-builder';
import { assertOfficial, assertReleasable, pinnedElectron } from './release/release-gate';
import { readReleaseFeed } from './release/update-feed';

const BUILT = 'out';
const WORK = '.cache/package';

const { values } = parseArgs({ options: { release: { type: 'boolean', default: false } } });

async function main(release: boolean): Promise<readonly string[]> {
  const runtime = await resolveElectronRuntime();
  console.log(runtime.note);
  if (release) assertOfficial(runtime);
  const isTest = runtime.kind !== 'official';
  const target = isTest ? join('dist', 'test-build') : 'dist';
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  const feed = release ? await readReleaseFeed() : null;
  if (process.platform !== 'linux') return makeWithElectronBuilder(BUILT, target, feed);

  const app = join(WORK, 'app');
  await makeLinuxApp(runtime, BUILT, app, feed);
  if (!isTest) await assertReleasable(app, await pinnedElectron());
  const made = release ? [...(await makeWithElectronBuilder(BUILT, target, feed, app))] : [];
  const tree = join(WORK, 'tree');
  await makeLinuxTree(app, tree);
  if (release || hasProgram('rpmbuild')) made.push(await makeRpm(tree, target, isTest ? '0.test' : '1'));
  made.push(await makeDeb(tree, target, isTest ? { suffix: '~test', compression: ['-Zxz', '-z1'] } : {}));
  return made;
}

try {
  const files = await main(values.release);
  const sums = await writeChecksums(files);
  for (const file of [...files, sums]) console.log(file);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
