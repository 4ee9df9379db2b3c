import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Context } from '../../src/cli/context';
import { createExportedFiles } from '../../src/core/fs/write/exported-files';
import { createListHistory } from '../../src/core/list-history/list-history';
import { createSavedFiles } from '../../src/core/saved-files/saved-files';

/** A context whose files are in a folder, with an empty standard input and without network and keychain, unless given. */
export function contextIn(
  folder: string,
  given: Pick<Context, 'stdout' | 'stderr' | 'startEngine'> & Partial<Context>,
): Context {
  const { stdin = Readable.from([]) } = given;
  return {
    stdin,
    stdinList: { kind: 'stream', name: 'standard input', stream: stdin },
    signal: new AbortController().signal,
    openTokens: notNeeded,
    defaultApi: 'https://api.example.com',
    tokenFromEnvironment: null,
    workRoot: join(folder, 'work'),
    jobsRoot: join(folder, 'jobs'),
    openSavedFiles: async () => createSavedFiles(join(folder, 'receipts')),
    openListHistory: async (onUnusable) => createListHistory(join(folder, 'lists.json'), onUnusable),
    exportedFiles: createExportedFiles(join(folder, 'unfinished')),
    watchOutcome: () => {},
    keepFiles: async () => false,
    connect: notNeeded,
    ...given,
  };
}

async function notNeeded(): Promise<never> {
  throw new Error('this command needs neither network nor keychain');
}
