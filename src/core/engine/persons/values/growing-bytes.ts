const FIRST_BYTES = 16 * 1024;
const WORD_BYTES = 4;

/** Texts in sequence, each preceded by its length in bytes; the buffer is reused. */
export class GrowingBytes {
  private buffer = Buffer.alloc(FIRST_BYTES);
  length = 0;

  get bytes(): Uint8Array {
    return this.buffer.subarray(0, this.length);
  }

  /** Returns where the text begins. */
  add(text: string): number {
    const at = this.length;
    const bytes = Buffer.byteLength(text);
    this.length += WORD_BYTES + bytes;
    if (this.length > this.buffer.length) {
      this.buffer = Buffer.concat([this.buffer.subarray(0, at)], Math.max(2 * this.buffer.length, this.length));
    }
    this.buffer.writeUInt32LE(bytes, at);
    this.buffer.write(text, at + WORD_BYTES);
    return at;
  }

  clear(): void {
    this.length = 0;
  }
}
