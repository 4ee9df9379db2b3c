import { startKernel } from '../start-kernel';

/** A kernel, and each of its spills: digests, and their bytes by partition. */
export function startSpilling() {
  const spilled: { readonly digests: Buffer; readonly bytesByPartition: Uint32Array }[] = [];
  const kernel = startKernel((digests, bytesByPartition) =>
    spilled.push({ digests: Buffer.from(digests), bytesByPartition: bytesByPartition.slice() }),
  );
  return { kernel, spilled };
}
