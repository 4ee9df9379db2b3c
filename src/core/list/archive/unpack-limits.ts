import { AppError } from '../../../shared/errors';
import { BUDGETS } from '../budgets';

interface UnpackLimits {
  readonly bytes: number;
  /** Unpacked bytes for each packed one, once `freeBytes` were unpacked: short lists may be as uniform as they like. */
  readonly ratio: number;
  readonly freeBytes: number;
}

export const UNPACK_LIMITS: UnpackLimits = {
  bytes: BUDGETS.unpackedBytes,
  ratio: BUDGETS.unpackedRatio,
  freeBytes: BUDGETS.unpackedFreeBytes,
};

/** Throws `list-not-readable` where a file unpacks to more than it should. */
export function refuseDecompressionBomb(name: string, packed: number, unpacked: number, limits = UNPACK_LIMITS): void {
  if (unpacked > limits.bytes) {
    const most = Math.floor(limits.bytes / 1024 ** 3);
    throw new AppError(
      'list-not-readable',
      `“${name}” unpacks to more than ${most} GiB, which is too much for one list. Split it, or unpack it and choose the list itself.`,
    );
  }
  if (unpacked > limits.freeBytes && unpacked > packed * limits.ratio) {
    throw new AppError(
      'list-not-readable',
      `“${name}” unpacks to more than ${limits.ratio} times its size, which no real list does. Ask where it comes from, and export the list anew.`,
    );
  }
}
