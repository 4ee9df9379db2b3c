import { spawnSync } from 'node:child_process';

/** Whether programs can be traced; if not, prints a note. */
export function canTrace(): boolean {
  if (spawnSync('strace', ['-f', 'true']).status === 0) return true;
  console.log('There is no strace here, or it may not watch: the tests that need it are skipped.');
  return false;
}
