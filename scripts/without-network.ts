import { spawnSync } from 'node:child_process';

const WITH_LOOPBACK = ['sh', '-c', 'PATH="$PATH:/usr/sbin:/sbin" ip link set lo up && exec "$@"', 'sh'];

/**
 * A command prefix that restricts a command to this computer, by a separate network namespace. Empty, with a printed
 * note, if the system does not allow one.
 */
export function withoutNetwork(): readonly string[] {
  const rights = process.getuid?.() === 0 ? [] : ['--map-root-user'];
  const prefix = ['unshare', ...rights, '--net', ...WITH_LOOPBACK];
  const [program = '', ...args] = prefix;
  if (spawnSync(program, [...args, 'true']).status === 0) return prefix;
  console.log('No network namespace could be made (unshare, ip): the network stays in reach, and is only watched.');
  return [];
}
