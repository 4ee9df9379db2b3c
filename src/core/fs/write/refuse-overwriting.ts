import { type BigIntStats, fstatSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { AppError } from '../../../shared/errors';
import { message, type Words } from '../../../shared/messages/message';

/** A file given by its path, or by a descriptor inherited at start. */
type FileLocation = { readonly path: string } | { readonly descriptor: number };

/** A file with the name the marketer knows it by, such as `--out`. */
export interface NamedFile {
  readonly location: FileLocation;
  readonly label: Words;
}

interface FilesInUse {
  readonly read: readonly NamedFile[];
  readonly written: readonly NamedFile[];
  /** Folders of the program's own files. */
  readonly ownFolders: readonly string[];
}

/**
 * Refuses to write over a file that is also read, or to write two files to one place; call it before opening any of
 * them. Files are compared by identity, not by name: links of both kinds and other spellings lead to the same file.
 * Throws `usage`.
 */
export async function refuseOverwriting({ read, written, ownFolders }: FilesInUse): Promise<void> {
  const places = await Promise.all(
    written.map(async (file) => ({ ...file, identity: await identityOf(file.location) })),
  );
  // Output to a terminal or a pipe overwrites nothing.
  if (places.every(({ identity }) => identity === null)) return;
  const labels = new Map<string, Words>();
  for (const { location, label } of read) {
    const identity = await identityOf(location);
    if (identity !== null) labels.set(identity, label);
  }
  const folders = await Promise.all(ownFolders.map(realPlace));
  for (const { location, label, identity } of places) {
    const other = identity === null ? undefined : labels.get(identity);
    if (other !== undefined) throw sameFileError(label, other);
    if (identity !== null) labels.set(identity, label);
    if ('path' in location && (await isInside(location.path, folders))) throw ownFolderError(label);
  }
}

/** Equal for two paths of one file; null for a pipe or a terminal, where nothing is overwritten. */
async function identityOf(location: FileLocation): Promise<string | null> {
  if ('descriptor' in location) {
    const stats = statsOf(location.descriptor);
    return stats?.isFile() === true ? fileId(stats) : null;
  }
  const stats = await stat(location.path, { bigint: true }).catch(() => null);
  return stats === null ? newFileId(location.path) : fileId(stats);
}

function statsOf(descriptor: number): BigIntStats | null {
  try {
    return fstatSync(descriptor, { bigint: true });
  } catch {
    return null;
  }
}

function fileId({ dev, ino }: BigIntStats): string {
  return `${dev}:${ino}`;
}

/**
 * For a file that does not exist yet: its folder and its name, folded, since some file systems ignore letter case and
 * composition.
 */
async function newFileId(path: string): Promise<string> {
  const folder = await stat(dirname(resolve(path)), { bigint: true }).catch(() => null);
  const name = basename(path).normalize('NFC').toLowerCase();
  return folder === null ? resolve(path) : `${fileId(folder)}/${name}`;
}

async function isInside(path: string, folders: readonly string[]): Promise<boolean> {
  const location = await realPlace(path);
  return folders.some((folder) => location.startsWith(`${folder}${sep}`));
}

/** Resolves all links, as far as the path exists. */
async function realPlace(path: string): Promise<string> {
  const folder = () => realpath(dirname(path)).catch(() => resolve(dirname(path)));
  return realpath(path).catch(async () => join(await folder(), basename(path)));
}

function sameFileError(file: Words, other: Words): AppError {
  return new AppError('usage', message('write.sameFile', { file, other }));
}

function ownFolderError(file: Words): AppError {
  return new AppError('usage', message('write.ownFolder', { file }));
}
