import { isAscii } from '../../normalise/ascii';
import { undoDoubleEncoding } from '../encoding/double-encoded';

/**
 * Chinese and Japanese have no spaces between words, and Korean has few: each character is a token, so that a word is
 * found anywhere.
 */
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/gu;
const SYLLABLE = /[\uAC00-\uD7A3]/g;

const SIGN = /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]|[\u1100-\u11FF]{1,3})$/u;

/** Whether a token is one ideograph, kana or Korean syllable, which may be part of any word. */
export function isSign(token: string): boolean {
  return SIGN.test(token);
}

/** Whether a token is a number, as in “Phone 2”. */
export function isNumberToken(token: string): boolean {
  return /^\d+$/.test(token);
}

/** “Customer #” and “N° client” name a number. */
const NUMBER_SIGN = /#|\bn[°º]/gi;

/** “TEL;TYPE=CELL”, as address books name the columns of a vCard. */
const VCARD_PARAMETER = /;(?:type|pref|value|encoding|charset)=/gi;

/**
 * Names are short; longer ones are read up to this limit, in UTF-16 units: decomposing long runs of marks is quadratic.
 */
const MAX_READ = 300;

/**
 * The words of a header without case, accents, width and punctuation: “E-Mail” is one word, “customerId” is two, and a
 * number is a separate word, as in “Email2” and “电话1”.
 */
export function headerTokens(name: string): readonly string[] {
  const written = name.slice(0, MAX_READ);
  const header = isAscii(written) ? written : undoDoubleEncoding(written);
  if (header === '') return [];
  const spelled = header.replace(NUMBER_SIGN, ' no ').replace(VCARD_PARAMETER, ' ');
  const spaced = isAscii(spelled) ? spacedAscii(spelled) : spacedText(spelled);
  const plain = spaced.trim().replace(/\be mails?\b/g, 'email');
  return plain === '' ? [] : plain.split(' ');
}

function spacedText(header: string): string {
  return header
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .normalize('NFC')
    .replace(SYLLABLE, ' $& ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(IDEOGRAPH, ' $& ')
    .replace(/(\p{L})(?=\p{Nd})|(\p{Nd})(?=\p{L})/gu, '$& ')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replaceAll('ø', 'o')
    .replaceAll('đ', 'd')
    .replaceAll('æ', 'ae')
    .replace(/[^\p{L}\p{N}ー々]+/gu, ' ');
}

/** The same for ASCII, without the Unicode tables, which are slow to load. */
function spacedAscii(header: string): string {
  return header
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[a-z](?=\d)|\d(?=[a-z])/gi, '$& ')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, ' ');
}

/** Whether a header contains the words of a phrase in sequence. */
export function containsPhrase(tokens: readonly string[], phrase: readonly string[]): boolean {
  return tokens.some((_, start) => phrase.every((word, i) => tokens[start + i] === word));
}
