import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';

export interface CommandResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface CommandInput {
  readonly stdin?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  /** Another copy of the program. */
  readonly cli?: string;
}

export const CLI = resolve('out/main/cli.cjs');

/** Runs the built command line as a script would, to its end. */
export async function audienceUploader(
  args: readonly string[],
  { stdin = '', env = {}, cli = CLI }: CommandInput = {},
): Promise<CommandResult> {
  const child = startCli(args, env, cli);
  // A program that ends before it has read its input breaks the pipe, which is no fault of the test.
  child.stdin?.on('error', () => {}).end(stdin);
  return waitForExit(child);
}

export function startCli(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cli: string = CLI,
): ChildProcess {
  return spawn(process.execPath, [cli, ...args], { env: { ...process.env, ...env } });
}

export async function waitForExit(child: ChildProcess): Promise<CommandResult> {
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { exitCode, stdout, stderr };
}
