import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import packageJson from '../../../package.json';
import { readLockfile, shippedPackages } from '../../../scripts/package/app/lockfile';
import { NOTICES, thirdPartyNotices } from '../../../scripts/package/app/notices';

/** They only require that their text is kept. */
const PERMISSIVE = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];
/** For tools that are not shipped. */
const FOR_TOOLS = [...PERMISSIVE, 'BlueOak-1.0.0', 'CC-BY-4.0', 'MIT OR Apache-2.0', 'MPL-2.0'];
/** Scripts that npm would run and nothing here needs: `npm ci --ignore-scripts` works as well. */
const WITH_INSTALL_SCRIPT = ['esbuild', 'fsevents'];

describe('the dependencies', () => {
  it('are pinned to one version each', () => {
    const versions = Object.values({ ...packageJson.dependencies, ...packageJson.devDependencies });
    const loose = versions.filter((version) => !/^(?:npm:@[\w-]+\/[\w-]+@)?\d+\.\d+\.\d+[\w.-]*$/.test(version));
    expect(loose).toEqual([]);
  });

  it('are locked by a strong hash of their content, here and for the installers', async () => {
    for (const file of ['package-lock.json', 'packaging/electron-builder/package-lock.json']) {
      const packages = await readLockfile(file);
      expect(packages.length).toBeGreaterThan(100);
      expect(packages.filter(({ integrity }) => !integrity?.startsWith('sha512-')).map(({ name }) => name)).toEqual([]);
    }
  });

  it('run no script when they are installed, except two that do not need it', async () => {
    const scripts = (await readLockfile()).filter(({ hasInstallScript }) => hasInstallScript === true);
    expect(scripts.map(({ name }) => name).filter((name) => !WITH_INSTALL_SCRIPT.includes(name))).toEqual([]);
  });

  it('have licences that allow their use', async () => {
    for (const { name, license = 'none', dev } of await readLockfile()) {
      expect(dev === true ? FOR_TOOLS : PERMISSIVE, `${name}: ${license}`).toContain(license);
    }
  });

  it('are all named in the notices, with their licences, and shipped ones have a reason in the docs', async () => {
    const notices = await readFile(NOTICES, 'utf8');
    expect(notices, 'run "npm run notices"').toBe(await thirdPartyNotices());
    for (const { name, version } of shippedPackages(await readLockfile()))
      expect(notices).toContain(`${name} ${version}`);
    const docs = await readFile('docs/dependencies.md', 'utf8');
    for (const name of Object.keys(packageJson.dependencies)) expect(docs).toContain(`\`${name}\``);
  });
});
