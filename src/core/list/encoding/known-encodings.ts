import { AppError } from '../../../shared/errors';
import type { Encoding } from '../../../shared/list';
import { message } from '../../../shared/messages/message';

/**
 * The text encodings of lists, by all their names. A closed list: the decoder also knows some that are not text (hex,
 * base64) or that it cannot decode in chunks (CESU-8).
 */
export const KNOWN_ENCODINGS: readonly string[] = `
  utf-8 utf-16 utf-16le utf-16be ucs-2 utf-32 utf-32le utf-32be ascii us-ascii latin1 latin2 latin5 latin9
  windows-874 windows-1250 windows-1251 windows-1252 windows-1253 windows-1254 windows-1255 windows-1256 windows-1257
  windows-1258 cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 win1250 win1251 win1252 win1253 win1254
  iso-8859-1 iso-8859-2 iso-8859-3 iso-8859-4 iso-8859-5 iso-8859-6 iso-8859-7 iso-8859-8 iso-8859-9 iso-8859-10
  iso-8859-11 iso-8859-13 iso-8859-14 iso-8859-15 iso-8859-16 koi8-r koi8-u macintosh mac-roman mac-cyrillic
  mac-greek mac-turkish mac-croatian mac-romania mac-iceland
  cp437 cp720 cp737 cp775 cp850 cp852 cp855 cp857 cp858 cp860 cp861 cp862 cp863 cp865 cp866 cp869 cp874 tis-620
  shift_jis sjis windows-31j cp932 euc-jp iso-2022-jp gb2312 gbk cp936 gb18030 big5 big5-hkscs cp950 euc-kr cp949 ks_c_5601-1987`
  .trim()
  .split(/\s+/);

let known: ReadonlySet<string> | null = null;

/** Without letter case and punctuation, as the decoder reads names. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^0-9a-z]/g, '');
}

/** Whether a name is that of a text encoding, in any spelling. */
export function isKnownEncoding(name: string): boolean {
  known ??= new Set(KNOWN_ENCODINGS.map(plain));
  return /^[\w\s.:-]{1,40}$/.test(name) && known.has(plain(name));
}

export function isUtf8(encoding: Encoding): boolean {
  return /^utf-?8$/i.test(encoding);
}

export function isIso2022(encoding: Encoding): boolean {
  return plain(encoding) === 'iso2022jp';
}

/** UTF-16 by its standard name; null for any other encoding. */
export function utf16Of(encoding: Encoding): 'utf-16le' | 'utf-16be' | null {
  const name = plain(encoding);
  if (name === 'utf16le' || name === 'ucs2') return 'utf-16le';
  return name === 'utf16be' ? 'utf-16be' : null;
}

/** Throws `unknown-encoding` for any other name. */
export function refuseUnknownEncoding(encoding: Encoding): void {
  if (isUtf8(encoding) || isKnownEncoding(encoding)) return;
  throw new AppError('unknown-encoding', message('list.unknownEncoding', { encoding }));
}
