/**
 * `npm test`: types, lint, build and every test. `npm run check` (`--unit`): the same without build and end-to-end tests.
 * `npm run test:privacy` (`--privacy`): build, and the proof that nothing raw leaves, out of reach of the network.
 * `npm run test:package` (`--package`): the package, and all tests of it, on a system that was just installed.
 * The last line is always `N passed, N failed`; a step that fails counts as one failure.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { prepareSystem } from './system';
import { withoutNetwork } from './without-network';

const RESULTS = '.cache/test/results.json';
const VITEST = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json'];

/**
 * Unlocks a new keyring, then becomes the given command. The daemon ends with the bus. It is told to start at once: else
 * the bus starts a second one at the first question, which has been seen to hold a locked keyring.
 */
const WITH_KEYRING = [
  'printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null',
  'gnome-keyring-daemon --start --components=secrets >/dev/null',
  'exec "$@" 2>&3 3>&-',
].join(' && ');

const SCREEN = '-screen 0 1400x1000x24';

/** What a call of this program runs. */
interface Suite {
  readonly window: boolean;
  /** A system to install packages on. */
  readonly root?: boolean;
  readonly steps: readonly string[];
  /** Arguments of vitest. */
  readonly tests: readonly string[];
  /** Command prefix for the whole test session. */
  readonly commandPrefix: () => readonly string[];
}

const CHECKS = ['check:types', 'check:lint'];
const APP = ['build', 'electron:runtime'];
const ALL: Suite = {
  window: true,
  steps: [...CHECKS, ...APP],
  tests: ['unit', 'thorough', 'commands', 'e2e'].map((name) => `--project=${name}`),
  commandPrefix: () => [],
};
const UNIT: Suite = { window: false, steps: CHECKS, tests: ['--project=unit'], commandPrefix: () => [] };
const PRIVACY: Suite = { window: true, steps: APP, tests: ['test/privacy/'], commandPrefix: withoutNetwork };
const PACKAGE: Suite = {
  window: true,
  root: true,
  steps: ['electron:runtime', 'package'],
  tests: ['test/packaged/'],
  commandPrefix: () => [],
};

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const Results = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

async function main(suite: Suite): Promise<Tally> {
  if (!prepareSystem(suite)) return { passed: 0, failed: 1 };
  const broken: string[] = [];
  for (const step of suite.steps) {
    if ((await run('npm', ['run', step])) !== 0) broken.push(step);
  }
  const tests = await runTests(suite);
  for (const step of broken) console.log(`FAILED: npm run ${step}`);
  return { passed: tests.passed, failed: tests.failed + broken.length };
}

/** Runs vitest in a session of its own, so that nobody's keyring and settings are touched. */
async function runTests({ window, tests, commandPrefix }: Suite): Promise<Tally> {
  rmSync(RESULTS, { force: true });
  const command = [process.execPath, ...VITEST, `--outputFile.json=${RESULTS}`, ...tests];
  if (process.platform !== 'linux') return readTally(await run(process.execPath, command.slice(1)));
  const home = mkdtempSync(join(tmpdir(), 'audience-test-'));
  const env = { ...process.env, HOME: home, XDG_RUNTIME_DIR: home, XDG_DATA_HOME: join(home, 'data') };
  try {
    const session = ['dbus-run-session', '--', 'sh', '-c', WITH_KEYRING, 'sh', ...command];
    const display = window ? ['xvfb-run', '-a', '-s', SCREEN] : [];
    const [program = '', ...args] = [...commandPrefix(), ...display, ...session];
    return readTally(await run(program, args, env));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** A file that could not be loaded has no failed test in it, and counts as one. So does a run that failed otherwise. */
function readTally(exitCode: number): Tally {
  const results = Results.safeParse(readJson(RESULTS));
  if (!results.success) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests, testResults } = results.data;
  const unloadable = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  const failed = numFailedTests + unloadable.length;
  return { passed, failed: failed === 0 && (exitCode !== 0 || passed === 0) ? 1 : failed };
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

let running: ChildProcess | null = null;

/**
 * Runs a command to its end, in a process group of its own that can be ended as a whole. Its fourth stream is our
 * stderr: on Linux the session's third one is silenced, because the bus writes noise to it at any time.
 */
function run(command: string, args: readonly string[], env = process.env): Promise<number> {
  const usesKeyring = args.includes(WITH_KEYRING);
  const child = spawn(command, args, {
    env,
    detached: process.platform !== 'win32',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'inherit', usesKeyring ? 'ignore' : 'inherit', 2],
  });
  running = child;
  return new Promise((resolve) => {
    child.once('error', () => resolve(127));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    if (running?.pid !== undefined && process.platform !== 'win32') process.kill(-running.pid, signal);
    process.exitCode = 128 + constants.signals[signal];
  });
}

const SUITES: ReadonlyMap<string | undefined, Suite> = new Map([
  ['--unit', UNIT],
  ['--privacy', PRIVACY],
  ['--package', PACKAGE],
]);

const suite = SUITES.get(process.argv[2]) ?? ALL;
const { passed, failed } = await main(suite);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode ||= failed > 0 ? 1 : 0;
