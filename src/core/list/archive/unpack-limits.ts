import { AppError } from '../../../shared/errors';

/** What a packed file may unpack to. All is read in passing, so this bounds the time that is spent, not the memory. */
interface UnpackLimits {
  readonly bytes: number;
  /** Unpacked bytes for each packed one, once `freeBytes` were unpacked: short lists may be as uniform as they like. */
  readonly ratio: number;
  readonly freeBytes: number;
}

const GIB = 1024 ** 3;

/** A real list shrinks to a tenth; a file that was made to flood its reader, to a thousandth. */
export const UNPACK_LIMITS: UnpackLimits = { bytes: 64 * GIB, ratio: 200, freeBytes: GIB / 16 };

/** Throws `list-not-readable` where a file unpacks to more than it should. */
export function refuseDecompressionBomb(name: string, packed: number, unpacked: number, limits = UNPACK_LIMITS): void {
  if (unpacked > limits.bytes) {
    const most = Math.floor(limits.bytes / GIB);
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
