#!/usr/bin/env node
import { availableParallelism, homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import packageJson from '../../package.json';
import kernelPath from '../core/engine/kernel/index.ts?kernel';
import { startEngine } from '../core/engine/start-engine';
import workerPath from '../core/engine/threads/worker?modulePath';
import { dataFolder } from '../core/fs/app-folders';
import { sweepWorkFolders } from '../core/fs/work-folder';
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
const context: Context = {
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
    return createAudienceClient({ address, token });
  },
};

async function main(): Promise<void> {
  // What never comes to its end has failed: Node leaves as soon as nothing is left to wait for.
  process.exitCode = EXIT.failed;
  await sweepWorkFolders(workRoot);
  process.exitCode = await run(process.argv.slice(2), packageJson.version, context);
}

/** Settles when the program has nothing left to do; `process.exitCode` says how it went. */
export const ended = main();
