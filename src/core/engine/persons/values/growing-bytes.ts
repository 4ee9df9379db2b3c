const FIRST_BYTES = 16 * 1024;
/** The length before a text. */
export const TEXT_LENGTH_BYTES = 4;

/** Texts in sequence, each preceded by its length in bytes; the buffer is reused. */
export class GrowingBytes {
  private buffer = Buffer.alloc(FIRST_BYTES);
  length = 0;

  get bytes(): Uint8Array {
    return this.buffer.subarray(0, this.length);
  }

  /** Returns where the text begins. */
  add(text: string): number {
    const bytes = Buffer.byteLength(text);
    const at = this.extend(TEXT_LENGTH_BYTES + bytes);
    this.buffer.writeUInt32LE(bytes, at);
    this.buffer.write(text, at + TEXT_LENGTH_BYTES);
    return at;
  }

  /** The same for texts that have their lengths before them. */
  addAll(texts: Uint8Array): number {
    const at = this.extend(texts.length);
    this.buffer.set(texts, at);
    return at;
  }

  /** Returns where the further bytes begin. */
  private extend(bytes: number): number {
    const at = this.length;
    this.length += bytes;
    if (this.length > this.buffer.length) {
      this.buffer = Buffer.concat([this.buffer.subarray(0, at)], Math.max(2 * this.buffer.length, this.length));
    }
    return at;
  }

  clear(): void {
    this.length = 0;
  }
}
