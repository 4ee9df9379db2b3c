import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { type CommandResult, waitForExit } from '../e2e/command-line';

const UNSHARE = ['unshare', ...(process.getuid?.() === 0 ? [] : ['--map-root-user']), '--mount'];

/** Whether the system allows private mounts; if not, prints a note. */
export function canMount(): boolean {
  const [program = '', ...args] = [...UNSHARE, 'mount', '-t', 'tmpfs', 'none', '/mnt'];
  if (spawnSync(program, args).status === 0) return true;
  console.log(
    'No mount namespace could be made (unshare, mount): the tests with a full or read-only disk are skipped.',
  );
  return false;
}

/**
 * Runs a shell script with these arguments in a private mount namespace, which ends with it. Root may write anywhere,
 * except with `unprivileged`, a command prefix that drops that right.
 */
export async function runWithMounts(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  return waitForExit(startWithMounts(script, args, env));
}

/** The same, without waiting. What the script runs with `exec` gets the signals. */
export function startWithMounts(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  const unprivileged = 'unprivileged() { setpriv --bounding-set -dac_override,-dac_read_search "$@"; }';
  const [program = '', ...rest] = [...UNSHARE, 'sh', '-c', `${unprivileged}\n${script}`, 'sh', ...args];
  return spawn(program, rest, { env: { ...process.env, ...env } });
}
