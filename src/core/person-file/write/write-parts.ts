import type { WrittenPart } from '../../../shared/person-file';
import type { PlatformLimits } from '../../../shared/platform';
import { FingerprintSink } from '../../digests/fingerprint-sink';
import type { LineSink } from '../../digests/write-audience-file';

/** Writes lines to one file, and continues with another at the limits of the platform. */
export class PartsWriter {
  private readonly parts: WrittenPart[] = [];
  private current: { readonly sink: FingerprintSink; lines: number } | null = null;

  constructor(
    private readonly header: Uint8Array,
    private readonly limits: Pick<PlatformLimits, 'maxRows' | 'maxBytes'>,
    /** Called for each part, 1-based, before its first byte. */
    private readonly sinkFor: (part: number) => Promise<LineSink>,
  ) {}

  /** Takes whole lines. */
  async write(text: Uint8Array, lines: number): Promise<void> {
    const maxRows = this.limits.maxRows ?? Number.POSITIVE_INFINITY;
    const maxBytes = this.limits.maxBytes ?? Number.POSITIVE_INFINITY;
    let start = 0;
    let remaining = lines;
    while (remaining > 0) {
      const part = this.current ?? (await this.begin());
      const { end, count } = linesThatFit(text, start, remaining, maxRows - part.lines, maxBytes - part.sink.bytes);
      if (count === 0) {
        if (part.lines === 0) throw new Error('a line is longer than a file may be');
        this.end();
        continue;
      }
      await part.sink.write(text.subarray(start, end));
      part.lines += count;
      start = end;
      remaining -= count;
    }
  }

  /** Ends the last part and returns all parts; without lines, one empty file. */
  async finish(): Promise<readonly WrittenPart[]> {
    if (this.current === null && this.parts.length === 0) await this.begin();
    this.end();
    return this.parts;
  }

  private async begin() {
    const sink = new FingerprintSink(await this.sinkFor(this.parts.length + 1));
    if (this.header.length > 0) await sink.write(this.header);
    this.current = { sink, lines: 0 };
    return this.current;
  }

  private end(): void {
    if (this.current === null) return;
    const { sink, lines } = this.current;
    this.parts.push({ part: this.parts.length + 1, lines, bytes: sink.bytes, sha256: sink.sha256() });
    this.current = null;
  }
}

const LF = 10;

/** The lines from `start` on that stay within both limits. */
function linesThatFit(text: Uint8Array, start: number, lines: number, maxRows: number, maxBytes: number) {
  if (lines <= maxRows && text.length - start <= maxBytes) return { end: text.length, count: lines };
  let end = start;
  let count = 0;
  while (count < Math.min(lines, maxRows)) {
    const next = text.indexOf(LF, end) + 1;
    if (next === 0 || next - start > maxBytes) break;
    end = next;
    count++;
  }
  return { end, count };
}
