import type { Stats } from 'node:fs';

/** Who owns it, and who may write to it. */
type Owned = Pick<Stats, 'uid' | 'mode'>;

const WRITABLE_BY_ALL = 0o002;

/**
 * Whether somebody else may have put a link where everybody may write, such as /tmp, to have one of our files
 * overwritten. The rule of Linux' `protected_symlinks`, which finding the target by ourselves would evade; it also covers folders
 * without the sticky bit. `user` is undefined on Windows, where nothing has an owner of this kind.
 */
export function mayBePlanted(link: Owned, folder: Owned, user: number | undefined): boolean {
  return (folder.mode & WRITABLE_BY_ALL) !== 0 && link.uid !== user && link.uid !== folder.uid;
}
