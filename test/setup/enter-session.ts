import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { inject } from 'vitest';
import type { SessionEnvironment } from '../global-setup/sessions';

const sessions = inject('sessions');
// Concurrent workers have different numbers, starting at 1; one that ends may still live when the next one starts.
const preferred = Number(process.env.VITEST_POOL_ID) - 1;
const inOrder = [...sessions.slice(preferred), ...sessions.slice(0, preferred)];
if (sessions.length > 0) Object.assign(process.env, await claimSession());

/** Until this process ends: windows of two workers would share a focus, a clipboard and a keyring. */
async function claimSession(): Promise<SessionEnvironment> {
  for (;;) {
    const session = inOrder.find(isClaimed);
    if (session !== undefined) return session;
    await delay(50);
  }
}

function isClaimed({ HOME = '' }: SessionEnvironment): boolean {
  const claim = join(HOME, 'worker');
  try {
    writeFileSync(claim, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const owner = Number(readFileSync(claim, 'utf8'));
    if (owner !== process.pid && owner > 0 && !isAlive(owner)) rmSync(claim, { force: true });
    return owner === process.pid;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
