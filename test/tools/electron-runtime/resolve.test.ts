import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ResolverDeps, resolveElectronRuntime } from '../../../tools/electron-runtime/resolve';
import { createFakeRuntimes, type FakeRuntimes, installOfficial, writeTree } from './fake-runtimes';

let fakes: FakeRuntimes;
beforeEach(async () => {
  fakes = await createFakeRuntimes();
});
afterEach(() => fakes.clear());

const resolveHere = (overrides: Partial<ResolverDeps> = {}) => resolveElectronRuntime({ ...fakes.deps, ...overrides });

describe('the official runtime', () => {
  it('is preferred if it is installed, without any request', async () => {
    await resolveHere();
    const requests = fakes.calls.length;
    await installOfficial(fakes.deps.electronPackage);
    const runtime = await resolveHere();
    expect(runtime).toMatchObject({ kind: 'official', version: '45.4.1' });
    expect(runtime.dist).toBe(join(fakes.deps.electronPackage, 'dist'));
    expect(runtime.executable).toBe(join(runtime.dist, 'electron'));
    expect(fakes.calls).toHaveLength(requests);
  });

  it('is downloaded if that is possible', async () => {
    const runtime = await resolveHere({ download: installOfficial });
    expect(runtime.kind).toBe('official');
    expect(fakes.calls).toEqual([]);
  });

  it('is not taken in another version than the pinned one', async () => {
    await installOfficial(fakes.deps.electronPackage, '44.0.0');
    expect((await resolveHere()).kind).toBe('substitute');
  });

  it('is not used half unpacked: path.txt, which is written last, is missing', async () => {
    await installOfficial(fakes.deps.electronPackage);
    await rm(join(fakes.deps.electronPackage, 'path.txt'));
    expect((await resolveHere()).kind).toBe('substitute');
  });
});

describe('the substitute', () => {
  it('is used if the download fails, and says so', async () => {
    const runtime = await resolveHere();
    expect(runtime).toMatchObject({ kind: 'substitute', version: '33.4.11' });
    expect(runtime.note).toMatch(/33\.4\.11 as a SUBSTITUTE for 45\.4\.1.*never package/);
    expect(fakes.calls).toEqual(['download', 'pack some-app@1.0.0']);
  });

  it('looks like the runtime of Electron itself, with none of the code of the app it came with', async () => {
    const { dist, executable } = await resolveHere();
    expect(await readdir(dist, { recursive: true })).toHaveLength(7);
    expect((await readdir(dist)).sort()).toEqual(
      ['LICENSE', 'chrome-sandbox', 'chrome_crashpad_handler', 'electron', 'resources', 'version'].sort(),
    );
    expect(await readdir(join(dist, 'resources'))).toEqual(['default_app.asar']);
    expect(await readFile(join(dist, 'version'), 'utf8')).toBe('33.4.11');
    for (const file of [executable, join(dist, 'chrome-sandbox'), join(dist, 'chrome_crashpad_handler')]) {
      expect((await stat(file)).mode & 0o777).toBe(0o755);
    }
  });

  it('comes from the cache the second time, without any request', async () => {
    const first = await resolveHere();
    const requests = fakes.calls.length;
    expect(await resolveHere()).toEqual(first);
    expect(fakes.calls).toHaveLength(requests);
  });

  it.each([
    ['tarball', 'tarballSha256'],
    ['main binary', 'binarySha256'],
  ] as const)('is refused, and nothing is left of it, where the checksum of its %s is wrong', async (_, pin) => {
    const substitute = { ...fakes.deps.substitute, [pin]: '0'.repeat(64) };
    await expect(resolveHere({ substitute })).rejects.toThrow(/is not the pinned file/);
    expect(await readdir(fakes.deps.cacheFolder)).toEqual([]);
  });

  it('leaves nothing behind if it cannot be downloaded', async () => {
    const pack = () => Promise.reject(new Error('the registry is not reachable'));
    await expect(resolveHere({ pack })).rejects.toThrow('the registry is not reachable');
    expect(await readdir(fakes.deps.cacheFolder)).toEqual([]);
  });

  it('is never used when incomplete', async () => {
    await writeTree(join(fakes.deps.cacheFolder, 'unfinished-abc', 'package'), { electron: 'half' });
    await writeTree(join(fakes.deps.cacheFolder, 'substitute-33.4.11'), { electron: 'half', version: '33.4.11' });
    const { executable } = await resolveHere();
    expect(fakes.calls).toContain('pack some-app@1.0.0');
    expect(await readFile(executable, 'utf8')).toBe('content of app-binary');
  });

  it.each(['electron', 'version', 'resources/default_app.asar'])('is built again if %s was changed', async (file) => {
    const { dist } = await resolveHere();
    const original = await readFile(join(dist, file));
    await writeFile(join(dist, file), 'something else');
    await resolveHere();
    expect(await readFile(join(dist, file))).toEqual(original);
  });

  it('is complete for two processes that build it at the same time', async () => {
    const [first, second] = await Promise.all([resolveHere(), resolveHere()]);
    expect(first).toEqual(second);
    expect(await readdir(fakes.deps.cacheFolder)).toEqual(['substitute-33.4.11']);
  });

  it('does not exist for other platforms: an error says what to do', async () => {
    await expect(resolveHere({ platform: 'darwin-arm64' })).rejects.toThrow(
      /no substitute for darwin-arm64.*github\.com.*npx install-electron/,
    );
    expect(fakes.calls).toEqual(['download']);
  });
});
