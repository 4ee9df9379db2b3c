/**
 * `npm test`: types, lint, build and every test. `npm run check` (`--unit`): types, lint and the quick tests, which need
 * no build. `npm run test:privacy` (`--privacy`): build, and the proof that no raw value leaves, without network. `npm run
 * test:package` (`--package`): the package and all of its tests, on a freshly installed system. The last line is always
 * `N passed, N failed`; a step that fails counts as one failure.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { constants } from 'node:os';
import { relative } from 'node:path';
import { z } from 'zod';
import { prepareSystem } from './system-requirements';
import { withoutNetwork } from './without-network';

const RESULTS = '.cache/test/results';
const VITEST = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json'];

/** What one mode of this program runs. */
interface Suite {
  readonly window: boolean;
  /** Requires a system on which packages can be installed. */
  readonly root?: boolean;
  /** Side by side. */
  readonly lanes: readonly Lane[];
  /** A command to run the tests under. */
  readonly commandPrefix?: () => readonly string[];
}

interface Lane {
  /** Before its tests, one after the other. */
  readonly steps: readonly string[];
  /** Arguments of each run of vitest; the runs are side by side. */
  readonly runs: readonly (readonly string[])[];
}

const CHECKS = ['check:types', 'check:lint'];
const APP = ['build', 'electron:runtime'];
/** Tests that compute use the processors while those of the built programs wait: for windows, processes and keyrings. */
const ALL: Suite = {
  window: true,
  lanes: [
    { steps: CHECKS, runs: [['--project=unit', '--project=thorough', '--project=measuring']] },
    { steps: APP, runs: [['--project=commands'], ['--project=e2e']] },
  ],
};
const UNIT: Suite = { window: false, lanes: [{ steps: CHECKS, runs: [['--project=unit']] }] };
const PRIVACY: Suite = {
  window: true,
  lanes: [{ steps: APP, runs: [['test/privacy/']] }],
  commandPrefix: withoutNetwork,
};
const PACKAGE: Suite = {
  window: true,
  root: true,
  lanes: [{ steps: ['electron:runtime', 'package'], runs: [['test/packaged/']] }],
};

interface Tally {
  readonly passed: number;
  /** A name for each failure: they are listed once more at the very end, where other output does not hide them. */
  readonly failures: readonly string[];
}

const Results = z.object({
  numPassedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })),
    }),
  ),
});

async function main(suite: Suite): Promise<Tally> {
  if (!prepareSystem(suite)) return { passed: 0, failures: ['system requirements'] };
  const { lanes, commandPrefix = () => [] } = suite;
  const lastRun = lanes.at(-1)?.runs.at(-1);
  const ended = await Promise.all(
    lanes.map(async ({ steps, runs }, lane) => {
      const failedSteps = await runSteps(steps, lane + 1 < lanes.length ? 'at its end' : 'at once');
      const tallies = await Promise.all(
        runs.map((args, index) => {
          const results = `${RESULTS}-${lane + 1}-${index + 1}.json`;
          const vitest = [process.execPath, ...VITEST, `--outputFile.json=${results}`, ...args];
          return runTests(results, [...commandPrefix(), ...vitest], args === lastRun ? 'at once' : 'at its end');
        }),
      );
      return { failedSteps, tallies };
    }),
  );
  const tallies = ended.flatMap((lane) => lane.tallies);
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failures: [
      ...ended.flatMap(({ failedSteps }) => failedSteps.map((step) => `npm run ${step}`)),
      ...tallies.flatMap(({ failures }) => failures),
    ],
  };
}

/** Returns those that failed; they do not keep the others from being run. */
async function runSteps(steps: readonly string[], show: Show): Promise<readonly string[]> {
  const failedSteps: string[] = [];
  for (const step of steps) {
    if ((await run('npm', ['run', step], show)) !== 0) failedSteps.push(step);
  }
  return failedSteps;
}

async function runTests(results: string, [program = '', ...args]: readonly string[], show: Show): Promise<Tally> {
  rmSync(results, { force: true });
  return readTally(results, await run(program, args, show));
}

/**
 * A file that could not be loaded contains no failed test, so it counts as one. So does a run that failed for another
 * reason.
 */
function readTally(path: string, exitCode: number): Tally {
  const results = Results.safeParse(readJson(path));
  if (!results.success) return { passed: 0, failures: [`no results in ${path}`] };
  const { numPassedTests: passed, testResults } = results.data;
  const failures = testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, assertionResults }) => {
      const file = relative('.', name);
      const tests = assertionResults.filter(({ status }) => status === 'failed');
      return tests.length === 0 ? [file] : tests.map(({ fullName }) => `${file}: ${fullName}`);
    });
  const endedBadly = exitCode !== 0 || passed === 0;
  return { passed, failures: failures.length === 0 && endedBadly ? [`exit code ${exitCode}, see ${path}`] : failures };
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

/** When a command's output is shown: at its end if others are shown beside it, so that their lines do not mix. */
type Show = 'at once' | 'at its end';

/** Runs a command to its end, in its own process group, which can be terminated as a whole. */
function run(command: string, args: readonly string[], show: Show = 'at once'): Promise<number> {
  if (isInterrupted) return Promise.resolve(1);
  const output = show === 'at once' ? 'inherit' : 'pipe';
  const child = spawn(command, args, {
    detached: process.platform !== 'win32',
    // Only npm is a script there; Node, whose path may hold blanks, is not.
    shell: process.platform === 'win32' && command === 'npm',
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
const { passed, failures } = await main(suite);
for (const failure of failures) console.log(`FAILED: ${failure}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode ||= failures.length > 0 ? 1 : 0;
