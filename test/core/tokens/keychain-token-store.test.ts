import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { KeychainTokenStore } from '../../../src/core/tokens/keychain-token-store';
import { newHome, removeHome, type SecretService, startSecretService } from './secret-service';
import { describeTokenStore } from './token-store.contract';

const ORIGIN = 'https://contract-test.invalid';
const TOKEN = 'canary-5f1e-token';
const onLinux = process.platform === 'linux';

/** Runs a request in another process, in the environment of a secret service. */
async function ask(env: Readonly<Record<string, string>>, ...args: string[]): Promise<unknown> {
  const { stdout } = await promisify(execFile)(process.execPath, [inject('tokenProcessPath'), '10000', ...args], {
    env,
  });
  return JSON.parse(stdout);
}

async function filesHolding(folder: string, text: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = await Promise.all(files.map((file) => readFile(file)));
  return files.filter((_, i) => contents[i]?.includes(text));
}

describe('with a keychain that is unlocked', () => {
  let home = '';
  let service: SecretService | null = null;

  beforeAll(async () => {
    if (!onLinux) return;
    home = await newHome();
    service = await startSecretService(home, 'unlocked');
    // before the first request: the address is read once per process
    process.env.DBUS_SESSION_BUS_ADDRESS = service.env.DBUS_SESSION_BUS_ADDRESS;
  });

  afterAll(async () => {
    await service?.stop();
    if (onLinux) await removeHome(home);
  });

  describeTokenStore('a token store in the keychain', () => new KeychainTokenStore(), 'stored');

  it('reports a pending request, so that a program can end without a response', async () => {
    const store = new KeychainTokenStore();
    expect(store.hasPendingCall).toBe(false);
    const reading = store.read(ORIGIN);
    expect(store.hasPendingCall).toBe(true);
    await reading;
    expect(store.hasPendingCall).toBe(false);
  });

  it.runIf(onLinux)('shows the token to another process', async () => {
    await new KeychainTokenStore().save(ORIGIN, TOKEN);
    expect(await ask(service?.env ?? {}, 'read', ORIGIN)).toEqual({ value: TOKEN });
    expect(await ask(service?.env ?? {}, 'status', ORIGIN)).toEqual({
      value: { kind: 'stored', where: 'Secret Service keyring' },
    });
  });

  it.runIf(onLinux)('leaves the token in no file as plain text', async () => {
    await new KeychainTokenStore().save(ORIGIN, TOKEN);
    expect(await readdir(join(home, 'data', 'keyrings'))).toContain('login.keyring');
    expect(await filesHolding(home, TOKEN)).toEqual([]);
    expect(await filesHolding(home, 'busconfig')).toEqual([join(home, 'bus.conf')]);
  });
});

describe.runIf(onLinux)('with a keychain that cannot be used', () => {
  let home = '';

  beforeAll(async () => {
    home = await newHome();
    const service = await startSecretService(home, 'unlocked');
    await ask(service.env, 'save', ORIGIN, TOKEN);
    await service.stop();
  });

  afterAll(() => removeHome(home));

  async function results(env: Readonly<Record<string, string>>): Promise<unknown[]> {
    return [
      await ask(env, 'save', ORIGIN, 'another-token'),
      await ask(env, 'read', ORIGIN),
      await ask(env, 'forget', ORIGIN),
    ];
  }

  it('says that it is locked, and has the token afterwards', async () => {
    const locked = await startSecretService(home, 'locked');
    onTestFinished(locked.stop);
    const failure = {
      code: 'keychain-unavailable',
      keychain: 'locked',
      message: expect.stringMatching(/Unlock it.*AUDIENCE_API_TOKEN/),
    };
    expect(await results(locked.env)).toEqual([failure, failure, failure]);
    expect(await ask(locked.env, 'status', ORIGIN)).toEqual({
      value: { kind: 'unavailable', reason: expect.stringContaining('locked') },
    });
    await locked.stop();

    const unlocked = await startSecretService(home, 'unlocked');
    onTestFinished(unlocked.stop);
    expect(await ask(unlocked.env, 'read', ORIGIN)).toEqual({ value: TOKEN });
  });

  const missing = {
    code: 'keychain-unavailable',
    keychain: 'missing',
    message: expect.stringMatching(/Install.*AUDIENCE_API_TOKEN/),
  };

  it('says that there is none on the bus', async () => {
    const none = await startSecretService(home, 'none');
    onTestFinished(none.stop);
    expect(await results(none.env)).toEqual([missing, missing, missing]);
  });

  it('says that there is none without a bus, instead of falling back to a keyring that is lost at reboot', async () => {
    const env = { PATH: process.env.PATH ?? '', HOME: home, XDG_RUNTIME_DIR: home };
    expect(await results(env)).toEqual([missing, missing, missing]);
    expect(await ask(env, 'status', ORIGIN)).toEqual({
      value: { kind: 'unavailable', reason: expect.stringContaining('Install') },
    });
  });
});
