import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';
import { SlowestFirst } from './test/global-setup/slowest-first.ts';

/** Of the built command line: processes that need no window, and may run side by side. */
const COMMANDS = ['test/e2e/**/*.test.ts', 'test/faults/built/**/*.test.ts'];

/** Of the built app in a real Electron. */
const WINDOW = ['test/app/**/*.test.ts', 'test/privacy/proof.test.ts', 'test/packaged/**/*.test.ts'];

const END_TO_END = [...COMMANDS, ...WINDOW];

/** Of the package, on a system that was just installed: `npm run test:package` alone runs them. */
const PACKAGE = [
  'test/packaged/linux-packages.test.ts',
  'test/packaged/installed.test.ts',
  'test/packaged/shells.test.ts',
  'test/packaged/electron-builder.test.ts',
  'test/packaged/reproducible.test.ts',
];

/**
 * `npm test` runs them, `npm run check` does not: rooms whose tests start programs, threads and servers, kill them, pack
 * archives and write files, and long series of random, spoilt and growing lists.
 */
const THOROUGH = [
  'test/{corpus,faults,fuzz,patterns,scripts,tools}/**/*.test.ts',
  'test/cli/{commands,lists}/**/*.test.ts',
  'test/core/{digests,engine,found-rows,fs,person-file,threads,tokens}/**/*.test.ts',
  'test/core/**/linear.test.ts',
  'test/core/api/calls/all-pages.test.ts',
  'test/core/api/outcomes.test.ts',
  'test/core/api/transport/big-file.test.ts',
  'test/core/list/{archive,source,workbook}/**/*.test.ts',
  'test/core/list/{budgets,same-rows,spoilt-files}.test.ts',
  'test/core/normalise/phone/phone-plain.test.ts',
  'test/core/queue/{processes,reconcile}/**/*.test.ts',
  'test/core/queue/{bad-input,load,over-loopback}.test.ts',
  'test/core/queue/state/parts.test.ts',
  'test/main/{hashing,ipc,preview}/**/*.test.ts',
];

/** Of those, the ones that measure the process they run in, or change it: each has one of its own. */
const MEASURING = [
  'test/cli/lists/special-files.test.ts',
  'test/core/api/calls/all-pages.test.ts',
  'test/core/api/outcomes.test.ts',
  'test/core/api/transport/big-file.test.ts',
  'test/core/engine/start-engine.test.ts',
  'test/core/list/budgets.test.ts',
  'test/core/list/archive/gzip-source.test.ts',
  'test/core/list/archive/packed-workbooks.test.ts',
  'test/core/**/linear.test.ts',
  'test/core/queue/load.test.ts',
  'test/core/tokens/keychain-token-store.test.ts',
  'test/faults/network/*.test.ts',
  'test/fuzz/**/*.test.ts',
  'test/patterns/*.test.ts',
];

/** Certificates of a company: every process of Node would read them first, which is a fifth of its start. */
const env = { NODE_EXTRA_CA_CERTS: '' };

/** `npm test` runs those that compute beside those that wait two thirds of their time, for windows, processes and keyrings. */
const COMPUTING = { maxWorkers: availableParallelism(), sequence: { groupOrder: 0 } };
const COMMAND_LINES = { maxWorkers: availableParallelism() + 1, sequence: { groupOrder: 1 } };
/** Elsewhere than on Linux all windows share one display, and one of them has the focus. */
const WINDOWS = {
  maxWorkers: process.platform === 'linux' ? availableParallelism() + 2 : 1,
  sequence: { groupOrder: 2 },
};

/** What the projects share whose tests compute. */
const WITHOUT_WINDOW = {
  ...COMPUTING,
  env,
  // Each of many small audiences has a kernel of its own, so that garbage is collected often: by one thread, the corpus
  // takes a fifth less of the processors.
  execArgv: ['--single-threaded-gc'],
  globalSetup: 'test/global-setup/build-programs.ts',
  setupFiles: 'test/setup/property-tests.ts',
  // Against hanging only: on a busy machine a test takes many times as long as alone.
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 60_000 } },
};

/** Against hanging only: programs and windows side by side on a slow machine take twenty times as long as one alone. */
const PATIENCE = { testTimeout: 400_000, hookTimeout: 400_000, expect: { poll: { timeout: 150_000 } } };

const ENTER_SESSION = 'test/setup/enter-session.ts';

export default defineConfig({
  test: {
    sequence: { sequencer: SlowestFirst },
    projects: [
      {
        test: {
          ...WITHOUT_WINDOW,
          name: 'unit',
          // Quick tests of functions, and many: what they import is loaded once in each worker.
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...END_TO_END, ...THOROUGH],
        },
      },
      {
        test: {
          ...WITHOUT_WINDOW,
          name: 'thorough',
          isolate: false,
          include: THOROUGH,
          exclude: [...configDefaults.exclude, ...END_TO_END, ...MEASURING],
        },
      },
      {
        test: {
          ...WITHOUT_WINDOW,
          name: 'measuring',
          include: MEASURING,
          exclude: [...configDefaults.exclude, ...END_TO_END],
          // A ratio of processor times depends on what else uses the caches; one that is exceeded twice has failed.
          retry: 1,
        },
      },
      {
        test: {
          ...COMMAND_LINES,
          env,
          name: 'commands',
          // Each test starts its own programs.
          isolate: false,
          include: COMMANDS,
          globalSetup: 'test/global-setup/keyrings.ts',
          setupFiles: ENTER_SESSION,
          ...PATIENCE,
          // A keyring answers in its own time; see below.
          retry: 1,
        },
      },
      {
        test: {
          ...WINDOWS,
          env,
          name: 'e2e',
          // A test keeps its state in its app and its folder; the driver and a window serve all tests of a worker.
          isolate: false,
          include: WINDOW,
          exclude: [...configDefaults.exclude, ...PACKAGE],
          globalSetup: 'test/global-setup/desktops.ts',
          setupFiles: ENTER_SESSION,
          ...PATIENCE,
          // A real window depends on a display server and a keyring that answer in their own time. The reporter names
          // every test that needed a second try; one that fails twice has failed.
          retry: 1,
        },
      },
      {
        test: {
          name: 'package',
          sequence: { groupOrder: 3 },
          include: PACKAGE,
          globalSetup: 'test/global-setup/desktops.ts',
          setupFiles: ENTER_SESSION,
          maxWorkers: 1,
          // Against hanging only: it installs systems, builds twice and traces every call.
          testTimeout: 600_000,
          hookTimeout: 600_000,
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
});
