import { listDamaged, listProtected } from '../list-errors';
import type { OpenSource, SeekableSource } from '../source/source';

/** A compound file is an Office file from before 2007, or a newer one behind a password. */
type Packing = 'none' | 'gzip' | 'zip' | 'compound';

const SIGNATURES: readonly (readonly [hex: string, packing: Packing])[] = [
  ['504b0304', 'zip'],
  ['504b0506', 'zip'],
  ['1f8b08', 'gzip'],
  ['d0cf11e0a1b11ae1', 'compound'],
];
const SIGNATURE_BYTES = 8;
/** With byte order marks or line ends that a server has put before it: the parts are no longer where it says. */
const MOVED_ZIP = /^(?:efbbbf|0d|0a|20)+504b0304/;

/** Decides by the first bytes, whatever the name says. Throws `list-not-readable` if they follow others. */
export async function packingOf(source: OpenSource, signal?: AbortSignal): Promise<Packing> {
  const { bytes } = await source.head(SIGNATURE_BYTES, signal);
  const hex = Buffer.from(bytes).toString('hex');
  if (MOVED_ZIP.test(hex)) throw listDamaged(source.name);
  return SIGNATURES.find(([signature]) => hex.startsWith(signature))?.[1] ?? 'none';
}

const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
const HEADER_BYTES = 512;
const SECTOR_SHIFT_AT = 30;
const DIRECTORY_AT = 48;

/**
 * Throws `list-not-readable` for a password-protected workbook. The directory of a compound file names its parts, and
 * only such a file has one of this name.
 */
export async function refuseProtected(compound: SeekableSource): Promise<void> {
  const header = Buffer.from(await compound.read(0, HEADER_BYTES));
  if (header.length < HEADER_BYTES) return;
  const sector = header.readUInt16LE(SECTOR_SHIFT_AT) === 12 ? 4096 : 512;
  const directory = (header.readUInt32LE(DIRECTORY_AT) + 1) * sector;
  if (Buffer.from(await compound.read(directory, 4096)).includes(ENCRYPTED)) throw listProtected(compound.name);
}
