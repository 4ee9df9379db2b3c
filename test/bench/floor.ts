import { spawnSync } from 'node:child_process';

/** SHA-256 of 64 bytes alone, by the fastest code there is, on one core: no engine that hashes can be faster. */
export function printFloor(): void {
  const { stdout, status } = spawnSync('openssl', ['speed', '-seconds', '2', '-bytes', '64', '-evp', 'sha256'], {
    encoding: 'utf8',
  });
  const kilobytes = status === 0 ? /sha256\s+([\d.]+)k/i.exec(stdout)?.[1] : undefined;
  if (kilobytes === undefined) {
    console.log('SHA-256 alone: not measured, openssl is not on this machine\n');
    return;
  }
  const hashes = Math.round((Number(kilobytes) * 1000) / 64).toLocaleString('en-US');
  console.log(`SHA-256 alone (openssl speed, one core): ${hashes} hashes a second\n`);
}
