import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { open, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { namesIn } from '../read/names-in';
import { systemCode, writeFailure } from '../write-failure';
import { isRunning, ownStamp } from './process-stamp';
import { removeAtExit } from './remove-at-exit';
import { pause } from './timers';

/** Exclusive right to change a folder, respected by every program that acquires the lease first. */
interface Lease {
  /** False once another program may have considered the lease abandoned. */
  isHeld(): Promise<boolean>;
  release(): Promise<void>;
}

interface LeaseTimes {
  /** How often the owner renews the lease, in milliseconds. */
  readonly heartbeatMs: number;
  /** A lease on this computer that was not renewed for this long is void, even if its process still runs. */
  readonly expiryMs: number;
}

export const LEASE_TIMES: LeaseTimes = { heartbeatMs: 15_000, expiryMs: 120_000 };

/** A process on another computer cannot be checked, so its leases stand for a day. In milliseconds. */
const FOREIGN_EXPIRY_MS = 24 * 60 * 60_000;

/**
 * `.claim-<computer>-<process stamp>-<random>`: no name is ever used twice, so removing a void one hits no other. Earlier
 * versions, which may run beside this one, know leases by this name.
 */
const LEASE_NAME = /^\.claim-(?<host>[0-9a-f]{8})-(?<stamp>\d+-\d+)-[0-9a-f]{12}$/;

/** Programs that collide both back off: how many tries, and the longest wait in milliseconds. */
const MAX_TRIES = 6;
const MAX_STEP_BACK_MS = 50;

/**
 * Leases an existing folder, or returns null if another lease stands. Every program first adds its own lease and then
 * looks for others: of two, the later always sees the earlier, so never do both proceed. A lease need not survive a
 * power loss, which ends its owner too; so it is not synced.
 */
export async function acquireLease(folder: string, times: LeaseTimes = LEASE_TIMES): Promise<Lease | null> {
  for (let attempt = 1; attempt <= MAX_TRIES; attempt++) {
    if (await isLeasedByOthers(folder, '', times)) return null;
    const name = `.claim-${ownHost()}-${await ownStamp()}-${randomBytes(6).toString('hex')}`;
    const path = join(folder, name);
    if (!(await create(path))) return null;
    if (!(await isLeasedByOthers(folder, name, times))) return keepAlive(path, times);
    await rm(path, { force: true });
    await pause(Math.random() * MAX_STEP_BACK_MS);
  }
  return null;
}

/** False where the folder is gone. */
async function create(path: string): Promise<boolean> {
  try {
    await (await open(path, 'wx', 0o600)).close();
    return true;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw writeFailure(error, dirname(path));
  }
}

function keepAlive(path: string, { heartbeatMs }: LeaseTimes): Lease {
  const heartbeat = setInterval(() => {
    const now = new Date();
    // A lease that cannot be renewed expires; `isHeld` then returns false.
    utimes(path, now, now).catch(() => undefined);
  }, heartbeatMs).unref();
  const cancelRemoval = removeAtExit(path);
  return {
    isHeld: async () => (await lastHeartbeat(path)) !== null,
    release: async () => {
      clearInterval(heartbeat);
      await rm(path, { force: true, maxRetries: 5 }).catch(() => undefined);
      cancelRemoval();
    },
  };
}

async function isLeasedByOthers(folder: string, own: string, times: LeaseTimes): Promise<boolean> {
  for (const name of await namesIn(folder)) {
    const { host, stamp } = LEASE_NAME.exec(name)?.groups ?? {};
    if (host === undefined || stamp === undefined || name === own) continue;
    if (await isValid(join(folder, name), host, stamp, times)) return true;
    await rm(join(folder, name), { force: true }).catch(() => undefined);
  }
  return false;
}

async function isValid(path: string, host: string, stamp: string, { expiryMs }: LeaseTimes): Promise<boolean> {
  const isOurHost = host === ownHost();
  if (isOurHost && !(await isRunning(stamp))) return false;
  const heartbeatAt = await lastHeartbeat(path);
  if (heartbeatAt === null) return false;
  // After a clock was set back, a renewal may seem to come from the future; it counts as fresh.
  return Date.now() - heartbeatAt <= (isOurHost ? expiryMs : FOREIGN_EXPIRY_MS);
}

/** When the lease was last renewed, in milliseconds since 1970; null if it is gone. */
async function lastHeartbeat(path: string): Promise<number | null> {
  try {
    return (await stat(path)).mtimeMs;
  } catch {
    return null;
  }
}

let host: string | null = null;

/**
 * Short, and not the name itself: a folder may be shared. Computers with the same name are distinguished by their
 * machine ID.
 */
function ownHost(): string {
  host ??= createHash('sha256').update(`${hostname()}\n${machineId()}`).digest('hex').slice(0, 8);
  return host;
}

/** Systems without one (macOS, Windows) rely on the name alone. */
function machineId(): string {
  try {
    return readFileSync('/etc/machine-id', 'utf8').trim();
  } catch {
    return '';
  }
}
