import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

/** What a program needs to run in a session: its display, message bus and home. */
export type SessionEnvironment = Readonly<Record<string, string>>;

declare module 'vitest' {
  export interface ProvidedContext {
    /** One per worker; empty if the tests run in the current session. */
    sessions: readonly SessionEnvironment[];
  }
}

/**
 * Starts a display. The server chooses the first free number itself, so that two can never share one, and prints it once
 * it is ready.
 */
const DISPLAY = [
  'mkfifo "$HOME/display"',
  '{ Xvfb -displayfd 3 -screen 0 1400x1000x24 -nolisten tcp -auth "$XAUTHORITY" 3>"$HOME/display" >/dev/null 2>&1 & }',
  'trap "kill $!" EXIT',
  'read -r number <"$HOME/display"',
  'export DISPLAY=":$number"',
];

/** The bus starts an unlocked keyring at each request without one: the service of the system would start a locked one. */
const KEYRING = `[D-BUS Service]
Name=org.freedesktop.secrets
Exec=/bin/sh -c "printf test | exec gnome-keyring-daemon --unlock --foreground --components=secrets"
`;

/**
 * Waits for the keyring, prints the environment, and runs until its input ends, which happens when the tests end, too.
 * The bus may write to stderr at any time.
 */
const SESSION = [
  'dbus-send --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets org.freedesktop.DBus.Peer.Ping >/dev/null',
  'env -0',
  "printf '\\0'",
  'cat',
];

const SESSION_VARIABLES = [
  'HOME',
  'XDG_RUNTIME_DIR',
  'XDG_DATA_HOME',
  'DBUS_SESSION_BUS_ADDRESS',
  'DISPLAY',
  'XAUTHORITY',
];

/** A keyring that does not start at once, on a busy machine, may start the next time. */
const ATTEMPTS = 3;

interface Session {
  readonly environment: SessionEnvironment;
  end(): Promise<void>;
}

/**
 * On Linux each worker gets a separate session, so that nobody's keyring and settings are touched, and windows can be
 * tested in parallel: on each display one window has the focus. If the requirements are missing, the tests run in the
 * current session.
 */
export async function startSessions(project: TestProject, { display }: { display: boolean }) {
  const wanted = process.platform === 'linux' ? workersOf(project) : 0;
  const started = await Promise.all(Array.from({ length: wanted }, () => startSession(display)));
  const sessions = started.filter((session) => session !== null);
  const end = () => Promise.all(sessions.map((session) => session.end()));
  if (sessions.length === 0 && wanted > 0) {
    console.error('No session with a keyring could be started for the tests: "npm test" lists the requirements.');
  } else if (sessions.length < wanted) {
    await end();
    throw new Error('A session for the tests could not be started, though another was.');
  }
  project.provide(
    'sessions',
    sessions.map((session) => session.environment),
  );
  return end;
}

/** The number of workers of a project, which by default is that of all projects. */
function workersOf({ config, vitest }: TestProject): number {
  const own: number | undefined = config.maxWorkers;
  return own ?? vitest.config.maxWorkers;
}

async function startSession(display: boolean, attempts = ATTEMPTS): Promise<Session | null> {
  const home = await mkdtemp(join(tmpdir(), 'audience-test-'));
  const env = { ...process.env, HOME: home, XDG_RUNTIME_DIR: home, XDG_DATA_HOME: join(home, 'data') };
  // The bus reads this folder before those of the system.
  const services = join(env.XDG_DATA_HOME, 'dbus-1', 'services');
  await mkdir(services, { recursive: true });
  await writeFile(join(services, 'org.freedesktop.secrets.service'), KEYRING);
  const authority = join(home, 'authority');
  if (display) await writeFile(authority, cookieForAnyDisplay(), { mode: 0o600 });
  const script = [...(display ? DISPLAY : []), ...SESSION].join(' && ');
  const shell = spawn('dbus-run-session', ['--', 'sh', '-c', script], {
    env: display ? { ...env, XAUTHORITY: authority } : env,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  shell.stdin.on('error', () => undefined);
  const ended = once(shell, 'exit').catch(() => undefined);
  const end = async () => {
    shell.stdin.end();
    await ended;
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };
  const environment = await readEnvironment(shell).catch(() => null);
  if (environment !== null) return { environment, end };
  await end();
  return attempts > 1 ? startSession(display, attempts - 1) : null;
}

/** Of the format of .Xauthority: a program of another session, with another cookie, cannot reach the display. */
function cookieForAnyDisplay(): Buffer {
  const field = (bytes: string | Buffer) => {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(bytes.length);
    return Buffer.concat([length, Buffer.from(bytes)]);
  };
  const anyHost = Buffer.of(0xff, 0xff);
  return Buffer.concat([anyHost, field(''), field(''), field('MIT-MAGIC-COOKIE-1'), field(randomBytes(16))]);
}

/** Extracts the session's variables from the output of the shell. */
async function readEnvironment({ stdout }: ChildProcess): Promise<SessionEnvironment | null> {
  let text = '';
  for await (const part of stdout?.setEncoding('utf8').iterator({ destroyOnReturn: false }) ?? []) {
    text += part;
    if (text.endsWith('\0\0')) {
      const entries = text.split('\0').map((line): [string, string] => {
        const end = line.indexOf('=');
        return [line.slice(0, end), line.slice(end + 1)];
      });
      return Object.fromEntries(entries.filter(([name]) => SESSION_VARIABLES.includes(name)));
    }
  }
  return null;
}
