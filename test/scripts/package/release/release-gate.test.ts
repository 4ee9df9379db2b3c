import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import packageJson from '../../../../package.json';
import {
  assertOfficial,
  assertReleasable,
  pinnedElectron,
  TEST_BUILD,
} from '../../../../scripts/package/release/release-gate';

describe('a release', () => {
  let app = '';
  beforeEach(async () => {
    app = await mkdtemp(join(tmpdir(), 'release-'));
    await mkdir(join(app, 'resources'));
  });
  afterEach(() => rm(app, { recursive: true }));

  /** A binary with Electron's user agent far inside, across the boundary of two reads. */
  const writeBinary = (text: string) =>
    writeFile(join(app, packageJson.name), Buffer.concat([Buffer.alloc((1 << 22) - 8), Buffer.from(text)]));

  it('is refused at once with a substitute runtime', () => {
    expect(() => assertOfficial({ kind: 'substitute', note: 'A substitute.' })).toThrow(/needs the official Electron/);
    expect(() => assertOfficial({ kind: 'official', note: '' })).not.toThrow();
  });

  it('is made of the pinned Electron', async () => {
    await writeBinary('\0Chrome/1.2 Electron/45.4.1\0');
    await expect(assertReleasable(app, '45.4.1')).resolves.toBeUndefined();
    expect(await pinnedElectron()).toBe(packageJson.devDependencies.electron);
  });

  it.each([
    ['another version', 'Electron/33.4.11', /Electron 33\.4\.11, and not the official 45\.4\.1/],
    ['two versions', 'Electron/45.4.1 Electron/33.4.11', /never be released/],
    ['no Electron at all', 'something else', /no Electron/],
  ])('is refused for %s', async (_, text, reason) => {
    await writeBinary(`\0${text}\0`);
    await expect(assertReleasable(app, '45.4.1')).rejects.toThrow(reason);
  });

  it('is refused for a test build, whatever its binary is', async () => {
    await writeBinary('\0Electron/45.4.1\0');
    await writeFile(join(app, 'resources', TEST_BUILD), '');
    await expect(assertReleasable(app, '45.4.1')).rejects.toThrow(/test build/);
  });
});
