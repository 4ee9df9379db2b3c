import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { run } from '../../src/cli/program';
import type { HashEngine } from '../../src/core/engine/engine';
import { startEngine } from '../../src/core/engine/start-engine';
import { contextIn } from '../cli/context-in';
import { TextSink } from '../text-sink';
import { bothPaths } from './both-paths';

export interface HashedList {
  readonly exitCode: number | null;
  /** The lines of all user types. */
  readonly digests: readonly string[];
  /** The object of `--json`; null if the command failed. */
  readonly counts: unknown;
  readonly stderr: string;
}

/** The command line within this process: its commands, options and exit codes, with engines of both paths that many lists share. */
export class CommandLine {
  private constructor(
    private readonly folder: string,
    private readonly reference: HashEngine,
    private readonly fast: HashEngine,
  ) {}

  static async start(workerPath: string, kernelPath: string): Promise<CommandLine> {
    const start = (path: string | null) => startEngine({ workerPath, kernelPath: path, threads: 1 });
    const folder = await mkdtemp(join(tmpdir(), 'corpus-'));
    return new CommandLine(folder, start(null), start(kernelPath));
  }

  async close(): Promise<void> {
    this.reference.close();
    this.fast.close();
    await rm(this.folder, { recursive: true });
  }

  /** The result of the reference path; fails if that of the fast one differs. */
  async hash(list: string, options: readonly string[] = []): Promise<HashedList> {
    const output = join(this.folder, 'output');
    await mkdir(output);
    try {
      const { engine, steps } = bothPaths(this.reference, this.fast);
      const args = ['hash', list, ...options, '--out', join(output, 'hashed.txt'), '--json'];
      const { exitCode, stdout, stderr } = await this.run(args, engine);
      expect(steps.fast, 'the fast path beside the reference').toEqual(steps.reference);
      const texts = await Promise.all((await readdir(output)).map((file) => readFile(join(output, file), 'utf8')));
      const digests = texts.flatMap((text) => text.split('\n').filter((line) => line !== ''));
      return { exitCode, digests, counts: stdout === '' ? null : JSON.parse(stdout), stderr };
    } finally {
      await rm(output, { recursive: true });
    }
  }

  async inspect(list: string): Promise<string> {
    return (await this.run(['inspect', list], this.reference)).stdout;
  }

  private async run(args: readonly string[], engine: HashEngine) {
    const stdout = new TextSink();
    const stderr = new TextSink();
    // The command closes its engine; this one is reused for the next list.
    const startEngine = async () => ({ ...engine, close: () => {} });
    const exitCode = await run(args, '0.0.0', contextIn(this.folder, { stdout, stderr, startEngine }));
    return { exitCode, stdout: stdout.text, stderr: stderr.text };
  }
}
