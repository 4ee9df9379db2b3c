#!/usr/bin/env node
import { availableParallelism } from 'node:os';
import { isAbsolute, join } from 'node:path';
import process from 'node:process';
import { version } from '../../package.json';
import { DEFAULT_API } from '../core/api/transport/address';
import kernelPath from '../core/engine/kernel/index.ts?kernel';
import workerPath from '../core/engine/threads/worker?modulePath';
import { dataFolder, homeFolder, managedSettingsPath } from '../core/fs/app-folders';
import { sweepWorkFolders } from '../core/fs/process/work-folder';
import { createExportedFiles, sweepExportedFiles } from '../core/fs/write/exported-files';
import type { ListSource } from '../core/list/source/source';
import type { ManagedSettings } from '../core/settings/managed-settings';
import { AppError } from '../shared/errors';
import { type Message, message } from '../shared/messages/message';
import type { Context } from './context';
import { endBySignal } from './end-by-signal';
import { ENDING_SIGNALS, type EndingSignal, EXIT, exitCodeOfSignal } from './exit-codes';
import { loadManagedSettings, refuseOtherApi } from './managed';
import { run } from './program';
import { standardInput } from './standard-input';

/** Composition: the one place where the command line meets the real world. */
const cancel = new AbortController();
let receivedSignal: EndingSignal | null = null;
/** The work is done, and the exit code known. */
let isDone = false;
let hasPendingKeychainCall = () => false;
let isOutcomeUnknown = () => false;
for (const name of ENDING_SIGNALS) process.on(name, () => interrupt(name));
// Exit code 1 of `check` means that nobody was found, so its other failures have another.
if (process.argv[2] === 'check') process.on('exit', endUndecided);
// Each write reports its own failure, see `writeAll`.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

const folder = dataFolder(process.platform, process.env, homeFolder());
const workRoot = join(folder, 'work');
const unfinished = join(folder, 'unfinished');
let stdinList: ListSource | null = null;
const createContext = (managed: ManagedSettings): Context => ({
  // Opened on first use: only the list named “-” reads it.
  get stdin() {
    return process.stdin;
  },
  get stdinList() {
    stdinList ??= standardInput(() => process.stdin);
    return stdinList;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  signal: cancel.signal,
  // Loaded on first use: hashing alone starts faster, and needs neither network nor keychain.
  openTokens: async () => {
    const { KeychainTokenStore } = await import('../core/tokens/keychain-token-store');
    const keychain = new KeychainTokenStore();
    hasPendingKeychainCall = () => keychain.hasPendingCall;
    return keychain;
  },
  defaultApi: managed.defaults.api ?? DEFAULT_API,
  tokenFromEnvironment: process.env.AUDIENCE_API_TOKEN || null,
  workRoot,
  jobsRoot: join(folder, 'jobs'),
  openSavedFiles: async () => {
    const { createSavedFiles } = await import('../core/saved-files/saved-files');
    return createSavedFiles(join(folder, 'receipts'));
  },
  openListHistory: async (onUnusable) => {
    const { createListHistory } = await import('../core/list-history/list-history');
    return createListHistory(join(folder, 'lists.json'), onUnusable);
  },
  exportedFiles: createExportedFiles(unfinished),
  watchOutcome: (isUnknown) => {
    isOutcomeUnknown = isUnknown;
  },
  keepFiles: () => {
    keepFiles ??= readKeepFiles();
    return keepFiles;
  },
  startEngine: async ({ reference, small }) => {
    const { startEngine } = await import('../core/engine/start-engine');
    return startEngine({
      workerPath,
      kernelPath: reference ? null : kernelPath,
      threads: availableParallelism(),
      small,
    });
  },
  connect: async (address, token) => {
    const { createAudienceClient } = await import('../core/api/audience-client');
    refuseOtherApi(address, managed);
    return createAudienceClient({ address, token });
  },
});

/** Read once, so that settings of a later version are reported once. */
let keepFiles: Promise<boolean> | null = null;

async function readKeepFiles(): Promise<boolean> {
  const { createSettingsStore } = await import('../core/settings/settings-store');
  const unusable: Message[] = [];
  const store = createSettingsStore(join(folder, 'settings.json'), undefined, (sentence) => unusable.push(sentence));
  if (await store.hasLaterAdditions()) await notify(message('later.settings'));
  for (const sentence of unusable) await notify(sentence);
  return (await store.read()).keepFiles;
}

/** The first signal ends the work at the next safe point, the second one at once; neither leaves an unfinished file. */
function interrupt(name: EndingSignal): void {
  if (isDone) endBySignal(name, hasPendingKeychainCall);
  if (receivedSignal !== null) endUnfinished(name);
  receivedSignal = name;
  cancel.abort();
  setTimeout(() => {
    if (isOutputStuck()) endUnfinished(name);
  }, STUCK_MS).unref();
}

function endUnfinished(name: EndingSignal): never {
  process.exitCode = isOutcomeUnknown() ? EXIT.outcomeUnknown : exitCodeOfSignal(name);
  endBySignal(name, hasPendingKeychainCall);
}

function endUndecided(code: number): void {
  if (code === EXIT.failed && !isDone) process.exitCode = EXIT.usage;
}

/** After a signal, how long to wait for a reader that has stopped reading, in milliseconds. */
const STUCK_MS = 500;

function isOutputStuck(): boolean {
  return process.stdout.writableLength > 0 || process.stderr.writableLength > 0;
}

/** Without the folder in which the program was started, no relative path leads anywhere, and no thread starts. */
function hasWorkingFolder(): boolean {
  try {
    return isAbsolute(process.cwd());
  } catch {
    return false;
  }
}

/** The messages are loaded when there is one to print. */
async function notify(words: Message): Promise<void> {
  const output = await import('./terminal/output');
  await output.notify(process.stderr, words);
}

async function reportAndStop(error: unknown): Promise<null> {
  if (!(error instanceof AppError)) throw error;
  await notify(message('cli.failed', { problem: error.description }));
  return null;
}

async function main(): Promise<void> {
  // A program that never finishes has failed: Node exits as soon as it has nothing left to wait for.
  process.exitCode = EXIT.failed;
  if (!hasWorkingFolder()) return notify(message('cli.failed', { problem: message('cli.noWorkingFolder') }));
  const swept = await Promise.all([sweepWorkFolders(workRoot), sweepExportedFiles(unfinished)]).catch(reportAndStop);
  if (swept === null) return;
  const managed = await loadManagedSettings(managedSettingsPath(process.platform, process.env)).catch(reportAndStop);
  if (managed === null) return;
  const code = await run(process.argv.slice(2), version, createContext(managed));
  process.exitCode = code === EXIT.interrupted && receivedSignal !== null ? exitCodeOfSignal(receivedSignal) : code;
  isDone = true;
  if (receivedSignal !== null) endBySignal(receivedSignal, hasPendingKeychainCall);
}

/** Settles when the program has nothing left to do; `process.exitCode` says how it went. */
export const ended = main();
