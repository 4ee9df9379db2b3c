import { DIGEST_BYTES } from '../../abi/abi';
import { LINE_PARTITIONS, partitionOf, partitionOfAscii } from './partition';

/** Whole lines, LF after each, one partition after the other. */
export interface PartedLines {
  readonly text: Uint8Array<ArrayBuffer>;
  /** Where each partition ends in `text`. */
  readonly partitionEnds: Uint32Array;
}

const LF = 10;
const COMMA = 44;
const FIRST_BYTES = 64 * 1024;

/** UTF-8 takes no more for a UTF-16 unit. */
const MOST_BYTES_A_UNIT = 3;

const HEX_DIGITS = Buffer.from('0123456789abcdef');

/** Writes lines cell by cell into bytes that are used again for the next batch. */
export class LineWriter {
  private bytes = Buffer.alloc(FIRST_BYTES);
  private end = 0;
  private lineStart = 0;
  private isAscii = true;
  /** Where each line ends, and the partition of each. */
  private ends: number[] = [];
  private partitions: number[] = [];

  /** Between two cells. */
  comma(): void {
    this.reserve(1);
    this.bytes[this.end++] = COMMA;
  }

  text(text: string): void {
    this.reserve(text.length * MOST_BYTES_A_UNIT);
    const { bytes, end } = this;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit > 0x7f) {
        this.isAscii = false;
        this.end += bytes.write(text, end);
        return;
      }
      bytes[end + at] = unit;
    }
    this.end += text.length;
  }

  /** 64 lowercase hex digits of the digest that begins at `from`. */
  hex(digests: Uint8Array, from: number): void {
    this.reserve(2 * DIGEST_BYTES);
    const { bytes } = this;
    let { end } = this;
    for (let at = from; at < from + DIGEST_BYTES; at++) {
      const byte = digests[at] ?? 0;
      bytes[end++] = HEX_DIGITS[byte >> 4] ?? 0;
      bytes[end++] = HEX_DIGITS[byte & 15] ?? 0;
    }
    this.end = end;
  }

  endLine(): void {
    const { bytes, lineStart, end } = this;
    this.partitions.push(
      this.isAscii ? partitionOfAscii(bytes, lineStart, end) : partitionOf(bytes.toString('utf8', lineStart, end)),
    );
    this.reserve(1);
    this.bytes[this.end++] = LF;
    this.ends.push(this.end);
    this.lineStart = this.end;
    this.isAscii = true;
  }

  /** The lines so far, parted; the next one is the first again. */
  take(): PartedLines {
    const { bytes, ends, partitions } = this;
    const partitionEnds = new Uint32Array(LINE_PARTITIONS);
    let start = 0;
    ends.forEach((end, line) => {
      const partition = partitions[line] ?? 0;
      partitionEnds[partition] = (partitionEnds[partition] ?? 0) + end - start;
      start = end;
    });
    const free = new Uint32Array(LINE_PARTITIONS);
    for (let partition = 1; partition < LINE_PARTITIONS; partition++) {
      free[partition] = partitionEnds[partition - 1] ?? 0;
      partitionEnds[partition] = (partitionEnds[partition] ?? 0) + (partitionEnds[partition - 1] ?? 0);
    }
    const text = new Uint8Array(this.end);
    start = 0;
    ends.forEach((end, line) => {
      const partition = partitions[line] ?? 0;
      const at = free[partition] ?? 0;
      text.set(bytes.subarray(start, end), at);
      free[partition] = at + end - start;
      start = end;
    });
    this.end = 0;
    this.lineStart = 0;
    this.ends = [];
    this.partitions = [];
    return { text, partitionEnds };
  }

  private reserve(more: number): void {
    if (this.end + more <= this.bytes.length) return;
    const grown = Buffer.alloc(Math.max(2 * this.bytes.length, this.end + more));
    grown.set(this.bytes.subarray(0, this.end));
    this.bytes = grown;
  }
}

/** Lines of text. */
export function partLines(lines: readonly string[]): PartedLines {
  const writer = new LineWriter();
  for (const line of lines) {
    writer.text(line);
    writer.endLine();
  }
  return writer.take();
}
