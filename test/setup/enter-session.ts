import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { inject } from 'vitest';
import type { SessionEnvironment } from '../global-setup/sessions';

declare global {
  /** Of this process: where files share a worker, each of them enters the session again. */
  var claimedSession: SessionEnvironment | undefined;
}

const sessions = inject('sessions');
// Concurrent workers have different numbers, starting at 1; one that ends may still live when the next one starts.
const preferred = Number(process.env.VITEST_POOL_ID) - 1;
const inOrder = [...sessions.slice(preferred), ...sessions.slice(0, preferred)];
if (sessions.length > 0) {
  globalThis.claimedSession ??= await claimSession();
  Object.assign(process.env, globalThis.claimedSession);
}

/** Until this process ends: windows of two workers would share a focus, a clipboard and a keyring. */
async function claimSession(): Promise<SessionEnvironment> {
  for (;;) {
    for (const session of inOrder) if (await isClaimed(session)) return session;
    await delay(50);
  }
}

/** An abstract socket of Linux has its name for itself, and loses it with its process, however that ends. */
function isClaimed({ HOME = '' }: SessionEnvironment): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const claim = createServer().unref();
    claim.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    });
    claim.listen(`\0${HOME}/worker`, () => resolve(true));
  });
}
