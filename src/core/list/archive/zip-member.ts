import { AppError } from '../../../shared/errors';
import type { ListPacking } from '../../../shared/list';
import { type Message, message } from '../../../shared/messages/message';
import { firstNames, pickNamed } from '../select-by-name';
import type { OpenSource } from '../source/source';
import { headOf } from './unpack';
import type { ZipArchive, ZipEntry } from './zip-archive';

interface OpenMember {
  readonly source: OpenSource;
  readonly packing: ListPacking;
}

/** Most likely a list. A .txt file may as well be a readme, so it comes second. */
const LIST_NAME = /\.(?:csv|tsv|tab|xlsx|xlsm)$/i;
const TEXT_NAME = /\.txt$/i;
/** Left by the system that packed the archive: `__MACOSX/`, `.DS_Store`, `Thumbs.db`. */
const SYSTEM_NAME = /(?:^|\/)(?:__MACOSX\/|\.[^/]*$|Thumbs\.db$|desktop\.ini$)/i;
/** Members that can be chosen from; their names have a bounded length. */
const MAX_MEMBERS = 1_000;
const MAX_NAME_CHARS = 1_000;

/** Opens the list that was chosen from an archive, or the first that looks like one. */
export function openMember(archive: ZipArchive, chosen?: string): OpenMember {
  const { file } = archive;
  const members = uniquelyNamed(archive.entries.filter(mayBeList)).slice(0, MAX_MEMBERS);
  const lists = members.filter(({ name, bytes }) => bytes > 0 && (LIST_NAME.test(name) || TEXT_NAME.test(name)));
  const first = lists.find(({ name }) => LIST_NAME.test(name)) ?? lists[0] ?? members[0];
  if (first === undefined) {
    throw new AppError('list-empty', message('list.noFiles', { name: file.name }));
  }
  const member = chosen === undefined ? first : pickNamed(members, chosen);
  if (member === null) throw noSuchMember(file.name, chosen ?? '', members);
  return {
    source: memberSource(archive, member),
    packing: {
      kind: 'zip',
      member: member.name,
      members: members.map(({ name }) => name),
      lists: (lists.length > 0 ? lists : [first]).map(({ name }) => name),
      reason: reasonFor(members, chosen),
    },
  };
}

function memberSource(archive: ZipArchive, entry: ZipEntry): OpenSource {
  const { file } = archive;
  return {
    name: `${file.name} › ${entry.name}`,
    bytes: entry.bytes,
    head: (size, signal) => headOf(archive.chunks(entry, signal), size),
    pieces: () => Promise.resolve([]),
    chunks: (signal) => archive.chunks(entry, signal),
    verify: () => file.verify(),
    close: () => file.close(),
  };
}

function mayBeList({ name }: ZipEntry): boolean {
  return !name.endsWith('/') && name.length <= MAX_NAME_CHARS && !SYSTEM_NAME.test(name);
}

/** Of two entries with the same name, only the first can be chosen. */
function uniquelyNamed(entries: readonly ZipEntry[]): readonly ZipEntry[] {
  const names = new Set<string>();
  return entries.filter(({ name }) => !names.has(name) && names.add(name));
}

function reasonFor(members: readonly ZipEntry[], chosen: string | undefined): Message {
  if (chosen !== undefined) return message('chosen.member');
  if (members.length === 1) return message('member.only');
  return message('member.first', { count: members.length });
}

function noSuchMember(name: string, wanted: string, members: readonly ZipEntry[]): AppError {
  return new AppError('usage', message('list.noSuchFile', { name, wanted, ...firstNames(members) }));
}
