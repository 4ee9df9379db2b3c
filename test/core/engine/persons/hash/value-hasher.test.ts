import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import { compileKernel } from '../../../../../src/core/engine/fast/kernel-module';
import { KernelHasher } from '../../../../../src/core/engine/persons/hash/kernel-hasher';
import { hexOf, inForm, PlainHasher, type ValueHasher } from '../../../../../src/core/engine/persons/hash/value-hasher';
import { sha256 } from '../../../../sha256';

const kernel = compileKernel(inject('kernelPath'));
if (kernel === null) throw new Error('this machine cannot run the kernel');

const value = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.string({ minLength: 50, maxLength: 60 }));

describe.each([
  ['plainly', () => new PlainHasher()],
  ['by the kernel', () => new KernelHasher(kernel)],
] as const)('values that are hashed %s', (_, create: () => ValueHasher) => {
  it('give the SHA-256 of their UTF-8 bytes, batch after batch', () => {
    const hasher = create();
    fc.assert(
      fc.property(fc.array(value, { maxLength: 30 }), (values) => {
        hasher.clear();
        const positions = values.map((one) => hasher.add(one));
        hasher.finish();
        expect(positions.map((position) => hexOf(hasher.digests, position))).toEqual(values.map(sha256));
      }),
    );
  });

  it('may be more than fit into the kernel at a time', () => {
    const hasher = create();
    const positions = Array.from({ length: 70_000 }, (_, i) => hasher.add(`${i}@example.com`.padStart(50)));
    hasher.finish();
    for (const i of [0, 1, 20_969, 20_970, 65_535, 65_536, 69_999]) {
      expect(hexOf(hasher.digests, positions[i] ?? 0)).toBe(sha256(`${i}@example.com`.padStart(50)));
    }
  });
});

it('writes Base64 of the bytes, not of their digits', () => {
  expect(inForm('b4c9a289323b21a01c3e940f150eb9b8c542587f1abfd8f0e1cc1ffc5e475514', 'base64')).toBe(
    'tMmiiTI7IaAcPpQPFQ65uMVCWH8av9jw4cwf/F5HVRQ=',
  );
});
