import { inject } from 'vitest';
import { Kernel } from '../../../../src/core/engine/fast/wasm/kernel';
import { compileKernel } from '../../../../src/core/engine/fast/wasm/kernel-module';

/** The kernel that was built for this test run. */
export function startKernel(spill: (digests: Uint8Array, bytesByPartition: Uint32Array) => void): Kernel {
  const module = compileKernel(inject('kernelPath'));
  if (module === null) throw new Error('the kernel cannot run here');
  return new Kernel(module, spill);
}
