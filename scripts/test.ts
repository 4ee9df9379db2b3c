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
import { prepareSystem } from './system-requirements';
import { withoutNetwork } from './without-network';

const RESULTS = '.cache/test/results.json';
const VITEST = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json'];

/** What one mode of this program runs. */
interface Suite {
  readonly window: boolean;
  /** Requires a system on which packages can be installed. */
  readonly root?: boolean;
  /** Before the tests: the steps of a lane one after the other, lanes side by side. */
  readonly lanes: readonly (readonly string[])[];
  /** Arguments for vitest. */
  readonly tests: readonly string[];
  /** A command to run the tests under. */
  readonly commandPrefix: () => readonly string[];
}

const APP = ['build', 'electron:runtime'];
const ALL: Suite = {
  window: true,
  lanes: [['check:types'], ['check:lint', ...APP]],
  tests: ['unit', 'thorough', 'commands', 'e2e'].map((name) => `--project=${name}`),
  commandPrefix: () => [],
};
const UNIT: Suite = {
  window: false,
  lanes: [['check:types'], ['check:lint']],
  tests: ['--project=unit'],
  commandPrefix: () => [],
};
const PRIVACY: Suite = { window: true, lanes: [APP], tests: ['test/privacy/'], commandPrefix: withoutNetwork };
const PACKAGE: Suite = {
  window: true,
  root: true,
  lanes: [['electron:runtime', 'package']],
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
  const show = suite.lanes.length > 1 ? 'at its end' : 'at once';
  const failedSteps = (await Promise.all(suite.lanes.map((steps) => runLane(steps, show)))).flat();
  const tests = await runTests(suite);
  for (const step of failedSteps) console.log(`FAILED: npm run ${step}`);
  return { passed: tests.passed, failed: tests.failed + failedSteps.length };
}

/** Returns the steps that failed. */
async function runLane(steps: readonly string[], show: Show): Promise<string[]> {
  const failedSteps: string[] = [];
  for (const step of steps) {
    if ((await run('npm', ['run', step], show)) !== 0) failedSteps.push(step);
  }
  return failedSteps;
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

const running = new Set<ChildProcess>();
let isInterrupted = false;

/** When a command's output is shown: at its end if others run beside it, so that their lines do not mix. */
type Show = 'at once' | 'at its end';

/** Runs a command to its end, in its own process group, which can be terminated as a whole. */
function run(command: string, args: readonly string[], show: Show = 'at once'): Promise<number> {
  if (isInterrupted) return Promise.resolve(1);
  const output = show === 'at once' ? 'inherit' : 'pipe';
  const child = spawn(command, args, {
    detached: process.platform !== 'win32',
    shell: process.platform === 'win32',
    stdio: ['ignore', output, output],
  });
  const written: Buffer[] = [];
  child.stdout?.on('data', (bytes: Buffer) => written.push(bytes));
  child.stderr?.on('data', (bytes: Buffer) => written.push(bytes));
  running.add(child);
  return new Promise<number>((resolve) => {
    child.once('error', () => resolve(127));
    child.once('close', (code) => resolve(code ?? 1));
  }).finally(() => {
    running.delete(child);
    process.stdout.write(Buffer.concat(written));
  });
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    isInterrupted = true;
    for (const { pid } of running) {
      if (pid !== undefined && process.platform !== 'win32') process.kill(-pid, signal);
    }
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
