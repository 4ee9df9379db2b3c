/**
 * `npm test`: types, lint, build and every test. `npm run check` (`--unit`): the same without build and end-to-end
 * tests. `npm run test:privacy` (`--privacy`): build, and the proof that no raw value leaves, without network. `npm run
 * test:package` (`--package`): the package and all of its tests, on a freshly installed system. The last line is always
 * `N passed, N failed`; a step that fails counts as one failure.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { constants } from 'node:os';
import { z } from 'zod';
import { prepareSystem } from './system';
import { withoutNetwork } from './without-network';

const RESULTS = '.cache/test/results.json';
const VITEST = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json'];

/** What one mode of this program runs. */
interface Suite {
  readonly window: boolean;
  /** Requires a system on which packages can be installed. */
  readonly root?: boolean;
  readonly steps: readonly string[];
  /** Arguments for vitest. */
  readonly tests: readonly string[];
  /** A command to run the tests under. */
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

async function runTests({ tests, commandPrefix }: Suite): Promise<Tally> {
  rmSync(RESULTS, { force: true });
  const command = [...commandPrefix(), process.execPath, ...VITEST, `--outputFile.json=${RESULTS}`, ...tests];
  const [program = '', ...args] = command;
  return readTally(await run(program, args));
}

/**
 * A file that could not be loaded contains no failed test, so it counts as one. So does a run that failed for another
 * reason.
 */
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

/** Runs a command to its end, in its own process group, which can be terminated as a whole. */
function run(command: string, args: readonly string[]): Promise<number> {
  const child = spawn(command, args, {
    detached: process.platform !== 'win32',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'inherit', 'inherit'],
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
