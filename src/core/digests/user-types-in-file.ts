import type { WrittenLines } from './write-audience-file';

/** The lines of several user types in one file, one after the other: each with where it begins, in bytes. */
export function withOffsets<Kind extends WrittenLines>(
  kinds: readonly Kind[],
): readonly (Kind & { readonly offset: number })[] {
  let end = 0;
  return kinds.map((kind) => {
    const offset = end;
    end += kind.bytes;
    return { ...kind, offset };
  });
}

/** All of them together. */
export function totalWritten(kinds: readonly WrittenLines[]): WrittenLines {
  return kinds.reduce<WrittenLines>(
    (sum, { lines, bytes }) => ({ lines: sum.lines + lines, bytes: sum.bytes + bytes }),
    { lines: 0, bytes: 0 },
  );
}
