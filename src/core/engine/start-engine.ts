import { DIGEST_BYTES, digestRecordBytes } from '../digests/digest-record';
import type { HashEngine } from './engine';
import { READING_SIZES, type ReadingSizes } from './fast/reading/reading-sizes';
import { compileKernel } from './fast/wasm/kernel-module';
import { HashPool } from './threads/pool';

export interface EngineOptions {
  /** Path of the built `worker.ts`. */
  readonly workerPath: string;
  /** The built kernel, as a path or file: URL; null to use only the reference path. */
  readonly kernelPath: string | null;
  readonly threads: number;
  /** For small lists: one thread starts at once, the others when it does not suffice. */
  readonly small?: boolean;
  readonly sizes?: ReadingSizes;
}

/**
 * Starts the threads of the engine; what gives them work is loaded meanwhile. Without WebAssembly SIMD, and for plain IDs,
 * only the reference path is used; each run says which path it takes.
 */
export function startEngine(options: EngineOptions): HashEngine {
  const { workerPath, kernelPath, threads, small = false, sizes = READING_SIZES } = options;
  const kernel = kernelPath === null ? null : compileKernel(kernelPath);
  const pool = new HashPool(workerPath, threads, { kernel }, small ? 1 : threads);
  return {
    begin: async (audience) => {
      const digestsOnly = audience.userTypes.every(
        (type) => digestRecordBytes(type, audience.plainIds) === DIGEST_BYTES,
      );
      if (kernel === null || !digestsOnly) {
        const { beginReferenceRun } = await import('./runs/reference-run');
        return beginReferenceRun(pool, audience);
      }
      const { beginFastRun } = await import('./runs/fast-run');
      return beginFastRun(pool, kernel, audience, sizes);
    },
    persons: async function* (list, task, signal) {
      const { hashPersons } = await import('./runs/hash-persons');
      yield* hashPersons(pool, kernel, list, task, sizes, signal);
    },
    sortLines: (text) => pool.leastBusy.request({ kind: 'sort-lines', text }, { transfer: [text.buffer] }),
    close: () => pool.close(),
  };
}
