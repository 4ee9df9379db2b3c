import { afterAll, inject } from 'vitest';
import type { HashEngine } from '../../../src/core/engine/engine';
import { startEngine } from '../../../src/core/engine/start-engine';

/** The reference path and the fast path that must agree with it, until the tests of the file are over. */
export function startEnginePair(): { readonly reference: HashEngine; readonly fast: HashEngine } {
  const workerPath = inject('workerPath');
  const reference = startEngine({ workerPath, kernelPath: null, threads: 1 });
  const fast = startEngine({ workerPath, kernelPath: inject('kernelPath'), threads: 2 });
  afterAll(() => Promise.all([reference.close(), fast.close()]));
  return { reference, fast };
}
