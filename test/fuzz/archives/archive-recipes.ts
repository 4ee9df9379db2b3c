import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { assertNever } from '../../../src/shared/errors';
import { textWorkbook } from '../../../tools/samples/workbook-files';
import { type End, type Member, type MemberLie, SOUND_END, writeZip } from './write-zip';

/** In every packed cell: no error may quote it. */
export const CANARY = 'canary-7f2c';

interface MemberRecipe {
  readonly name: string;
  readonly content: 'list' | 'workbook' | 'archive' | 'packed list' | 'zeros' | 'nothing' | 'note';
  /** Rows, zeros or lines. */
  readonly times: number;
  readonly stored: boolean;
  readonly lies: readonly MemberLie[];
}

interface GzipRecipe {
  /** How many times the same packed list occurs, each a separate member. */
  readonly members: number;
  readonly flip: number | null;
  readonly keep: number | null;
  readonly behind: string;
}

export interface ArchiveRecipe {
  readonly kind: 'archive';
  readonly members: readonly MemberRecipe[];
  /** Repeats all members this many times, with distinct names. */
  readonly times: number;
  readonly end: End;
  /** Bytes before the archive, as in a self-extracting one. */
  readonly before: number;
  /** Bytes missing at its end. */
  readonly missing: number;
  readonly within: 'nothing' | 'an archive' | 'a packed file';
  readonly gzip: GzipRecipe;
}

const SOME: readonly number[] = [0, 1, -1, 7, -7, 1_000, -1_000, 2 ** 16, 2 ** 31, 2 ** 32];
const lie: fc.Arbitrary<MemberLie> = fc.oneof(
  fc.record({ kind: fc.constant('flags'), bits: fc.constantFrom(0x1, 0x8, 0x20, 0x40, 0x800, 0x2000, 0xffff) }),
  fc.record({ kind: fc.constant('method'), method: fc.constantFrom(0, 1, 6, 8, 9, 12, 14, 93, 99, 0xffff) }),
  fc.record({ kind: fc.constant('checksum') }),
  fc.record({ kind: fc.constantFrom('bytes', 'packed bytes', 'place'), add: fc.constantFrom(...SOME) }),
  fc.record({ kind: fc.constantFrom('sizes in the header only', 'overlaps the first', 'listed twice') }),
  fc.record({ kind: fc.constant('name in the header'), name: fc.constantFrom('b.csv', '', '../../x', '\0') }),
  fc.record({ kind: fc.constant('descriptor'), signed: fc.boolean(), add: fc.constantFrom(...SOME) }),
  fc.record({
    kind: fc.constant('zip64'),
    add: fc.constantFrom(0, 1, -1, 2 ** 33, 2 ** 53 - 1),
    fieldBytes: fc.constantFrom(0, 4, 8, 15, 16),
  }),
  fc.record({
    kind: fc.constant('extra field'),
    id: fc.constantFrom(0, 1, 0x7075, 0x9901, 0xffff),
    says: fc.constantFrom(0, 4, 8, 0xffff),
    holds: fc.constantFrom(0, 4, 8),
  }),
  fc.record({ kind: fc.constant('cut'), keep: fc.nat(60) }),
);

const NAMES: readonly string[] = [
  ...['a.csv', 'a.csv', 'b.txt', 'crm.xlsx', 'dir/', 'dir\\c.tsv', '../../etc/passwd', '/etc/passwd', 'C:\\x.csv'],
  ...['__MACOSX/._a.csv', '.DS_Store', '', '\0', '__proto__', 'mimetype', 'Index.zip', '[Content_Types].xml'],
  ...['_rels/.rels', 'xl/workbook.xml', '\u202Evsc.a', '\u001b]0;x\u0007.csv', 'ä.csv', `${'n'.repeat(2_000)}.csv`],
];

const member: fc.Arbitrary<MemberRecipe> = fc.record({
  name: fc.constantFrom(...NAMES),
  content: fc.constantFrom('list', 'list', 'list', 'workbook', 'archive', 'packed list', 'zeros', 'nothing', 'note'),
  times: fc.integer({ min: 0, max: 44 }).map((step) => Math.round(2 ** (step / 4))),
  stored: fc.boolean(),
  lies: fc.oneof(fc.constant([]), fc.array(lie, { maxLength: 3 })),
});

