import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json';
import { findPackage } from './find-package';

const run = promisify(execFile);

/** The output of `npm run package`: for Debian and for Red Hat, made from one tree. */
describe('the packages for Linux', () => {
  let deb = '';
  let rpm = '';
  beforeAll(async () => {
    deb = await findPackage('.deb');
    rpm = await findPackage('.rpm');
  });

  it('hold the same files', async () => {
    const inDeb = (await run('dpkg-deb', ['--fsys-tarfile', deb], { encoding: 'buffer', maxBuffer: 1 << 30 })).stdout;
    const listing = await tarList(inDeb);
    const inRpm = (await run('rpm', ['-qlp', '--nodigest', rpm])).stdout.trim().split('\n');
    const files = listing
      .filter((path) => !path.endsWith('/'))
      .map((path) => path.replace(/^\./, '').replace('/zsh/vendor-completions/', '/zsh/site-functions/'));
    expect(files.length).toBeGreaterThan(30);
    expect(inRpm).toEqual(expect.arrayContaining(files));
  });

  it('have the version of package.json and their requirements', async () => {
    const control = (await run('dpkg-deb', ['--field', deb])).stdout;
    expect(control).toMatch(new RegExp(`^Version: ${packageJson.version}(~test)?$`, 'm'));
    const facts = (await run('rpm', ['-qp', '--queryformat', '%{VERSION} %{LICENSE}', rpm])).stdout;
    expect(facts).toBe(`${packageJson.version} ${packageJson.license}`);
    const needed = (await run('rpm', ['-qp', '--requires', rpm])).stdout;
    expect(needed).toContain('libX11-xcb.so.1');
    expect(needed).toContain('libgtk-3.so.0');
    expect(needed).not.toContain('libffmpeg');
  });
});

async function tarList(archive: Buffer): Promise<readonly string[]> {
  const listing = run('tar', ['--list']);
  listing.child.stdin?.end(archive);
  return (await listing).stdout.trim().split('\n');
}
