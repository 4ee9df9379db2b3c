import { createHash, type Hash } from 'node:crypto';
import type { UserType } from '../../shared/audience';
import type { JobUserType, UploadPart } from '../../shared/job';
import type { AudienceFile } from '../../shared/upload';
import { readAudienceFile } from '../api/transport/upload-body';

const NEWLINE = 0x0a;

/**
 * Splits an audience file where another user type begins, and after every `linesPerPart` lines, in constant memory.
 * Throws an `AppError` if it cannot be read.
 */
export async function splitIntoParts(
  file: AudienceFile,
  userTypes: readonly JobUserType[],
  linesPerPart: number,
): Promise<readonly UploadPart[]> {
  const sizes = partSizes(userTypes, linesPerPart);
  const parts: UploadPart[] = [];
  let current = startPart(0, 0);
  for await (const chunk of readAudienceFile(file)) {
    let remaining = chunk;
    for (let end = remaining.indexOf(NEWLINE); end >= 0; end = remaining.indexOf(NEWLINE)) {
      appendToPart(current, remaining.subarray(0, end + 1), 1);
      remaining = remaining.subarray(end + 1);
      const size = sizes[parts.length];
      if (size === undefined) throw new Error('an audience file has more lines than its user types');
      if (current.lines < size.lines) continue;
      parts.push({
        ...finishPart(current),
        ...(size.userType === userTypes[0]?.userType ? {} : { userType: size.userType }),
      });
      current = startPart(current.from + current.lines, current.offset + current.bytes);
    }
    appendToPart(current, remaining, 0);
  }
  return parts;
}

interface PartSize {
  readonly userType: UserType;
  readonly lines: number;
}

/** User types without a line have no part. */
function partSizes(userTypes: readonly JobUserType[], linesPerPart: number): readonly PartSize[] {
  return userTypes.flatMap(({ userType, lines }) => {
    const sizes: PartSize[] = [];
    for (let remaining = lines; remaining > 0; remaining -= linesPerPart)
      sizes.push({ userType, lines: Math.min(remaining, linesPerPart) });
    return sizes;
  });
}

interface OpenPart {
  readonly from: number;
  readonly offset: number;
  readonly digest: Hash;
  lines: number;
  bytes: number;
}

function startPart(from: number, offset: number): OpenPart {
  return { from, offset, digest: createHash('sha256'), lines: 0, bytes: 0 };
}

function appendToPart(part: OpenPart, bytes: Uint8Array, lines: number): void {
  part.digest.update(bytes);
  part.bytes += bytes.length;
  part.lines += lines;
}

function finishPart({ from, offset, digest, lines, bytes }: OpenPart): UploadPart {
  return { from, to: from + lines, offset, bytes, sha256: digest.digest('hex'), state: 'waiting', outcome: null };
}
