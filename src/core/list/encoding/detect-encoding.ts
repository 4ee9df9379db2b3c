import { assertNever } from '../../../shared/errors';
import type { Confidence, Doubt, Encoding } from '../../../shared/list';
import { type Message, message } from '../../../shared/messages/message';
import { refuseBinary, refuseKnownFormats } from '../refuse-binary';
import { isIso2022Jp } from './iso-2022-jp';
import { refuseUnknownEncoding } from './known-encodings';
import { type ByteOrderMark, byteOrderMark, utf8In, utf16ByNuls } from './unicode-bytes';

interface EncodingSamples {
  readonly name: string;
  readonly head: Uint8Array;
  /** The head is the whole list. */
  readonly complete: boolean;
  /** From the middle and the end, if the head is not the whole list. */
  readonly pieces: readonly Uint8Array[];
}

export interface DetectedEncoding extends ByteOrderMark {
  readonly confidence: Confidence;
  readonly reason: Message;
}

/** Log odds from which a guess counts as likely. */
const LIKELY_FROM = 8;

const LF = 0x0a;

/** Detects the encoding of a text; the marketer's choice takes precedence. Refuses anything that is not text. */
export async function detectEncoding(samples: EncodingSamples, chosen?: Encoding): Promise<DetectedEncoding> {
  const { name, head } = samples;
  refuseKnownFormats(name, head);
  const bom = byteOrderMark(head);
  if (chosen !== undefined) {
    refuseUnknownEncoding(chosen);
    return { ...withByteOrder(chosen, bom, head), confidence: 'certain', reason: message('chosen.encoding') };
  }
  if (bom !== null) {
    return { ...bom, confidence: 'certain', reason: message('encoding.byteOrderMark') };
  }
  const utf16 = utf16ByNuls(head);
  if (utf16 !== null) {
    return { encoding: utf16, bomBytes: 0, confidence: 'certain', reason: message('encoding.zeros') };
  }
  refuseBinary(name, head);
  return { bomBytes: 0, ...(await detectWithoutMark(samples)) };
}

async function detectWithoutMark(samples: EncodingSamples): Promise<Omit<DetectedEncoding, 'bomBytes'>> {
  const { head, complete, pieces } = samples;
  if (isIso2022Jp([head, ...pieces]))
    return { encoding: 'iso-2022-jp', confidence: 'certain', reason: message('encoding.escapes') };
  const utf8 = utf8In(head, pieces, complete);
  switch (utf8) {
    case 'whole':
      return { encoding: 'utf-8', confidence: 'certain', reason: message('encoding.utf8') };
    case 'mixed':
      return { encoding: 'utf-8', confidence: 'guess', reason: message('encoding.mixed') };
    case 'none': {
      // Letters of all alphabets, which most lists never need.
      const { guessEncoding } = await import('./guess-encoding');
      const { encoding, letters, margin } = guessEncoding([head, ...pieces.map(wholeLines)]);
      const reason = message('encoding.letters', { letters: message(`letters.${letters}`) });
      return { encoding, confidence: margin >= LIKELY_FROM ? 'likely' : 'guess', reason };
    }
    default:
      return assertNever(utf8);
  }
}

/** If letters are uncertain, so are names of columns and countries. */
export function doubtsOfEncoding({ confidence, encoding, reason }: DetectedEncoding): readonly Doubt[] {
  if (confidence !== 'guess') return [];
  return [{ about: 'encoding', reason: message('doubt.encoding', { encoding, why: reason }) }];
}

/** A sample from the middle of a list may begin and end inside a character. */
function wholeLines(sample: Uint8Array): Uint8Array {
  const [first, last] = [sample.indexOf(LF), sample.lastIndexOf(LF)];
  return first === last ? sample : sample.subarray(first + 1, last);
}

/** Gives “utf-16” and “utf-32” the byte order of the mark, or the detected one. */
function withByteOrder(chosen: Encoding, bom: ByteOrderMark | null, head: Uint8Array): ByteOrderMark {
  const bomBytes = bom?.bomBytes ?? 0;
  const isFamily = /^utf-?(?:16|32)$/i.test(chosen);
  if (!isFamily) return { encoding: chosen, bomBytes };
  if (bom?.encoding.startsWith(familyOf(chosen))) return bom;
  return { encoding: familyOf(chosen) === 'utf-16' ? (utf16ByNuls(head) ?? 'utf-16le') : chosen, bomBytes };
}

function familyOf(encoding: Encoding): string {
  return encoding.toLowerCase().replace(/^utf-?/, 'utf-');
}
