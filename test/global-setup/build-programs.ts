import { join, resolve } from 'node:path';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { lazyTables } from '../../tools/bundling/lazy-tables';
import { buildKernel } from '../../tools/kernel/build';

declare global {
  /** Of this run: all of its projects use the same programs. */
  var builtPrograms: Promise<string> | undefined;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** The hash worker as a file for `new Worker(path)`; `inject('workerPath')` in a test. */
    workerPath: string;
    /** The built hashing kernel. */
    kernelPath: string;
    /** The app's thread that makes an audience, as such a file. */
    hashThreadPath: string;
    /** The app's thread that previews lists, as such a file. */
    previewThreadPath: string;
    /** Parts of the core for processes of their own; `test/core/child-process.ts` starts them. */
    corePath: string;
    /** A program that uses the keychain; `token-process.ts` says how. */
    tokenProcessPath: string;
    /** A program that works on the jobs of a folder; `queue-process.ts` says how. */
    queueProcessPath: string;
  }
}

const SOURCES = {
  worker: 'src/core/engine/threads/worker.ts',
  'hash-thread': 'src/main/hashing/thread/thread.ts',
  'preview-thread': 'src/main/preview/thread.ts',
  'for-processes': 'test/core/for-processes.ts',
  'token-process': 'test/core/tokens/token-process.ts',
  'queue-process': 'test/core/queue/processes/queue-process.ts',
};
const FOLDER = resolve('.cache/test');

export async function setup(project: TestProject): Promise<void> {
  globalThis.builtPrograms ??= buildPrograms();
  project.provide('kernelPath', await globalThis.builtPrograms);
  project.provide('workerPath', join(FOLDER, 'worker.cjs'));
  project.provide('hashThreadPath', join(FOLDER, 'hash-thread.cjs'));
  project.provide('previewThreadPath', join(FOLDER, 'preview-thread.cjs'));
  project.provide('corePath', join(FOLDER, 'for-processes.cjs'));
  project.provide('tokenProcessPath', join(FOLDER, 'token-process.cjs'));
  project.provide('queueProcessPath', join(FOLDER, 'queue-process.cjs'));
}

/** The next run of the same process builds them anew. */
export function teardown(): void {
  globalThis.builtPrograms = undefined;
}

/**
 * Worker threads cannot run TypeScript, and programs are slow to. Built as those of the app are, CommonJS that holds its
 * packages, a thread starts in two thirds of the time. Returns the kernel's path.
 */
async function buildPrograms(): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [lazyTables()],
    build: {
      ssr: true,
      ssrEmitAssets: true,
      target: 'node20',
      outDir: FOLDER,
      emptyOutDir: false,
      minify: false,
      rollupOptions: {
        input: SOURCES,
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' },
      },
    },
    // A library of machine code.
    ssr: { noExternal: true, external: ['keytar'] },
  });
  return buildKernel();
}
