import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { inject, onTestFinished } from 'vitest';

interface Child {
  readonly pid: number;
  /** As abruptly as a power loss. */
  kill(): Promise<void>;
  /** By a signal that it may handle. */
  end(): Promise<void>;
}

/** The command that runs a module for which `core` is what `for-processes.ts` exports, with its own arguments. */
export function coreProgram(code: string, ...args: readonly string[]): [program: string, ...args: string[]] {
  const source = `import core from ${JSON.stringify(pathToFileURL(inject('corePath')).href)};\n${code}`;
  return [process.execPath, '--input-type=module', '--eval', source, ...args];
}

/** Runs such a module in a separate process until it prints `ready`; it then waits to be killed, at the latest after the test. */
export async function startChild(code: string): Promise<Child> {
  const [program, ...args] = coreProgram(`${code}
    process.stdout.write('ready');
    setInterval(() => {}, 1000);`);
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const [output] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  if (String(output) !== 'ready') throw new Error('the child ended early');
  const endBy = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await once(child, 'exit');
  };
  return { pid: child.pid ?? 0, kill: () => endBy('SIGKILL'), end: () => endBy('SIGTERM') };
}
