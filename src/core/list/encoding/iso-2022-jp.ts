import { isAscii } from 'node:buffer';

/** Which characters the bytes stand for, after an escape sequence. */
type CharacterSet = 'ascii' | 'kana' | 'kanji' | 'furtherKanji';

const ESC = 0x1b;
const LF = 0x0a;

/** By the bytes after the escape; a set of two-byte characters begins with a dollar sign. */
const ESCAPES: readonly (readonly [sequence: string, set: CharacterSet])[] = [
  ['(B', 'ascii'],
  ['(J', 'ascii'],
  ['(I', 'kana'],
  ['$@', 'kanji'],
  ['$B', 'kanji'],
  ['$(D', 'furtherKanji'],
];
const MAX_ESCAPE = 3;

/** What precedes a character in EUC-JP, and of how many bytes it is. */
const IN_EUC: Readonly<Record<Exclude<CharacterSet, 'ascii'>, { readonly prefix: readonly number[]; length: 1 | 2 }>> =
  {
    kana: { prefix: [0x8e], length: 1 },
    kanji: { prefix: [], length: 2 },
    furtherKanji: { prefix: [0x8f], length: 2 },
  };

/** A kana takes two bytes in EUC-JP. */
const MAX_GROWTH = 2;

/** One character or escape sequence: its bytes in EUC-JP, and how many it took. */
interface Rewritten {
  readonly euc: readonly number[];
  readonly length: number;
}

const TO_JAPANESE = ESCAPES.filter(([, set]) => set !== 'ascii').map(([sequence]) => `\x1b${sequence}`);

/** Whether bytes switch to Japanese letters by an escape sequence, as mail programs write them: all are ASCII. */
export function isIso2022Jp(samples: readonly Uint8Array[]): boolean {
  const escaping = samples.filter((sample) => sample.includes(ESC)).map((sample) => Buffer.from(sample));
  const isSwitched = escaping.some((sample) => TO_JAPANESE.some((sequence) => sample.includes(sequence, 0, 'latin1')));
  return isSwitched && samples.every((sample) => isAscii(sample));
}

/**
 * Rewrites ISO-2022-JP, where escape sequences say what the following bytes mean, to EUC-JP, where each character says
 * so itself. Chunk boundaries make no difference.
 */
export class EucJpWriter {
  private set: CharacterSet = 'ascii';
  /** The start of an escape sequence or of a character, which the next chunk continues. */
  private cut = Buffer.alloc(0);

  write(chunk: Uint8Array): Buffer {
    const bytes = Buffer.concat([this.cut, chunk]);
    const euc = Buffer.alloc(bytes.length * MAX_GROWTH);
    let at = 0;
    let written = 0;
    while (at < bytes.length) {
      const character = bytes[at] === ESC ? this.readEscape(bytes, at) : this.readCharacter(bytes, at);
      if (character === null) break;
      for (const byte of character.euc) euc[written++] = byte;
      at += character.length;
    }
    this.cut = bytes.subarray(at);
    return euc.subarray(0, written);
  }

  /** What is left of a character or an escape sequence that was cut off. */
  end(): Buffer {
    return this.cut;
  }

  private readCharacter(bytes: Buffer, at: number): Rewritten | null {
    const [first = 0, second] = bytes.subarray(at, at + 2);
    // A line begins in ASCII, even if the one before forgot to return to it.
    if (first === LF) this.set = 'ascii';
    if (this.set === 'ascii' || first <= 0x20 || first >= 0x7f) return { euc: [first], length: 1 };
    const { prefix, length } = IN_EUC[this.set];
    if (length === 1) return { euc: [...prefix, first | 0x80], length };
    return second === undefined ? null : { euc: [...prefix, first | 0x80, second | 0x80], length };
  }

  private readEscape(bytes: Buffer, at: number): Rewritten | null {
    const after = bytes.toString('latin1', at + 1, at + 1 + MAX_ESCAPE);
    const found = ESCAPES.find(([sequence]) => after.startsWith(sequence));
    if (found !== undefined) {
      const [sequence, set] = found;
      this.set = set;
      return { euc: [], length: 1 + sequence.length };
    }
    return ESCAPES.some(([sequence]) => sequence.startsWith(after)) ? null : { euc: [ESC], length: 1 };
  }
}
