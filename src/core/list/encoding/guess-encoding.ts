import type { Encoding } from '../../../shared/list';
import { createDecoder } from './decode';
import {
  ARABIC,
  BALTIC,
  CENTRAL_EUROPEAN,
  CYRILLIC,
  GREEK,
  HEBREW,
  type Letters,
  type LettersName,
  THAI,
  TURKISH,
  WESTERN,
} from './languages';
import { CHINESE, JAPANESE, KOREAN, TRADITIONAL_CHINESE } from './languages-east-asian';
import { likelihoodIn } from './letter-likelihood';

/** The most likely encoding of bytes that are not Unicode. */
interface EncodingGuess {
  readonly encoding: Encoding;
  /** The alphabet that the bytes decode to. */
  readonly letters: LettersName;
  /** How much likelier this reading is than any that gives another text, as log odds. */
  readonly margin: number;
}

interface Candidate {
  readonly encoding: Encoding;
  readonly letters: Letters;
  /** Most lists that are not Unicode use it. */
  readonly isUsual?: boolean;
  /** Few lists use it today. */
  readonly isRare?: boolean;
}

/** If several give the same text, the first is taken. */
const SINGLE_BYTE: readonly Candidate[] = [
  { encoding: 'windows-1252', letters: WESTERN, isUsual: true },
  { encoding: 'windows-1250', letters: CENTRAL_EUROPEAN },
  { encoding: 'windows-1251', letters: CYRILLIC },
  { encoding: 'windows-1254', letters: TURKISH },
  { encoding: 'windows-1253', letters: GREEK },
  { encoding: 'windows-1257', letters: BALTIC, isRare: true },
  { encoding: 'windows-1255', letters: HEBREW },
  { encoding: 'windows-1256', letters: ARABIC },
  { encoding: 'windows-874', letters: THAI },
  { encoding: 'iso-8859-2', letters: CENTRAL_EUROPEAN },
  { encoding: 'iso-8859-15', letters: WESTERN },
  { encoding: 'macintosh', letters: WESTERN, isRare: true },
  { encoding: 'koi8-r', letters: CYRILLIC, isRare: true },
  { encoding: 'koi8-u', letters: CYRILLIC, isRare: true },
  { encoding: 'cp866', letters: CYRILLIC, isRare: true },
  { encoding: 'iso-8859-5', letters: CYRILLIC, isRare: true },
  { encoding: 'mac-cyrillic', letters: CYRILLIC, isRare: true },
  { encoding: 'iso-8859-6', letters: ARABIC, isRare: true },
  { encoding: 'cp850', letters: WESTERN, isRare: true },
];

const EAST_ASIAN: readonly Candidate[] = [
  { encoding: 'shift_jis', letters: JAPANESE },
  { encoding: 'gb18030', letters: CHINESE },
  { encoding: 'euc-kr', letters: KOREAN },
  { encoding: 'big5', letters: TRADITIONAL_CHINESE },
  { encoding: 'euc-jp', letters: JAPANESE },
];

/**
 * In East Asian encodings at least every other byte of a word is beyond ASCII; with fewer, the large tables need not be
 * loaded.
 */
const EAST_ASIAN_FROM = 0.35;

/** Enough to distinguish encodings; every one of them decodes it. */
const MAX_BYTES = 4 * 1024;
const LF = 0x0a;

/** Natural logarithms, added to the likelihood of a reading. */
const RARE = -2;
const UNUSUAL = -2;

/**
 * Guesses the encoding of words: each encoding is tried, and the one whose letters best fit a language wins. E-mail
 * addresses and numbers are skipped, since they look the same in all.
 */
export function guessEncoding(samples: readonly Uint8Array[]): EncodingGuess {
  const distinct = wordsIn(samples);
  const words = Buffer.concat(distinct.flatMap((word) => [word, NEWLINE]));
  const mayBeEastAsian = distinct.length > 1 && shareBeyondAscii(words) >= EAST_ASIAN_FROM;
  const candidates = mayBeEastAsian ? [...SINGLE_BYTE, ...EAST_ASIAN] : SINGLE_BYTE;
  const readings = candidates.map(({ encoding, letters, isUsual = false, isRare = false }) => {
    const decoder = createDecoder(encoding, true);
    const text = decoder.write(words) + decoder.end();
    const fit = likelihoodIn(text.split('\n'), letters) + (isUsual ? 0 : UNUSUAL) + (isRare ? RARE : 0);
    return { encoding, text, letters: letters.name, likelihood: fit };
  });
  const best = readings.reduce((a, b) => (b.likelihood > a.likelihood ? b : a));
  const others = readings.filter(({ text }) => text !== best.text).map((reading) => reading.likelihood);
  return { encoding: best.encoding, letters: best.letters, margin: best.likelihood - Math.max(...others) };
}

/**
 * The words that are not all ASCII, each once, since repetition proves nothing more. The separators used here never
 * occur inside a multi-byte character.
 */
function wordsIn(samples: readonly Uint8Array[]): readonly Uint8Array[] {
  const delimiter = signBetweenFields(samples[0] ?? new Uint8Array());
  const words = new Map<string, Uint8Array>();
  let remaining = MAX_BYTES;
  for (const sample of samples) {
    let start = 0;
    let isAscii = true;
    for (let at = 0; at <= sample.length && remaining > 0; at++) {
      const byte = sample[at] ?? LF;
      const isDelimiter = byte === delimiter;
      if (byte >= 0x80 && !isDelimiter) isAscii = false;
      if ((byte >= 0x40 && !isDelimiter) || (byte >= 0x30 && byte <= 0x39)) continue;
      if (!isAscii) {
        const word = sample.subarray(start, Math.min(at, start + remaining));
        const key = Buffer.from(word).toString('latin1');
        if (!words.has(key)) remaining -= word.length;
        words.set(key, word);
      }
      start = at + 1;
      isAscii = true;
    }
  }
  return [...words.values()];
}

/** `¤`, `¦`, `§`, `¬` and `¶` in Windows and in ISO 8859. */
const SIGNS_OF_DELIMITERS = [0xa4, 0xa6, 0xa7, 0xac, 0xb6];
const MAX_LINES = 20;

/** The sign that every line has equally often, and more than once: no letter is so regular. */
function signBetweenFields(sample: Uint8Array): number | null {
  const lines = firstLines(sample);
  if (lines.length < 2) return null;
  const counts = (sign: number) => lines.map((line) => line.filter((byte) => byte === sign).length);
  return (
    SIGNS_OF_DELIMITERS.find((sign) => {
      const [first = 0, ...others] = counts(sign);
      return first > 1 && others.every((count) => count === first);
    }) ?? null
  );
}

function firstLines(sample: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; lines.length < MAX_LINES; ) {
    const end = sample.indexOf(LF, start);
    if (end === -1) return lines;
    lines.push(sample.subarray(start, end));
    start = end + 1;
  }
  return lines;
}

const NEWLINE = Uint8Array.of(LF);

function shareBeyondAscii(words: Uint8Array): number {
  return words.filter((byte) => byte >= 0x80).length / words.filter((byte) => byte !== LF).length;
}
