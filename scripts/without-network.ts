import { spawnSync } from 'node:child_process';

const WITH_LOOPBACK = ['sh', '-c', 'PATH="$PATH:/usr/sbin:/sbin" ip link set lo up && exec "$@"', 'sh'];

/**
 * What to put in front of a command so that it reaches this computer only: a network namespace of its own. Nothing, after
 * saying so, where the system has none to give.
 */
export function withoutNetwork(): readonly string[] {
  const rights = process.getuid?.() === 0 ? [] : ['--map-root-user'];
  const prefix = ['unshare', ...rights, '--net', ...WITH_LOOPBACK];
  const [program = '', ...args] = prefix;
  if (spawnSync(program, [...args, 'true']).status === 0) return prefix;
  console.log('No network namespace could be made (unshare, ip): the network stays in reach, and is only watched.');
  return [];
}
