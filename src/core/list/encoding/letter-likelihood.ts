import type { Language, Letters } from './languages';

/** Natural logarithms of likelihoods. */
const ILLEGIBLE = -16;
const FOREIGN = -9;
const SYMBOL = -3;
const ODD_CASE = -5;
const LONE_LETTER = -3;
const MIXED_SCRIPTS = -4;
const OTHER_LANGUAGE = -3;
const BESIDE_VOWEL = -4;

/** The likelihood of words in the language that fits best; some words of a list may be in another. */
export function likelihoodIn(words: readonly string[], { languages }: Letters): number {
  const rated = languages.map((language) => {
    const likelihoods = words.map((word) => likelihoodOf(word, language));
    return { likelihoods, sum: likelihoods.reduce((sum, likelihood) => sum + likelihood, 0) };
  });
  const best = rated.reduce((a, b) => (b.sum > a.sum ? b : a));
  return best.likelihoods.reduce((total, own, word) => {
    const inOthers = rated.map(({ likelihoods }) => (likelihoods[word] ?? 0) + OTHER_LANGUAGE);
    return total + Math.max(own, ...inOthers);
  }, 0);
}

function likelihoodOf(word: string, language: Language): number {
  const letters = [...word];
  return letters.reduce(
    (sum, letter, at) => sum + letterLikelihood(letter, letters[at - 1], letters[at + 1], language),
    0,
  );
}

function letterLikelihood(letter: string, before = '', after = '', language: Language): number {
  if (letter < '\x80') return 0;
  if (ILLEGIBLE_CHARACTER.test(letter)) return ILLEGIBLE;
  const chance = language.chanceOf(letter);
  if (chance === 0) return isPlacedSymbol(letter, before, after) ? SYMBOL : FOREIGN;
  return Math.log(chance) + oddityOf(letter, before, after, language);
}

function oddityOf(letter: string, before: string, after: string, { isLatin }: Language): number {
  if (isLatin && !LETTER.test(before) && !LETTER.test(after)) return LONE_LETTER;
  if (!isLatin && (LATIN_LETTER.test(before) || LATIN_LETTER.test(after))) return MIXED_SCRIPTS;
  if (APART_FROM_VOWELS.test(letter) && (VOWEL.test(before) || VOWEL.test(after))) return BESIDE_VOWEL;
  return isOddCase(letter, before, after) ? ODD_CASE : 0;
}

/** Baltic letters in whose place other encodings have ë and ç, which mostly stand beside a vowel. */
const APART_FROM_VOWELS = /[ėē]/i;
const VOWEL = /[aeiouy]/i;

const ILLEGIBLE_CHARACTER = /[\p{Cc}\p{Cn}\p{Co}\uFFFD]/u;
const LATIN_LETTER = /[a-z]/i;
const LETTER = /\p{L}/u;

/** Symbols that do occur in lists, in their usual place within words and numbers. */
function isPlacedSymbol(sign: string, before: string, after: string): boolean {
  if (SMALL_BEYOND_ASCII.test(after)) return false;
  if (sign === '\u00A0') return true;
  if (APOSTROPHE.test(sign) && LATIN_LETTER.test(before)) return true;
  if (FOLLOWER.test(sign)) return before < '\x80' && !LETTER.test(after);
  return SIGN.test(sign) && !(LETTER.test(before) && LETTER.test(after));
}

/** Names begin with a capital letter, in whose place another Cyrillic encoding has a sign. */
const SMALL_BEYOND_ASCII = /(?!\p{ASCII})\p{Ll}/u;
const APOSTROPHE = /[’´]/u;
/** Symbols that follow a word or a number. */
const FOLLOWER = /[ºª¹²³®™©]/u;
const SIGN = /[“”„‘‚’–—…•€°§«»·£№½¿¡±×µ¥¢]/u;

/** A capital letter within a lower-case word, or a small letter before a capital. */
function isOddCase(letter: string, before: string, after: string): boolean {
  if (/\p{Lu}/u.test(letter)) return LETTER.test(before) && (/\p{Ll}/u.test(before) || /\p{Ll}/u.test(after));
  return /\p{Ll}/u.test(letter) && letter !== 'ß' && /\p{Lu}/u.test(after);
}
