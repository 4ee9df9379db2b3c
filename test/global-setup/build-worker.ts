import { join, resolve } from 'node:path';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The hash worker as a file that `new Worker(path)` can run; `inject('workerPath')` in a test. */
    workerPath: string;
  }
}

const SOURCE = 'src/core/hash/worker.ts';
const FOLDER = resolve('.cache/test');

/** Worker threads cannot run TypeScript, so the worker is built once before the tests; packages stay outside. */
export async function setup(project: TestProject): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: SOURCE,
      target: 'node20',
      outDir: FOLDER,
      emptyOutDir: false,
      minify: false,
      rollupOptions: { output: { entryFileNames: 'worker.js' } },
    },
  });
  project.provide('workerPath', join(FOLDER, 'worker.js'));
}
