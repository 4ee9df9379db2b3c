import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A separate message bus with a real gnome-keyring on it, or with none; its files are under `home`. */
export interface SecretService {
  readonly home: string;
  readonly env: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** A keyring is also `locked` after a restart: it needs the files of an unlocked one, so pass its home. */
type KeyringState = 'unlocked' | 'locked' | 'none';

export function newHome(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'keyring-'));
}

export async function startSecretService(home: string, state: KeyringState): Promise<SecretService> {
  const config = join(home, 'bus.conf');
  await writeFile(config, BUS_CONFIG);
  const bus = spawn('dbus-daemon', [`--config-file=${config}`, '--nofork', '--print-address=1'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: home,
    XDG_RUNTIME_DIR: home,
    XDG_DATA_HOME: join(home, 'data'),
    DBUS_SESSION_BUS_ADDRESS: await firstLine(bus),
  };
  if (state !== 'none') await startKeyring(env, state);
  return {
    home,
    env,
    async stop() {
      if (bus.exitCode !== null || bus.signalCode !== null) return;
      // The keyring ends with its bus.
      bus.kill();
      await once(bus, 'exit');
    },
  };
}

export async function removeHome(home: string): Promise<void> {
  await rm(home, { recursive: true, force: true, maxRetries: 5 });
}

async function startKeyring(env: NodeJS.ProcessEnv, state: 'unlocked' | 'locked'): Promise<void> {
  const how = state === 'unlocked' ? '--unlock' : '--start';
  const keyring = spawn('gnome-keyring-daemon', [how, '--components=secrets'], {
    env,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  keyring.stdin.end('test');
  await once(keyring, 'exit');
  // It becomes a daemon first, and registers on the bus a moment later.
  const deadline = Date.now() + 10_000;
  while (!(await isOnBus(env))) {
    if (Date.now() > deadline) throw new Error('gnome-keyring-daemon did not start');
  }
}

async function isOnBus(env: NodeJS.ProcessEnv): Promise<boolean> {
  const query = ['--dest=org.freedesktop.DBus', '/', 'org.freedesktop.DBus.NameHasOwner'];
  const { stdout } = await promisify(execFile)(
    'dbus-send',
    ['--session', '--print-reply', ...query, 'string:org.freedesktop.secrets'],
    { env },
  );
  return stdout.includes('boolean true');
}

async function firstLine(process: ChildProcess): Promise<string> {
  let text = '';
  for await (const chunk of process.stdout ?? []) {
    text += String(chunk);
    if (text.includes('\n')) break;
  }
  return text.trim();
}

/** Nothing is started on demand: no prompter, and no second keyring. */
const BUS_CONFIG = `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;
