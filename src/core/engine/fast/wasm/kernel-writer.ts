import { sha256Hex } from '../../../normalise/cell/digest';
import type { DigestWriter, UsableValue } from '../../common/digest-writer';
import type { Kernel } from './kernel';

const NON_ASCII = /[^\0-\x7F]/;

/** Hands values to a kernel: SHA-256 of eight values at once is faster there than of one here. */
export class KernelWriter implements DigestWriter {
  constructor(private readonly kernel: Kernel) {}

  write(usable: UsableValue): null {
    if (usable.kind === 'value' && this.hashedByKernel(usable.value)) return null;
    const digest = usable.kind === 'value' ? sha256Hex(usable.value) : usable.digest;
    this.kernel.addDigests(Buffer.from(digest, 'hex'));
    return null;
  }

  private hashedByKernel(value: string): boolean {
    return !NON_ASCII.test(value) && this.kernel.hashLatin1(value);
  }
}
