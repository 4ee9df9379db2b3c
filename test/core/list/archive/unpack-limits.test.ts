import { describe, expect, it } from 'vitest';
import { refuseDecompressionBomb, UNPACK_LIMITS } from '../../../../src/core/list/archive/unpack-limits';
import { expectAppError } from '../temp-lists';

const MIB = 1024 ** 2;

describe('the limits of unpacking', () => {
  it('let real lists pass', () => {
    expect(() => refuseDecompressionBomb('a.zip', 10, 64 * MIB)).not.toThrow();
    expect(() => refuseDecompressionBomb('a.zip', 500 * MIB, 5_000 * MIB)).not.toThrow();
    expect(() => refuseDecompressionBomb('a.zip', MIB, 200 * MIB)).not.toThrow();
  });

  it('stop a file that unpacks to too many times its size', async () => {
    const error = await expectAppError('list-not-readable', () => refuseDecompressionBomb('a.zip', MIB, 200 * MIB + 1));
    expect(error.message).toContain('“a.zip” unpacks to more than 200 times its size');
  });

  it('stop a file that unpacks to too much, however big it is itself', async () => {
    const { bytes } = UNPACK_LIMITS;
    const error = await expectAppError('list-not-readable', () => refuseDecompressionBomb('a.zip', bytes, bytes + 1));
    expect(error.message).toContain('more than 68.7 GB');
  });
});
