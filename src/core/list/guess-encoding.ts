import type { Encoding } from '../../shared/list';
import { createDecoder } from './decode';
import { CENTRAL_EUROPEAN, CYRILLIC, GREEK, type Language, TURKISH, WESTERN } from './languages';
import { CHINESE, JAPANESE, KOREAN, TRADITIONAL_CHINESE } from './languages-east-asian';

/** What bytes that are no Unicode are most likely to be. */
export interface EncodingGuess {
  readonly encoding: Encoding;
  /** Whose letters the bytes give. */
  readonly language: string;
  /** By how much this reading is likelier than any that gives another text, as the logarithm of the odds. */
  readonly margin: number;
}

interface Candidate {
  readonly encoding: Encoding;
  readonly languages: readonly Language[];
}

/** Of those that give the same text, the first is taken. */
const CANDIDATES: readonly Candidate[] = [
  { encoding: 'windows-1252', languages: WESTERN },
  { encoding: 'windows-1250', languages: CENTRAL_EUROPEAN },
  { encoding: 'windows-1251', languages: CYRILLIC },
  { encoding: 'windows-1254', languages: TURKISH },
  { encoding: 'windows-1253', languages: GREEK },
  { encoding: 'shift_jis', languages: JAPANESE },
  { encoding: 'gb18030', languages: CHINESE },
  { encoding: 'euc-kr', languages: KOREAN },
  { encoding: 'big5', languages: TRADITIONAL_CHINESE },
  { encoding: 'euc-jp', languages: JAPANESE },
  { encoding: 'iso-8859-2', languages: CENTRAL_EUROPEAN },
  { encoding: 'iso-8859-15', languages: WESTERN },
  { encoding: 'macintosh', languages: WESTERN },
  { encoding: 'koi8-r', languages: CYRILLIC },
  { encoding: 'cp850', languages: WESTERN },
];

const MAX_WORDS = 1_000;
const LF = 0x0a;

/** Natural logarithms of how likely such things are. */
const ILLEGIBLE = -16;
const FOREIGN = -9;
const SYMBOL = -3;
const ODD_CASE = -5;
const LONE_LETTER = -3;
const MIXED_SCRIPTS = -4;
const OTHER_LANGUAGE = -3;

/**
 * Guesses how words are encoded: each encoding is tried, and the one whose letters best fit a language is taken. E-mail
 * addresses and numbers are left out, since they look the same in all of them.
 */
export function guessEncoding(samples: readonly Uint8Array[]): EncodingGuess {
  const words = wordsIn(samples);
  const readings = CANDIDATES.map(({ encoding, languages }) => {
    const decoder = createDecoder(encoding, true);
    const text = decoder.write(words) + decoder.end();
    return { encoding, text, ...likelihood(text.split('\n'), languages) };
  });
  const best = readings.reduce((a, b) => (b.likelihood > a.likelihood ? b : a));
  const others = readings.filter(({ text }) => text !== best.text).map((reading) => reading.likelihood);
  return { encoding: best.encoding, language: best.language, margin: best.likelihood - Math.max(...others) };
}

/** The words that are not all ASCII, a line each; what parts them here is part of no character in any encoding. */
function wordsIn(samples: readonly Uint8Array[]): Buffer {
  const words: Uint8Array[] = [];
  for (const sample of samples) {
    let start = 0;
    let isAscii = true;
    for (let at = 0; at <= sample.length && words.length < 2 * MAX_WORDS; at++) {
      const byte = sample[at] ?? LF;
      if (byte >= 0x80) isAscii = false;
      if (byte >= 0x40 || (byte >= 0x30 && byte <= 0x39)) continue;
      if (!isAscii) words.push(sample.subarray(start, at), NEWLINE);
      start = at + 1;
      isAscii = true;
    }
  }
  return Buffer.concat(words);
}

const NEWLINE = Uint8Array.of(LF);

/** Of the words in the language that fits best; some words of a list may be of another one. */
function likelihood(words: readonly string[], languages: readonly Language[]) {
  const rated = languages.map((language) => {
    const likelihoods = words.map((word) => likelihoodOf(word, language));
    return { language: language.name, likelihoods, sum: likelihoods.reduce((sum, one) => sum + one, 0) };
  });
  const best = rated.reduce((a, b) => (b.sum > a.sum ? b : a));
  const sum = best.likelihoods.reduce((total, own, word) => {
    const inOthers = rated.map(({ likelihoods }) => (likelihoods[word] ?? 0) + OTHER_LANGUAGE);
    return total + Math.max(own, ...inOthers);
  }, 0);
  return { language: best.language, likelihood: sum };
}

function likelihoodOf(word: string, language: Language): number {
  const letters = [...word];
  return letters.reduce((sum, letter, at) => sum + ofLetter(letter, letters[at - 1], letters[at + 1], language), 0);
}

function ofLetter(letter: string, before = '', after = '', language: Language): number {
  if (letter < '\x80') return 0;
  if (ILLEGIBLE_CHARACTER.test(letter)) return ILLEGIBLE;
  const chance = language.chanceOf(letter);
  if (chance === 0) return isPlacedSymbol(letter, before, after) ? SYMBOL : FOREIGN;
  return Math.log(chance) + oddityOf(letter, before, after, language);
}

function oddityOf(letter: string, before: string, after: string, { isLatin }: Language): number {
  if (isLatin && !LETTER.test(before) && !LETTER.test(after)) return LONE_LETTER;
  if (!isLatin && (LATIN_LETTER.test(before) || LATIN_LETTER.test(after))) return MIXED_SCRIPTS;
  return isOddCase(letter, before, after) ? ODD_CASE : 0;
}

const ILLEGIBLE_CHARACTER = /[\p{Cc}\p{Cn}\p{Co}\uFFFD]/u;
const LATIN_LETTER = /[a-z]/i;
const LETTER = /\p{L}/u;

/** Signs of their own that lists do hold; within a word there is only what serves as an apostrophe. */
function isPlacedSymbol(sign: string, before: string, after: string): boolean {
  if (sign === '’' || sign === '´') return true;
  return /[“”„‘‚–—…•€°§®™©«»·ºª¹²³½£№\u00A0]/u.test(sign) && !(LETTER.test(before) && LETTER.test(after));
}

/** A capital letter within a word of small ones. */
function isOddCase(letter: string, before: string, after: string): boolean {
  const isCapital = /\p{Lu}/u.test(letter);
  return isCapital && LETTER.test(before) && (/\p{Ll}/u.test(before) || /\p{Ll}/u.test(after));
}