const end: fc.Arbitrary<End> = fc.record({
  comment: fc.constantFrom('', 'x', 'PK\u0005\u0006', 'c'.repeat(65_535), 'c'.repeat(70_000)),
  addEntries: fc.constantFrom(0, 0, 1, -1, 9_000, 60_000),
  addBytes: fc.constantFrom(0, 0, 1, -1, 2 ** 31),
  addPlace: fc.constantFrom(0, 0, 1, -1, 2 ** 31),
  zip64: fc.constantFrom('none', 'sound', 'elsewhere', 'of another size'),
});

export const archiveRecipes: fc.Arbitrary<ArchiveRecipe> = fc.record({
  kind: fc.constant('archive'),
  members: fc.array(member, { maxLength: 4 }),
  times: fc.oneof(
    fc.constant(1),
    fc.integer({ min: 0, max: 14 }).map((step) => 2 ** step),
  ),
  end: fc.oneof({ arbitrary: fc.constant(SOUND_END), weight: 3 }, { arbitrary: end, weight: 1 }),
  before: fc.constantFrom(0, 0, 0, 1, 100_000),
  missing: fc.constantFrom(0, 0, 0, 1, 21, 22, 23, 100),
  within: fc.constantFrom('nothing', 'nothing', 'nothing', 'an archive', 'a packed file'),
  gzip: fc.record({
    members: fc.constantFrom(1, 1, 2, 1_000),
    flip: fc.option(fc.nat(200)),
    keep: fc.option(fc.nat(400)),
    behind: fc.constantFrom('', '', '\0\0\0\0', 'x', '\u001f\u008b'),
  }),
});

const MAX_BYTES = 2 * 1024 ** 2;

/** The file, and the total size of everything packed in it. */
export function archiveOf(recipe: ArchiveRecipe): { readonly bytes: Buffer; readonly unpacked: number } {
  const once = recipe.members.map((item) => ({ ...item, content: contentOf(item, recipe.gzip) }));
  const each = once.reduce((sum, { content, name }) => sum + content.length + name.length + 100, 1);
  const times = Math.max(1, Math.min(recipe.times, Math.floor(MAX_BYTES / each)));
  const members = Array.from({ length: times }, (_, i) =>
    once.map((item): Member => ({ ...item, name: i === 0 ? item.name : `${i} ${item.name}` })),
  ).flat();
  const zip = writeZip(members, recipe.end);
  const archive = Buffer.concat([Buffer.alloc(recipe.before, 'M'), zip.subarray(0, zip.length - recipe.missing)]);
  const copies = recipe.within === 'a packed file' ? copiesOf(archive, recipe.gzip) : 1;
  return { bytes: wrapped(archive, recipe), unpacked: times * each + copies * archive.length };
}

function copiesOf(content: Uint8Array, { members }: GzipRecipe): number {
  return content.length * members > MAX_BYTES ? 1 : members;
}

function wrapped(archive: Buffer, { within, gzip }: ArchiveRecipe): Buffer {
  if (within === 'nothing') return archive;
  if (within === 'a packed file') return packed(archive, gzip);
  return writeZip([{ name: 'inner.zip', content: archive, stored: true, lies: [] }]);
}

function packed(content: Uint8Array, gzip: GzipRecipe): Buffer {
  const { flip, keep, behind } = gzip;
  const once = gzipSync(content);
  if (flip !== null && flip < once.length) once[flip] = (once[flip] ?? 0) ^ 1;
  const many = Buffer.concat(Array<Buffer>(copiesOf(content, gzip)).fill(once));
  return Buffer.concat([
    many.subarray(0, keep === null ? many.length : many.length - keep),
    Buffer.from(behind, 'latin1'),
  ]);
}

function contentOf({ content, times }: MemberRecipe, gzip: GzipRecipe): Uint8Array {
  const rows = Array.from({ length: times }, (_, i) => [`${CANARY}-${i}@example.com`, 'DE']);
  const list = Buffer.from(['email;country', ...rows.map((cells) => cells.join(';'))].join('\n'));
  switch (content) {
    case 'list':
      return list;
    case 'workbook':
      return textWorkbook([['email', 'country'], ...rows]);
    case 'archive':
      return writeZip([{ name: 'a.csv', content: list, stored: false, lies: [] }]);
    case 'packed list':
      return packed(list, gzip);
    case 'zeros':
      return Buffer.alloc(times * 256);
    case 'nothing':
      return Buffer.alloc(0);
    case 'note':
      return Buffer.from(`Please read: ${CANARY}\n`.repeat(times));
    default:
      return assertNever(content);
  }
}
