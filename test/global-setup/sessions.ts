import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
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
 * Unlocks a new keyring, prints the environment, and runs until its input ends, which happens when the tests end, too.
 * The daemon is started at once: otherwise the bus would start a second one at the first request, which has been seen
 * to hold a locked keyring. The bus may write to stderr at any time.
 */
const SESSION = [
  'printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null',
  'gnome-keyring-daemon --start --components=secrets >/dev/null',
  'env -0',
  "printf '\\0'",
  'exec cat',
].join(' && ');

const DISPLAY = ['xvfb-run', '-a', '-s', '-screen 0 1400x1000x24'];
const TOLD = ['HOME', 'XDG_RUNTIME_DIR', 'XDG_DATA_HOME', 'DBUS_SESSION_BUS_ADDRESS', 'DISPLAY', 'XAUTHORITY'];

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
  const sessions: Session[] = [];
  // One after another: each searches for a free display.
  while (process.platform === 'linux' && sessions.length < project.config.maxWorkers) {
    const session = await startSession(display ? DISPLAY : []);
    if (session === null) {
      console.error('No session with a keyring could be started for the tests: "npm test" says what it takes.');
      break;
    }
    sessions.push(session);
  }
  project.provide(
    'sessions',
    sessions.map((session) => session.environment),
  );
  return () => Promise.all(sessions.map((session) => session.end()));
}

async function startSession(display: readonly string[]): Promise<Session | null> {
  const home = await mkdtemp(join(tmpdir(), 'audience-test-'));
  const env = { ...process.env, HOME: home, XDG_RUNTIME_DIR: home, XDG_DATA_HOME: join(home, 'data') };
  const [program = '', ...args] = [...display, 'dbus-run-session', '--', 'sh', '-c', SESSION];
  const shell = spawn(program, args, { env, stdio: ['pipe', 'pipe', 'ignore'] });
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
  return null;
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
      return Object.fromEntries(entries.filter(([name]) => TOLD.includes(name)));
    }
  }
  return null;
}
