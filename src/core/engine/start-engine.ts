import { DIGEST_BYTES, digestRecordBytes } from '../digests/digest-record';
import type { HashEngine } from './engine';
import { READING_SIZES, type ReadingSizes } from './fast/reading/read-shared-list';
import { compileKernel } from './fast/wasm/kernel-module';
import { beginFastRun } from './runs/fast-run';
import { hashPersons } from './runs/hash-persons';
import { beginReferenceRun } from './runs/reference-run';
import { HashPool } from './threads/pool';

export interface EngineOptions {
  /** Path of the built `worker.ts`. */
  readonly workerPath: string;
  /** The built kernel, as a path or file: URL; null to use only the reference path. */
  readonly kernelPath: string | null;
  readonly threads: number;
  readonly sizes?: ReadingSizes;
}

/**
 * Starts the threads of the engine. Without WebAssembly SIMD, and for plain IDs, only the reference path is used; each
 * run says which path it takes.
 */
export function startEngine({ workerPath, kernelPath, threads, sizes = READING_SIZES }: EngineOptions): HashEngine {
  const kernel = kernelPath === null ? null : compileKernel(kernelPath);
  const pool = new HashPool(workerPath, threads, { kernel });
  return {
    begin: async (audience) => {
      const digestsOnly = audience.userTypes.every(
        (type) => digestRecordBytes(type, audience.plainIds) === DIGEST_BYTES,
      );
      return kernel !== null && digestsOnly
        ? beginFastRun(pool, kernel, audience, sizes)
        : beginReferenceRun(pool, audience);
    },
    persons: (list, task, signal) => hashPersons(pool, kernel !== null, list, task, sizes, signal),
    sortLines: (text) => pool.leastBusy.request({ kind: 'sort-lines', text }, { transfer: [text.buffer] }),
    close: () => pool.close(),
  };
}
