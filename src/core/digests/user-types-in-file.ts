import type { WrittenLines } from './write-audience-file';

/** The lines of several user types in one file, one type after the other; each with its offset in bytes. */
export function withOffsets<Lines extends WrittenLines>(
  userTypes: readonly Lines[],
): readonly (Lines & { readonly offset: number })[] {
  let end = 0;
  return userTypes.map((userType) => {
    const offset = end;
    end += userType.bytes;
    return { ...userType, offset };
  });
}

/** All of them together. */
export function totalWritten(userTypes: readonly WrittenLines[]): WrittenLines {
  return userTypes.reduce<WrittenLines>(
    (sum, { lines, bytes }) => ({ lines: sum.lines + lines, bytes: sum.bytes + bytes }),
    { lines: 0, bytes: 0 },
  );
}
