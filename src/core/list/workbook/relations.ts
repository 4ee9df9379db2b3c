import { posix } from 'node:path';
import { headOf } from '../archive/unpack';
import type { ZipArchive, ZipEntry } from '../archive/zip-archive';
import { parseWhole } from './xml/parse-xml';

/** A reference from one part of an Office document to another. */
export interface Relation {
  readonly id: string;
  /** The last word of its type, such as `worksheet`: what precedes it differs between editions of the format. */
  readonly type: string;
  /** Name of the other part in the archive. */
  readonly target: string;
}

/** The part that holds the relations of another part. */
export function relationsOf(part: string): string {
  return posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
}

/** @param part name of the part that they belong to; '' for the whole document */
export async function readRelations(part: string, chunks: AsyncIterable<Uint8Array>): Promise<readonly Relation[]> {
  const relations: Relation[] = [];
  await parseWhole(chunks, {
    open(name, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) {
      if (name !== 'Relationship' || mode === 'External') return;
      relations.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: resolveTarget(part, target) });
    },
    text() {},
    close() {},
  });
  return relations;
}

/** Links come first, if a sheet has any. */
const LINK_BYTES = 64 * 1024;
const MAIL_LINK = /\sTarget\s?=\s?["']mailto:/i;

/** Whether cells of a sheet are links to e-mail addresses. */
export async function hasMailLinks(archive: ZipArchive, sheet: string, signal?: AbortSignal): Promise<boolean> {
  const entry = partFinder(archive.entries)(relationsOf(sheet));
  if (entry === null) return false;
  const { bytes } = await headOf(archive.chunks(entry, signal), LINK_BYTES);
  return MAIL_LINK.test(Buffer.from(bytes).toString('latin1'));
}

/** Finds parts by name. Programs disagree on letter case, on a slash in front of it, and on `%20` for a space. */
export function partFinder(entries: readonly ZipEntry[]): (part: string) => ZipEntry | null {
  const byName = new Map(entries.map((entry) => [comparableName(entry.name), entry]));
  return (part) => byName.get(comparableName(part)) ?? null;
}

function comparableName(name: string): string {
  return unescaped(name)
    .replace(/^\.?\//, '')
    .toLowerCase();
}

function unescaped(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Used only for comparison with names in the archive. */
function resolveTarget(part: string, target: string): string {
  const whole = target.startsWith('/') ? target : posix.join('/', posix.dirname(part), target);
  return posix.normalize(whole).slice(1);
}
