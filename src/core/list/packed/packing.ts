import { listProtected } from '../list-errors';
import type { FileSource } from '../source';

export type Packing = 'none' | 'gzip' | 'zip';

const ZIP = '504b0304';
const EMPTY_ZIP = '504b0506';
const GZIP = '1f8b08';
/** Of Office files from before 2007, and of newer ones behind a password. */
const COMPOUND = 'd0cf11e0a1b11ae1';

/** Tells by the first bytes, whatever the name says. Throws `list-not-readable` for a workbook behind a password. */
export async function packingOf(file: FileSource): Promise<Packing> {
  const head = Buffer.from(await file.read(0, 512));
  const hex = head.toString('hex', 0, 8);
  if (hex === COMPOUND && (await isEncrypted(file, head))) throw listProtected(file.name);
  if (hex.startsWith(GZIP)) return 'gzip';
  return hex.startsWith(ZIP) || hex.startsWith(EMPTY_ZIP) ? 'zip' : 'none';
}

const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
const SECTOR_SHIFT_AT = 30;
const DIRECTORY_AT = 48;

/** The directory of a compound file names its parts; that of a file behind a password, just one such part. */
async function isEncrypted(file: FileSource, head: Buffer): Promise<boolean> {
  if (head.length < 512) return false;
  const sector = head.readUInt16LE(SECTOR_SHIFT_AT) === 12 ? 4096 : 512;
  const directory = (head.readUInt32LE(DIRECTORY_AT) + 1) * sector;
  return Buffer.from(await file.read(directory, 4096)).includes(ENCRYPTED);
}
