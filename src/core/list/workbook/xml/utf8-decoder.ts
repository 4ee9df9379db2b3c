import { isUtf8 } from 'node:buffer';

const MARK = '\uFEFF';
/** A character begins with a byte that has these bits, and goes on with bytes that have only the first of them. */
const LEAD = 0b1100_0000;
const CONTINUED = 0b1000_0000;
const MAX_CHARACTER_BYTES = 4;

/**
 * Decodes UTF-8 piece by piece, without a byte order mark, and throws if it is none. Node's own decoder takes several times
 * as long when it has to throw, and its texts have two bytes for each character of ASCII.
 */
export class Utf8Decoder {
  private unfinished = Buffer.alloc(0);
  private hasStarted = false;

  /** Without `stream`: the last piece. */
  decode(piece: Uint8Array = new Uint8Array(), { stream = false } = {}): string {
    const bytes = Buffer.concat([this.unfinished, piece]);
    const end = stream ? endOfWhole(bytes) : bytes.length;
    const whole = bytes.subarray(0, end);
    if (!isUtf8(whole)) throw new Error('a part of a workbook is not UTF-8');
    this.unfinished = Buffer.from(bytes.subarray(end));
    const text = whole.toString('utf8');
    if (this.hasStarted || text === '') return text;
    this.hasStarted = true;
    return text.startsWith(MARK) ? text.slice(MARK.length) : text;
  }
}

/** Where the last character begins, if it may go on in the next piece; otherwise the end. */
function endOfWhole(bytes: Uint8Array): number {
  for (let at = bytes.length - 1; at >= 0 && at > bytes.length - MAX_CHARACTER_BYTES; at--) {
    const bits = (bytes[at] ?? 0) & LEAD;
    if (bits === LEAD) return at;
    if (bits !== CONTINUED) break;
  }
  return bytes.length;
}
