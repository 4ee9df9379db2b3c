import { AppError } from '../../shared/errors';

/** First bytes of files that are often mistaken for a list. */
const SIGNATURES: readonly (readonly [hex: string, what: string])[] = [
  ['504b0304', 'an Excel workbook (.xlsx) or a ZIP archive'],
  ['504b0506', 'an empty ZIP archive'],
  ['d0cf11e0a1b11ae1', 'an old Excel workbook (.xls)'],
  ['255044462d', 'a PDF document'],
  ['89504e470d0a1a0a', 'a PNG image'],
  ['ffd8ff', 'a JPEG image'],
  ['474946383761', 'a GIF image'],
  ['474946383961', 'a GIF image'],
  ['1f8b08', 'a GZIP archive'],
  ['377abcaf271c', 'a 7-Zip archive'],
  ['526172211a07', 'a RAR archive'],
  ['53514c69746520666f726d6174203300', 'an SQLite database'],
];

/** A text may hold some NULs from a database export; more than this share is no text. */
const MAX_NUL_SHARE = 0.3;
const MAX_CONTROL_SHARE = 0.05;

/** Throws `list-not-text` where the first bytes are those of a known format. */
export function refuseKnownFormats(name: string, head: Uint8Array): void {
  const hex = Buffer.from(head.subarray(0, 16)).toString('hex');
  const known = SIGNATURES.find(([signature]) => hex.startsWith(signature));
  if (known !== undefined) throw notText(name, known[1]);
}

/** Throws `list-not-text` where the bytes cannot be text in an encoding with one byte per ASCII letter. */
export function refuseBinary(name: string, head: Uint8Array): void {
  let nuls = 0;
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) nuls++;
    else if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1a && byte !== 0x1b)) controls++;
  }
  if (nuls > head.length * MAX_NUL_SHARE || controls > head.length * MAX_CONTROL_SHARE) {
    throw notText(name, 'a binary file');
  }
}

function notText(name: string, what: string): AppError {
  return new AppError(
    'list-not-text',
    `“${name}” seems to be ${what}, not a text list. Open it in the program it comes from, export it as CSV, and choose that file.`,
  );
}
