import { AppError } from '../../shared/errors';

const ADVICE_EXPORT = 'Open it in the program it comes from, export it as CSV, and choose that file.';
const ADVICE_UNPACK = 'Unpack it and choose the list itself.';
/** Said only of what lies in another file, or comes from standard input: files of their own are unpacked. */
const ADVICE_SAVE_SEPARATELY = 'Save it as a file of its own, or export it as CSV, and choose that file.';

/** First bytes of files that are often mistaken for a list. */
const SIGNATURES: readonly (readonly [hex: string, what: string, advice: string])[] = [
  ['504b0304', 'an Excel workbook (.xlsx) or a ZIP archive', ADVICE_SAVE_SEPARATELY],
  ['504b0506', 'an empty ZIP archive', ADVICE_EXPORT],
  [
    'd0cf11e0a1b11ae1',
    'an old Excel workbook (.xls)',
    'Open it in Excel, save it as .xlsx or export it as CSV, and choose that file.',
  ],
  ['255044462d', 'a PDF document', ADVICE_EXPORT],
  ['7b5c727466', 'an RTF document', ADVICE_EXPORT],
  ['89504e470d0a1a0a', 'a PNG image', ADVICE_EXPORT],
  ['ffd8ff', 'a JPEG image', ADVICE_EXPORT],
  ['474946383761', 'a GIF image', ADVICE_EXPORT],
  ['474946383961', 'a GIF image', ADVICE_EXPORT],
  ['49492a00', 'a TIFF image', ADVICE_EXPORT],
  ['4d4d002a', 'a TIFF image', ADVICE_EXPORT],
  ['52494646', 'an image or a recording', ADVICE_EXPORT],
  ['1f8b08', 'a GZIP archive', ADVICE_SAVE_SEPARATELY],
  ['377abcaf271c', 'a 7-Zip archive', ADVICE_UNPACK],
  ['526172211a07', 'a RAR archive', ADVICE_UNPACK],
  ['425a6839', 'a BZIP2 archive', ADVICE_UNPACK],
  ['fd377a585a00', 'an XZ archive', ADVICE_UNPACK],
  ['28b52ffd', 'a Zstandard archive', ADVICE_UNPACK],
  ['53514c69746520666f726d6174203300', 'an SQLite database', ADVICE_EXPORT],
  ['000100005374616e64617264', 'an Access database', ADVICE_EXPORT],
  ['50415231', 'a Parquet file', ADVICE_EXPORT],
];

const START_BYTES = 1024;

/** A TAR archive begins with the name of its first file, and says what it is only behind it. */
const TAR = { at: 257, text: 'ustar' };

const ADVICE_RESAVE = 'Open it in a spreadsheet program, save it as .xlsx or export it as CSV, and choose that file.';

/** Texts that some programs save as “.xls” or “.csv”, and that are no list of lines. */
const TEXT_FORMATS: readonly (readonly [format: RegExp, what: string, advice: string])[] = [
  [/^<\?xml\s[\s\S]*?<(?:\w+:)?Workbook[\s>]/i, 'an XML spreadsheet', ADVICE_RESAVE],
  [
    /^<(?:\?xml|!doctype|html|head|body|meta|style|script|div|table)[\s>]|^<!--/i,
    'a web page or an XML document',
    ADVICE_RESAVE,
  ],
  // A list may begin with a column “ID” and one whose name begins with P; the lines below are not like these, though.
  [/^ID;P[^\r\n]*\r?\n(?:(?:P|F|B|C|O|W|NN|NU|NE);[^\r\n]*\r?\n){2}/, 'a SYLK spreadsheet (.slk)', ADVICE_RESAVE],
  [/^TABLE\r?\n0,1\r?\n"/, 'a DIF spreadsheet (.dif)', ADVICE_RESAVE],
  [/^(?:\[\s*)?\{\s*"[^"]*"\s*:/, 'a JSON document', ADVICE_EXPORT],
  [/^BEGIN:VCARD\s/i, 'a file of contacts (vCard)', ADVICE_EXPORT],
];

/** A text may hold some NULs from a database export; more than this share is no text. */
const MAX_NUL_SHARE = 0.3;
const MAX_CONTROL_SHARE = 0.05;
/** Bytes that are looked at; what is no text shows early. */
const MAX_INSPECTED_BYTES = 32 * 1024;

/** Throws `list-not-text` where the first bytes are those of a known format. */
export function refuseKnownFormats(name: string, head: Uint8Array): void {
  const start = Buffer.from(head.subarray(0, START_BYTES));
  const hex = start.toString('hex', 0, 16);
  const known = SIGNATURES.find(([signature]) => hex.startsWith(signature));
  if (known !== undefined) throw notText(name, known[1], known[2]);
  const text = start.toString('latin1');
  if (text.startsWith(TAR.text, TAR.at)) throw notText(name, 'a TAR archive', ADVICE_UNPACK);
  const words = plainStart(text);
  const format = TEXT_FORMATS.find(([pattern]) => pattern.test(words));
  if (format !== undefined) throw notText(name, format[1], format[2]);
}

/** Without byte order mark and blanks; letters of UTF-16 are as good as those of ASCII. */
function plainStart(text: string): string {
  return text
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '')
    .trimStart();
}

/** Throws `list-not-text` where the bytes cannot be text in an encoding with one byte per ASCII letter. */
export function refuseBinary(name: string, head: Uint8Array): void {
  const seen = head.subarray(0, MAX_INSPECTED_BYTES);
  let nuls = 0;
  let controls = 0;
  for (const byte of seen) {
    if (byte >= 0x20) continue;
    if (byte === 0) nuls++;
    else if (byte < 0x09 || (byte > 0x0d && byte !== 0x1a && byte !== 0x1b)) controls++;
  }
  if (nuls > seen.length * MAX_NUL_SHARE || controls > seen.length * MAX_CONTROL_SHARE) {
    throw notText(name, 'a binary file');
  }
}

/** What a file seems to be instead of a list, and what to do. */
export function notText(name: string, what: string, advice = ADVICE_EXPORT): AppError {
  return new AppError('list-not-text', `“${name}” seems to be ${what}, not a text list. ${advice}`);
}
