import { statSync } from 'node:fs';

/** Differs once a file was written again or replaced: inode, modification time and size. Null where there is none. */
export function fileVersion(path: string): string | null {
  try {
    const { ino, mtimeNs, size } = statSync(path, { bigint: true });
    return `${ino}-${mtimeNs}-${size}`;
  } catch {
    return null;
  }
}
