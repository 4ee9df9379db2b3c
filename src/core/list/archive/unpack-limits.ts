import { AppError } from '../../../shared/errors';
import { bytes, message } from '../../../shared/messages/message';
import { BUDGETS } from '../budgets';

interface UnpackLimits {
  readonly bytes: number;
  /**
   * Unpacked bytes allowed per packed byte, once `freeBytes` are unpacked: short lists may be as uniform as they like.
   */
  readonly ratio: number;
  readonly freeBytes: number;
}

export const UNPACK_LIMITS: UnpackLimits = {
  bytes: BUDGETS.unpackedBytes,
  ratio: BUDGETS.unpackedRatio,
  freeBytes: BUDGETS.unpackedFreeBytes,
};

/** Throws `list-not-readable` for a file that unpacks to more than it should. */
export function refuseDecompressionBomb(name: string, packed: number, unpacked: number, limits = UNPACK_LIMITS): void {
  if (unpacked > limits.bytes) {
    throw new AppError('list-not-readable', message('list.unpacksTooLarge', { name, most: bytes(limits.bytes) }));
  }
  if (unpacked > limits.freeBytes && unpacked > packed * limits.ratio) {
    throw new AppError('list-not-readable', message('list.unpacksTooMuch', { name, times: limits.ratio }));
  }
}
