import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import packageJson from '../../package.json';
import { createEngine } from '../core/hash/create-engine';
import kernelPath from '../core/hash/kernel/index.ts?kernel';
import type { HashPool } from '../core/hash/pool';
import { dataFolder } from '../core/storage/app-folders';
import { sweepWorkFolders } from '../core/storage/work-folder';
import type { Context } from './context';
import type { ExitCode } from './exit-codes';
import { run } from './program';

/**
 * Composition: the one place where the command line meets the real world.
 *
 * @param threads gives the engine its threads
 */
export async function main(args: readonly string[], threads: () => HashPool): Promise<ExitCode> {
  const cancel = new AbortController();
  process.once('SIGINT', () => cancel.abort());
  process.once('SIGTERM', () => cancel.abort());
  // A reader that has seen enough (`| head`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
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
      const { KeychainTokenStore } = await import('../core/storage/keychain-token-store');
      return new KeychainTokenStore();
    },
    tokenFromEnvironment: process.env.AUDIENCE_API_TOKEN || null,
    workRoot,
    jobsRoot: join(folder, 'jobs'),
    keepFiles: async () => {
      const { createSettingsStore } = await import('../core/storage/settings-store');
      return (await createSettingsStore(join(folder, 'settings.json')).read()).keepFiles;
    },
    startEngine: ({ reference }) => createEngine(threads(), { kernelPath: reference ? null : kernelPath }),
    connect: async (address, token) => {
      const { createAudienceClient } = await import('../core/api/audience-client');
      return createAudienceClient({ address, token });
    },
  };

  await sweepWorkFolders(workRoot);
  return run(args, packageJson.version, context);
}
