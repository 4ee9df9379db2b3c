import { assertNever } from '../../../shared/errors';
import type { Confidence, Doubt, Encoding } from '../../../shared/list';
import { refuseBinary, refuseKnownFormats } from '../refuse-binary';
import { guessEncoding } from './guess-encoding';
import { refuseUnknownEncoding } from './known-encodings';
import { type ByteOrderMark, byteOrderMark, utf8In, utf16ByNuls } from './unicode-bytes';

interface EncodingSamples {
  readonly name: string;
  readonly head: Uint8Array;
  /** The head is the whole list. */
  readonly complete: boolean;
  /** From the middle and the end, where the head is not the whole list. */
  readonly pieces: readonly Uint8Array[];
}

export interface DetectedEncoding extends ByteOrderMark {
  readonly confidence: Confidence;
  readonly reason: string;
}

/** From these odds on, as their logarithm, a guess is more than one. */
const LIKELY_FROM = 8;

const LF = 0x0a;

/** Says how the text is encoded; what a person chose overrules what is seen. Refuses what is no text at all. */
export function detectEncoding(samples: EncodingSamples, chosen?: Encoding): DetectedEncoding {
  const { name, head } = samples;
  refuseKnownFormats(name, head);
  const bom = byteOrderMark(head);
  if (chosen !== undefined) {
    refuseUnknownEncoding(chosen);
    const reason = 'This encoding was chosen by hand.';
    return { ...withByteOrder(chosen, bom, head), confidence: 'certain', reason };
  }
  if (bom !== null) {
    return { ...bom, confidence: 'certain', reason: 'The list begins with a byte order mark.' };
  }
  const utf16 = utf16ByNuls(head);
  if (utf16 !== null) {
    const reason = 'Every other byte is zero, as in UTF-16.';
    return { encoding: utf16, bomBytes: 0, confidence: 'certain', reason };
  }
  refuseBinary(name, head);
  return { bomBytes: 0, ...detectWithoutMark(samples) };
}

function detectWithoutMark({ head, complete, pieces }: EncodingSamples): Omit<DetectedEncoding, 'bomBytes'> {
  const utf8 = utf8In(head, pieces, complete);
  switch (utf8) {
    case 'whole':
      return { encoding: 'utf-8', confidence: 'certain', reason: 'All sampled bytes are valid UTF-8.' };
    case 'mixed': {
      const reason =
        'Most of the list is UTF-8, but some of it is not: it may be put together from lists in two encodings. ' +
        'Values that cannot be read are rejected.';
      return { encoding: 'utf-8', confidence: 'guess', reason };
    }
    case 'none': {
      const { encoding, letters, margin } = guessEncoding([head, ...pieces.map(wholeLines)]);
      const reason = `The bytes are not UTF-8; read like this, the letters are those of ${letters}.`;
      return { encoding, confidence: margin >= LIKELY_FROM ? 'likely' : 'guess', reason };
    }
    default:
      return assertNever(utf8);
  }
}

/** Where letters could be others, names of columns and countries could be, too. */
export function doubtOfEncoding({ confidence, encoding, reason }: DetectedEncoding): readonly Doubt[] {
  if (confidence !== 'guess') return [];
  return [{ about: 'encoding', reason: `The list is read as ${encoding}, but it may be written otherwise. ${reason}` }];
}

/** A sample from the middle of a list may begin and end inside a character. */
function wholeLines(sample: Uint8Array): Uint8Array {
  const [first, last] = [sample.indexOf(LF), sample.lastIndexOf(LF)];
  return first === last ? sample : sample.subarray(first + 1, last);
}

/** Gives “utf-16” and “utf-32” the byte order of the mark, or the one that is seen. */
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
