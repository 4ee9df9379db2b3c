import { AppError } from '../../shared/errors';
import { type MessageId, message } from '../../shared/messages/message';

/** `saveSeparately` is only for what lies in another file or comes from standard input: separate files are unpacked. */
type Advice =
  | 'beside'
  | 'download'
  | 'export'
  | 'importMappings'
  | 'exportWorkbook'
  | 'follow'
  | 'resave'
  | 'resaveExcel'
  | 'saveSeparately'
  | 'unpack';

/** The apparent format of a file, by its name in the catalogue. */
type Format = Extract<MessageId, `format.${string}`> extends `format.${infer Name}` ? Name : never;

/** Files that lie beside a list and are dropped by mistake: programs give them names that no list has. */
const NAMES: readonly (readonly [name: RegExp, what: Format, advice: Advice])[] = [
  [/^~\$|^\.~lock\..*#$/, 'lockFile', 'beside'],
  [/^(?:thumbs\.db|desktop\.ini|\.ds_store)$/i, 'systemFile', 'beside'],
  [/^\..*\.icloud$/i, 'cloudFile', 'download'],
  [/\.(?:webloc|gsheet)$/i, 'link', 'follow'],
];

/** First bytes of files that are often mistaken for a list. */
const SIGNATURES: readonly (readonly [hex: string, what: Format, advice: Advice])[] = [
  ['504b0304', 'xlsxOrZip', 'saveSeparately'],
  ['504b0506', 'emptyZip', 'export'],
  ['d0cf11e0a1b11ae1', 'xls', 'resaveExcel'],
  ['255044462d', 'pdf', 'export'],
  ['7b5c727466', 'rtf', 'export'],
  ['89504e470d0a1a0a', 'png', 'export'],
  ['ffd8ff', 'jpeg', 'export'],
  ['474946383761', 'gif', 'export'],
  ['474946383961', 'gif', 'export'],
  ['49492a00', 'tiff', 'export'],
  ['4d4d002a', 'tiff', 'export'],
  ['52494646', 'riff', 'export'],
  ['1f8b08', 'gzip', 'saveSeparately'],
  ['377abcaf271c', 'sevenZip', 'unpack'],
  ['526172211a07', 'rar', 'unpack'],
  ['425a6839', 'bzip2', 'unpack'],
  ['fd377a585a00', 'xz', 'unpack'],
  ['28b52ffd', 'zstandard', 'unpack'],
  ['53514c69746520666f726d6174203300', 'sqlite', 'export'],
  ['000100005374616e64617264', 'access', 'export'],
  ['50415231', 'parquet', 'export'],
  ['4c0000000114020000000000c0000000', 'link', 'follow'],
  // What macOS keeps beside a file on another disk, in an archive or on a stick.
  ['0005160700020000', 'systemFile', 'beside'],
];

const START_BYTES = 1024;

/** A TAR archive starts with the name of its first file, and its signature comes after that. */
const TAR = { at: 257, text: 'ustar' };

/** Text formats that some programs save as “.xls” or “.csv” although they are not delimited. */
const TEXT_FORMATS: readonly (readonly [format: RegExp, what: Format, advice: Advice])[] = [
  [/^<(?:\?xml\s[\s\S]*?<)?(?:\w+:)?Workbook[\s>]/i, 'xmlSpreadsheet', 'resave'],
  [/^<(?:\?xml|!doctype|html|head|body|meta|style|script|div|table)[\s>]|^<!--/i, 'html', 'resave'],
  // One element within another, but no link in the first cell of a list.
  [/^<(?!a\s)[a-z][\w:.-]*(?:\s[^<>]*)?>(?:\r?\n\s*)?<[a-z][\w:.-]*[\s/>]/i, 'html', 'resave'],
  // A web page in one file, by Excel or by a browser.
  [/^(?:MIME-Version: \d|From: <Saved by )/i, 'html', 'resave'],
  // A list may start with a column “ID” and one whose name starts with P; its next lines will not look like this.
  [/^ID;P[^\r\n]*\r?\n(?:(?:P|F|B|C|O|W|NN|NU|NE);[^\r\n]*\r?\n){2}/, 'sylk', 'resave'],
  [/^TABLE\r?\n0,1\r?\n"/, 'dif', 'resave'],
  // As `mappings/mapping-file.ts` writes it.
  [/^\{\s*"format"\s*:\s*"audience-uploader mapping"/, 'mappings', 'importMappings'],
  [/^(?:\[\s*)?\{\s*"[^"]*"\s*:/, 'json', 'export'],
  [/^BEGIN:VCARD\s/i, 'vcard', 'export'],
  [/^(?:--[ \t]*\r?\n)*-- (?:MySQL|MariaDB|PostgreSQL|phpMyAdmin SQL|Adminer)\b/, 'sqlDump', 'export'],
  // After comments and blank lines, a statement.
  [
    /^(?:(?:--|\/\*)[^\n]*\n\s*)*(?:(?:INSERT INTO|CREATE TABLE|DROP TABLE|SET NAMES|SET IDENTITY_INSERT)\s+[\w"'`[]|PRAGMA foreign_keys|BEGIN TRANSACTION;|SET \w+ *= *|COPY [^\n]* FROM stdin;)/i,
    'sqlDump',
    'export',
  ],
  [/^(?:\[\{[\dA-F-]{36}\}\][^[]*)?\[InternetShortcut\]\s/i, 'link', 'follow'],
  [/^\[Desktop Entry\]\s/, 'link', 'follow'],
];

/** Text from a database export may hold some NULs; with more than this share it is not text. */
const MAX_NUL_SHARE = 0.3;
const MAX_CONTROL_SHARE = 0.05;
const NULS = /\0/g;
/** All other control characters but white space. */
const CONTROLS = /[^\0\t-\r -\xFF]/g;
/** The end and the escapes of old files, and what separates values in some. */
const TEXT_CONTROLS: ReadonlySet<string> = new Set(['\x1A', '\x1B', '\x01', '\x14', '\x1F']);
/** Bytes examined; binary data shows early. */
const MAX_INSPECTED_BYTES = 32 * 1024;

/** Throws `list-not-text` if the name or the first bytes are those of a known format. */
export function refuseKnownFormats(name: string, head: Uint8Array): void {
  const named = NAMES.find(([pattern]) => pattern.test(name));
  if (named !== undefined) throw notText(name, named[1], named[2]);
  const start = Buffer.from(head.subarray(0, START_BYTES));
  const hex = start.toString('hex', 0, 16);
  const known = SIGNATURES.find(([signature]) => hex.startsWith(signature));
  if (known !== undefined) throw notText(name, known[1], known[2]);
  const text = start.toString('latin1');
  if (text.startsWith(TAR.text, TAR.at)) throw notText(name, 'tar', 'unpack');
  const words = plainStart(text);
  const format = TEXT_FORMATS.find(([pattern]) => pattern.test(words));
  if (format !== undefined) throw notText(name, format[1], format[2]);
}

/** Without byte order mark and blanks; UTF-16 letters are read as ASCII. */
function plainStart(text: string): string {
  return text
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '')
    .trimStart();
}

/** Throws `list-not-text` if the bytes cannot be text in an encoding with one byte per ASCII letter. */
export function refuseBinary(name: string, head: Uint8Array): void {
  const seen = head.subarray(0, MAX_INSPECTED_BYTES);
  // Patterns are ready sooner than a loop over all bytes.
  const text = Buffer.from(seen).toString('latin1');
  const nuls = text.match(NULS)?.length ?? 0;
  const controls = text.match(CONTROLS)?.filter((control) => !TEXT_CONTROLS.has(control)).length ?? 0;
  if (nuls > seen.length * MAX_NUL_SHARE || controls > seen.length * MAX_CONTROL_SHARE) {
    throw notText(name, 'binary');
  }
}

/** What a file seems to be instead of a list, and what to do. */
export function notText(name: string, what: Format, advice: Advice = 'export'): AppError {
  const values = { name, what: message(`format.${what}`), advice: message(`advice.${advice}`) };
  return new AppError('list-not-text', message('list.notText', values));
}
