import { AppError } from '../../../shared/errors';
import { bytes, message } from '../../../shared/messages/message';

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
    throw new AppError('list-not-readable', message('list.unpacksTooLarge', { name, most: bytes(limits.bytes) }));
  }
  if (unpacked > limits.freeBytes && unpacked > packed * limits.ratio) {
    throw new AppError('list-not-readable', message('list.unpacksTooMuch', { name, times: limits.ratio }));
  }
}
