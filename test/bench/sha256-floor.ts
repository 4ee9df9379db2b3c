import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/**
 * SHA-256 digests of 64 bytes that one core computes per second with the fastest code there is, using the processor's
 * own instructions: an upper bound for every engine. Null without openssl on this machine.
 */
export function measureFloor(): number | null {
  const { stdout, status } = spawnSync('openssl', ['speed', '-seconds', '2', '-bytes', '64', '-evp', 'sha256'], {
    encoding: 'utf8',
  });
  const kilobytes = status === 0 ? /sha256\s+([\d.]+)k/i.exec(stdout)?.[1] : undefined;
  return kilobytes === undefined ? null : (Number(kilobytes) * 1000) / 64;
}

/** The share of a time that hashing this many values alone would take on all cores. */
export function describeFloor(hashesPerSecond: number | null, values: number, seconds: number): string {
  if (hashesPerSecond === null) return 'SHA-256 alone: not measured, openssl is not on this machine';
  const cores = availableParallelism();
  const alone = values / hashesPerSecond / cores;
  const share = ((100 * alone) / seconds).toFixed(0);
  return `SHA-256 alone (openssl speed, ${cores} cores): ${alone.toFixed(2)} seconds, ${share} % of the first`;
}

/** Seconds that Node needs to start and do nothing. */
export function secondsOfNode(): number {
  const start = process.hrtime.bigint();
  spawnSync(process.execPath, ['-e', '0'], { stdio: 'ignore' });
  return Number(process.hrtime.bigint() - start) / 1e9;
}
