import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const FS = join(import.meta.dirname, '../../../src/core/fs');

interface Child {
  readonly pid: number;
  /** As abruptly as a power loss. */
  kill(): Promise<void>;
  /** By a signal that it may handle. */
  end(): Promise<void>;
}

/**
 * Runs a piece of TypeScript in a separate process until it prints `ready`; it then waits to be killed, at the latest
 * after the test.
 */
export async function startChild(module: string, code: string): Promise<Child> {
  const source = `
    import * as storage from ${JSON.stringify(join(FS, module))};
    ${code}
    process.stdout.write('ready');
    setInterval(() => {}, 1000);
  `;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
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
