import { afterAll, inject } from 'vitest';
import type { HashEngine } from '../../../src/core/engine/engine';
import { READING_SIZES, type ReadingSizes } from '../../../src/core/engine/fast/reading/reading-sizes';
import { startEngine } from '../../../src/core/engine/start-engine';

/**
 * The reference path and the fast path that must agree with it, until the tests of the file are over.
 * @param sizes small ones, for the kernel to read small lists
 */
export function startEnginePair(sizes: ReadingSizes = READING_SIZES): {
  readonly reference: HashEngine;
  readonly fast: HashEngine;
} {
  const workerPath = inject('workerPath');
  const reference = startEngine({ workerPath, kernelPath: null, threads: 1 });
  const fast = startEngine({ workerPath, kernelPath: inject('kernelPath'), threads: 2, sizes });
  afterAll(() => Promise.all([reference.close(), fast.close()]));
  return { reference, fast };
}
