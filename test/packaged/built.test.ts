import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, cp, mkdir, mkdtemp, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { listPackage } from '@electron/asar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FUSES } from '../../scripts/package/app/fuses';
import { executableIn, makeArchive, makeLinuxApp } from '../../scripts/package/linux/linux-app';
import { assertReleasable, pinnedElectron } from '../../scripts/package/release/release-gate';
import { resolveElectronRuntime } from '../../tools/electron-runtime/resolve';
import { startReferenceApi } from '../../tools/reference-api/server';
import { audienceUploader, waitForExit } from '../e2e/command-line';
import { asOrdinaryUser, makeHome, renderersOf, start, startPackaged, writeSettings } from './packaged-app';
import { readFuses } from './read-fuses';

const MAX_ARCHIVE_BYTES = 6 * 1024 * 1024;

/** The short form of what `npm run test:package` proves on the installed package. */
describe.runIf(process.platform === 'linux')('the packaged app', () => {
  let folder = '';
  let app = '';
  let executable = '';
  let home = '';
  let env: Readonly<Record<string, string>> = {};
  let isOfficial = false;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'packaged-'));
    await chmod(folder, 0o755);
    app = join(folder, 'app');
    const runtime = await resolveElectronRuntime();
    isOfficial = runtime.kind === 'official';
    await makeLinuxApp(runtime, 'out', app);
    // Owned by root, as when installed; other users need a kernel that allows unprivileged namespaces.
    if (process.getuid?.() === 0) await chmod(join(app, 'chrome-sandbox'), 0o4755);
    executable = executableIn(app);
    home = join(folder, 'home');
    env = await makeHome(home);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const archive = () => join(app, 'resources', 'app.asar');

  it('has every fuse as required', async () => {
    expect(await readFuses(executable)).toEqual(FUSES);
  });

  it('is lean: an archive of the bundles and the keychain library, and nothing else', async () => {
    const kinds = listPackage(archive(), { isPack: false }).map((path) =>
      path
        .replace(/^\/out\/(main|preload|renderer)\/.*\.(cjs|wasm|js|css|html|json|woff2)$/, 'bundle')
        .replace(/^\/node_modules\/(keytar|@napi-rs\/keyring-[\w-]+)\/.+$/, 'keychain')
        .replace(
          /^\/(out|node_modules)(\/(main|preload|renderer|keytar|@napi-rs)(\/(chunks|assets|lazy|keyring-[\w-]+))?)?$/,
          'folder',
        ),
    );
    expect([...new Set(kinds)].sort()).toEqual(['/package.json', 'bundle', 'folder', 'keychain']);
    expect((await stat(archive())).size).toBeLessThanOrEqual(MAX_ARCHIVE_BYTES);
  });

  it('has the same archive when it is packed again', async () => {
    const again = join(folder, 'again');
    await mkdir(again);
    await makeArchive('out', again);
    expect(await sha256(join(again, 'app.asar'))).toBe(await sha256(archive()));
    await rm(again, { recursive: true });
  });

  it('may not be released with a substitute runtime, whatever is done to its marker', async () => {
    if (isOfficial) return expect(assertReleasable(app, await pinnedElectron())).resolves.toBeUndefined();
    await expect(assertReleasable(app, await pinnedElectron())).rejects.toThrow(/test build/);
    const marker = join(app, 'resources', 'TEST-BUILD');
    const note = await readFile(marker);
    await rm(marker);
    await expect(assertReleasable(app, await pinnedElectron())).rejects.toThrow(/never be released/);
    await writeFile(marker, note);
  });

  it('is no release if the official Electron is missing: npm run release says so and makes nothing', async (test) => {
    test.skip(isOfficial);
    const args = ['node_modules/tsx/dist/cli.mjs', 'scripts/package/main.ts', '--release'];
    const outcome = await waitForExit(spawn(process.execPath, args));
    expect(outcome).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('A release needs the official Electron'),
    });
    expect(outcome.stdout).not.toContain('dist/');
  });

  it('does the job in its window, in the sandbox, as an ordinary user', async () => {
    const api = await startReferenceApi();
    const list = join(home, 'people.csv');
    await writeFile(list, 'email\nada@example.com\nbob@example.org\n');
    const data = join(home, '.local', 'share', 'audience-uploader');
    await writeSettings(data, { api: api.url });
    const { window, close } = await startPackaged({ command: [...asOrdinaryUser(), executable, list], env });
    try {
      expect(await renderersOf(executable)).toEqual([2]);
      await window.toUploadForm();
      await window.fillUpload({
        accountId: '2',
        name: 'Readers',
        optOutLink: 'https://shop.example.com',
        token: api.token,
      });
      await window.send();
      await window.heading('Receipt');
      await window.waitForUploadState('Done');
      expect(api.log.filter(({ status }) => status === 201)).toHaveLength(1);
    } finally {
      await close();
      await api.close();
    }
  });

  describe('its command line', () => {
    const launcher = () => join(folder, 'audience-uploader');
    const run = (...args: readonly string[]) =>
      waitForExit(start({ command: [...asOrdinaryUser(), launcher(), ...args], env }).process);

    beforeAll(async () => {
      const script = await readFile('packaging/linux/audience-uploader', 'utf8');
      await writeFile(launcher(), script.replace('/opt/audience-uploader', app), { mode: 0o755 });
    });

    it('gives the bytes that the program of the npm package gives', async () => {
      const list = resolve('samples/newsletter.csv');
      const copy = join(home, 'newsletter.csv');
      await cp(list, copy);
      const packaged = await run('hash', copy, '--type=email');
      const plain = await audienceUploader(['hash', list, '--type=email']);
      expect(packaged).toEqual(plain);
      expect(packaged.stdout).not.toBe('');
    });

    it('ends as a script expects', async () => {
      expect(await run('hash')).toMatchObject({ exitCode: 2, stdout: '' });
      expect(await run('hash', '/no/such/list.csv', '--type', 'email')).toMatchObject({ exitCode: 1 });
      expect(await run('--version')).toMatchObject({ exitCode: 0, stderr: '' });
    });

    it('reads standard input', async () => {
      const child = start({ command: [...asOrdinaryUser(), launcher(), 'hash', '-', '--type', 'email'], env }).process;
      child.stdin.end('ada@example.com\n');
      const { exitCode, stdout } = await waitForExit(child);
      expect(exitCode).toBe(0);
      expect(stdout.trim()).toBe(createHash('sha256').update('ada@example.com').digest('hex'));
    });

    it('does not start once a byte of the app has changed, and neither does the window', async () => {
      const whole = await readFile(archive());
      await flipByte(archive(), Math.floor(whole.length / 2));
      try {
        const { exitCode, stderr } = await run('--version');
        expect(exitCode).toBe(1);
        expect(stderr).toContain('are damaged');
        const window = start({
          command: [...asOrdinaryUser(), executable, '--disable-gpu', '--remote-debugging-port=0'],
          env,
        });
        await expect.poll(window.output).toContain('are damaged');
        expect(await renderersOf(executable)).toEqual([]);
        window.process.kill('SIGKILL');
      } finally {
        await writeFile(archive(), whole);
      }
    });
  });
});

async function flipByte(path: string, position: number): Promise<void> {
  const file = await open(path, 'r+');
  try {
    const byte = Buffer.alloc(1);
    await file.read(byte, 0, 1, position);
    await file.write(Buffer.from([(byte[0] ?? 0) ^ 1]), 0, 1, position);
  } finally {
    await file.close();
  }
}

async function sha256(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}
