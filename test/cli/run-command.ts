import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, inject } from 'vitest';
import { run } from '../../src/cli/program';
import { createAudienceClient } from '../../src/core/api/audience-client';
import type { HashEngine } from '../../src/core/engine/engine';
import { startEngine } from '../../src/core/engine/start-engine';
import { TextSink } from '../text-sink';
import { contextIn } from './context-in';

interface CommandResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

const FILE_NAME = /^[\w-]+\.\w+$/;

/** One for all tests of a file, from before the first until after the last. */
export function commandLine(): CommandLine {
  const cli = new CommandLine(inject('workerPath'), inject('kernelPath'));
  beforeAll(() => cli.clear());
  afterAll(() => cli.close());
  return cli;
}

/** The command line within this process, with real threads and real files; paths are names in its own folder. */
class CommandLine {
  /** Of the environment; for commands that use the network. */
  token: string | null = null;
  readonly folder = join(tmpdir(), `command-line-${randomUUID()}`);
  private fastEngine: HashEngine | null = null;
  private referenceEngine: HashEngine | null = null;

  constructor(
    private readonly workerPath: string,
    private readonly kernelPath: string,
  ) {}

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
    const context = contextIn(this.folder, {
      stdin: input,
      stdout,
      stderr,
      signal,
      tokenFromEnvironment: this.token,
      // The command closes its engine; these are reused.
      startEngine: async ({ reference }) => ({ ...(reference ? this.reference() : this.fast()), close: () => {} }),
      connect: async (address, token) => createAudienceClient({ address, token }),
    });
    const words = args.map((word, at) =>
      FILE_NAME.test(word) && args[at - 1] !== '--member' ? this.path(word) : word,
    );
    return { exitCode: await run(words, '0.0.0', context), stdout: stdout.text, stderr: stderr.text };
  }

  /** Removes all files: the next test begins anew, with the same threads. */
  async clear(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
    await mkdir(this.folder);
  }

  async close(): Promise<void> {
    this.fastEngine?.close();
    this.referenceEngine?.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  private fast(): HashEngine {
    this.fastEngine ??= startEngine({ workerPath: this.workerPath, kernelPath: this.kernelPath, threads: 2 });
    return this.fastEngine;
  }

  private reference(): HashEngine {
    this.referenceEngine ??= startEngine({ workerPath: this.workerPath, kernelPath: null, threads: 1 });
    return this.referenceEngine;
  }
}
