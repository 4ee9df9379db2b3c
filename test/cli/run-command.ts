import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Context } from '../../src/cli/context';
import { run } from '../../src/cli/program';
import type { HashEngine } from '../../src/core/engine/engine';
import { startEngine } from '../../src/core/engine/start-engine';
import { createExportedFiles } from '../../src/core/fs/write/exported-files';
import { createListHistory } from '../../src/core/list-history/list-history';
import { createSavedFiles } from '../../src/core/saved-files/saved-files';
import { TextSink } from '../text-sink';

interface CommandResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line within this process, with real threads and real files; paths are names in its own folder. */
export class CommandLine {
  private constructor(
    readonly folder: string,
    private readonly engine: HashEngine,
  ) {}

  static async start(paths: { readonly workerPath: string; readonly kernelPath: string }): Promise<CommandLine> {
    const folder = await mkdtemp(join(tmpdir(), 'command-line-'));
    return new CommandLine(folder, startEngine({ ...paths, threads: 2 }));
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  write(name: string, text: string | Uint8Array): Promise<void> {
    return writeFile(this.path(name), text);
  }

  read(name: string): Promise<string> {
    return readFile(this.path(name), 'utf8');
  }

  /** Arguments that are names in the folder become paths. */
  async run(
    args: readonly string[],
    stdin: string | AsyncIterable<string> | null = null,
    stdout: TextSink = new TextSink(),
    signal: AbortSignal = new AbortController().signal,
    stderr: TextSink = new TextSink(),
  ): Promise<CommandResult> {
    const input = Readable.from(typeof stdin === 'string' ? [Buffer.from(stdin)] : (stdin ?? []));
    const context: Context = {
      stdin: input,
      stdinList: { kind: 'stream', name: 'standard input', stream: input },
      stdout,
      stderr,
      signal,
      openTokens: notNeeded,
      defaultApi: 'https://api.example.com',
      tokenFromEnvironment: null,
      workRoot: this.path('work'),
      jobsRoot: this.path('jobs'),
      openSavedFiles: async () => createSavedFiles(this.path('receipts')),
      openListHistory: async (onUnusable) => createListHistory(this.path('lists.json'), onUnusable),
      exportedFiles: createExportedFiles(this.path('unfinished')),
      watchOutcome: () => {},
      keepFiles: notNeeded,
      // The command closes its engine; this one is reused.
      startEngine: async () => ({ ...this.engine, close: () => {} }),
      connect: notNeeded,
    };
    const words = args.map((word) => (/^[\w-]+\.\w+$/.test(word) ? this.path(word) : word));
    return { exitCode: await run(words, '0.0.0', context), stdout: stdout.text, stderr: stderr.text };
  }

  async close(): Promise<void> {
    this.engine.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

async function notNeeded(): Promise<never> {
  throw new Error('this command needs neither network nor keychain');
}
