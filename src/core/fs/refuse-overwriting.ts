import { type BigIntStats, fstatSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { AppError } from '../../shared/errors';
import { message, type Words } from '../../shared/messages/message';

/** A file by its path, or by a descriptor that the process was started with. */
type FileLocation = { readonly path: string } | { readonly descriptor: number };

/** A file, and by which words a person knows it, such as `--out`. */
export interface NamedFile {
  readonly location: FileLocation;
  readonly label: Words;
}

interface FilesInUse {
  readonly read: readonly NamedFile[];
  readonly written: readonly NamedFile[];
  /** Folders of the program, whose files it reads later. */
  readonly ownFolders: readonly string[];
}

/**
 * Refuses to write a file that is read as well, or two files to one place; to be asked before any of them is opened. Files
 * are told by what they are, not by their names: links of both kinds and names in other letters lead to the same file.
 * Throws `usage`.
 */
export async function refuseOverwriting({ read, written, ownFolders }: FilesInUse): Promise<void> {
  const labels = new Map<string, Words>();
  for (const { location, label } of read) {
    const identity = await identityOf(location);
    if (identity !== null) labels.set(identity, label);
  }
  const folders = await Promise.all(ownFolders.map(realPlace));
  for (const { location, label } of written) {
    const identity = await identityOf(location);
    const other = identity === null ? undefined : labels.get(identity);
    if (other !== undefined) throw sameFileError(label, other);
    if (identity !== null) labels.set(identity, label);
    if ('path' in location && (await isInside(location.path, folders))) throw ownFolderError(label);
  }
}

/** Equal for two places of one file; null for a pipe or a terminal, which nothing is written over. */
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

/** Of a file that is not there yet: its folder and its name, of which some file systems ignore letter case and composition. */
async function newFileId(path: string): Promise<string> {
  const folder = await stat(dirname(resolve(path)), { bigint: true }).catch(() => null);
  const name = basename(path).normalize('NFC').toLowerCase();
  return folder === null ? resolve(path) : `${fileId(folder)}/${name}`;
}

async function isInside(path: string, folders: readonly string[]): Promise<boolean> {
  const location = await realPlace(path);
  return folders.some((folder) => location.startsWith(`${folder}${sep}`));
}

/** Through all links, as far as there is something. */
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
