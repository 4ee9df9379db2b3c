import { configDefaults, defineConfig } from 'vitest/config';

/** Of the built command line, and of the built app in a real Electron. */
const END_TO_END = [
  'test/e2e/**/*.test.ts',
  'test/app/**/*.test.ts',
  'test/privacy/proof.test.ts',
  'test/faults/built/**/*.test.ts',
  'test/package/**/*.test.ts',
];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          sequence: { groupOrder: 0 },
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...END_TO_END],
          globalSetup: 'test/global-setup/build-worker.ts',
          testTimeout: 20_000,
          hookTimeout: 20_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
      {
        test: {
          name: 'e2e',
          // After the others, so that no window waits for a busy processor.
          sequence: { groupOrder: 1 },
          include: END_TO_END,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 30_000 } },
          // A real window depends on a display server and a keyring that answer in their own time. The reporter names
          // every test that needed a second try; one that fails twice has failed.
          retry: 1,
        },
      },
    ],
  },
});
