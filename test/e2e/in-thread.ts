import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { Worker } from 'node:worker_threads';
import { CLI, type CommandResult } from './command-line';

/**
 * Runs the built command line to its end in a thread of this process, which starts in two thirds of the time of a process:
 * for tests of what it says about many lists, not of signals and standard streams.
 */
export async function inThread(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  const streams = { stdin: true, stdout: true, stderr: true };
  const thread = new Worker(CLI, { argv: [...args], env: { ...process.env, ...env }, ...streams });
  thread.stdin?.end();
  const [[exitCode], stdout, stderr] = await Promise.all([
    once(thread, 'exit'),
    text(thread.stdout),
    text(thread.stderr),
  ]);
  return { exitCode, stdout, stderr };
}
