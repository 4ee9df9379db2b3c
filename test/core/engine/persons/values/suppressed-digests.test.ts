import { describe, expect, it } from 'vitest';
import { SuppressedDigests } from '../../../../../src/core/engine/persons/values/suppressed-digests';
import { sha256 } from '../../../../sha256';

function suppressed(values: readonly string[]): SuppressedDigests {
  const digests = values.map(sha256).sort();
  const bytes = new SharedArrayBuffer(digests.length * 32);
  Buffer.from(bytes).write(digests.join(''), 'hex');
  return new SuppressedDigests({ bytes, count: digests.length });
}

/** Searches a digest that does not begin its buffer. */
function isIn(digests: SuppressedDigests, hex: string): boolean {
  return digests.has(Buffer.from(`ff${hex}`, 'hex'), 1);
}

const people = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `person ${from + i}`);

describe('digests of suppressed people', () => {
  it('are found, and no others', () => {
    const digests = suppressed(people(0, 5000));
    for (const person of people(0, 5000)) expect(isIn(digests, sha256(person))).toBe(true);
    for (const person of people(5000, 10_000)) expect(isIn(digests, sha256(person))).toBe(false);
  });

  it('may have common prefixes, or be none', () => {
    const alike = ['00', '01', 'ff'].map((end) => `${'0'.repeat(62)}${end}`);
    const bytes = new SharedArrayBuffer(96);
    Buffer.from(bytes).write(alike.join(''), 'hex');
    const digests = new SuppressedDigests({ bytes, count: 3 });
    for (const digest of alike) expect(isIn(digests, digest)).toBe(true);
    expect(isIn(digests, `${'0'.repeat(62)}02`)).toBe(false);
    expect(isIn(suppressed([]), alike[0] ?? '')).toBe(false);
  });
});
