import { type BigIntStats, fstatSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { AppError } from '../../shared/errors';

/** A file by its path, or by a descriptor that the process was started with. */
type FilePlace = { readonly path: string } | { readonly descriptor: number };

/** A file, and by which words a person knows it, such as `--out`. */
export interface NamedFile {
  readonly place: FilePlace;
  readonly words: string;
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
  const taken = new Map<string, string>();
  for (const { place, words } of read) {
    const identity = await identityOf(place);
    if (identity !== null) taken.set(identity, words);
  }
  const folders = await Promise.all(ownFolders.map(realPlace));
  for (const { place, words } of written) {
    const identity = await identityOf(place);
    const other = identity === null ? undefined : taken.get(identity);
    if (other !== undefined) throw sameFile(words, other);
    if (identity !== null) taken.set(identity, words);
    if ('path' in place && (await isInside(place.path, folders))) throw ownFolder(words);
  }
}

/** Equal for two places of one file; null for a pipe or a terminal, which nothing is written over. */
async function identityOf(place: FilePlace): Promise<string | null> {
  if ('descriptor' in place) {
    const stats = statsOf(place.descriptor);
    return stats?.isFile() === true ? fileId(stats) : null;
  }
  const stats = await stat(place.path, { bigint: true }).catch(() => null);
  return stats === null ? newFileId(place.path) : fileId(stats);
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
  const place = await realPlace(path);
  return folders.some((folder) => place.startsWith(`${folder}${sep}`));
}

/** Through all links, as far as there is something. */
async function realPlace(path: string): Promise<string> {
  const folder = () => realpath(dirname(path)).catch(() => resolve(dirname(path)));
  return realpath(path).catch(async () => join(await folder(), basename(path)));
}

function sameFile(words: string, other: string): AppError {
  return new AppError(
    'usage',
    `${words} and ${other} are one and the same file. Choose another name for ${words}; nothing was written.`,
  );
}

function ownFolder(words: string): AppError {
  return new AppError('usage', `${words} lies where this program keeps its uploads. Choose another folder for it.`);
}
