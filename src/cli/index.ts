#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { availableParallelism, homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import packageJson from '../../package.json';
import { type ApiAddress, DEFAULT_API, parseApiAddress } from '../core/api/transport/address';
import kernelPath from '../core/engine/kernel/index.ts?kernel';
import { startEngine } from '../core/engine/start-engine';
import workerPath from '../core/engine/threads/worker?modulePath';
import { dataFolder, managedSettingsPath } from '../core/fs/app-folders';
import { sweepWorkFolders } from '../core/fs/work-folder';
import type { ManagedSettings } from '../core/settings/managed-settings';
import { AppError } from '../shared/errors';
import type { Context } from './context';
import { EXIT } from './exit-codes';
import { run } from './program';

/** Composition: the one place where the command line meets the real world. */
const cancel = new AbortController();
process.once('SIGINT', () => cancel.abort());
process.once('SIGTERM', () => cancel.abort());
// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const folder = dataFolder(process.platform, process.env, homedir());
const workRoot = join(folder, 'work');
const createContext = (managed: ManagedSettings): Context => ({
  // Opened when it is read: no list needs it but the one named “-”.
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  signal: cancel.signal,
  // Loaded when they are needed: hashing alone starts faster, and needs neither network nor keychain.
  openTokens: async () => {
    const { KeychainTokenStore } = await import('../core/tokens/keychain-token-store');
    return new KeychainTokenStore();
  },
  defaultApi: managed.defaults.api ?? DEFAULT_API,
  tokenFromEnvironment: process.env.AUDIENCE_API_TOKEN || null,
  workRoot,
  jobsRoot: join(folder, 'jobs'),
  keepFiles: async () => {
    const { createSettingsStore } = await import('../core/settings/settings-store');
    return (await createSettingsStore(join(folder, 'settings.json')).read()).keepFiles;
  },
  startEngine: ({ reference }) =>
    startEngine({ workerPath, kernelPath: reference ? null : kernelPath, threads: availableParallelism() }),
  connect: async (address, token) => {
    const { createAudienceClient } = await import('../core/api/audience-client');
    refuseOtherApi(address, managed);
    return createAudienceClient({ address, token });
  },
});

/** Its guard is loaded only where there is such a file: a small list is hashed in the time that takes. */
async function managedSettings(): Promise<ManagedSettings> {
  const path = managedSettingsPath(process.platform, process.env);
  if (!existsSync(path)) return { defaults: {}, locked: [], proxyScript: null };
  const { readManagedSettings } = await import('../core/settings/managed-settings');
  return readManagedSettings(path);
}

function refuseOtherApi({ origin, basePath }: ApiAddress, { locked, defaults }: ManagedSettings): void {
  if (!locked.includes('api') || defaults.api === undefined) return;
  const wanted = parseApiAddress(defaults.api);
  if (wanted.origin === origin && wanted.basePath === basePath) return;
  throw new AppError('usage', `Your administrator allows one API address only: ${defaults.api}. Leave out --api.`);
}

async function main(): Promise<void> {
  // What never comes to its end has failed: Node leaves as soon as nothing is left to wait for.
  process.exitCode = EXIT.failed;
  await sweepWorkFolders(workRoot);
  try {
    const context = createContext(await managedSettings());
    process.exitCode = await run(process.argv.slice(2), packageJson.version, context);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    process.stderr.write(`audience-uploader: ${error.message}\n`);
  }
}

/** Settles when the program has nothing left to do; `process.exitCode` says how it went. */
export const ended = main();
