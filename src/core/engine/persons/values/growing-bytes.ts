const FIRST_BYTES = 16 * 1024;
const WORD_BYTES = 4;

/** Texts in sequence, each preceded by its length in bytes; the buffer is reused. */
export class GrowingBytes {
  private room = Buffer.alloc(FIRST_BYTES);
  length = 0;

  get bytes(): Uint8Array {
    return this.room.subarray(0, this.length);
  }

  /** Returns where the text begins. */
  add(text: string): number {
    const at = this.length;
    const bytes = Buffer.byteLength(text);
    this.length += WORD_BYTES + bytes;
    if (this.length > this.room.length) {
      this.room = Buffer.concat([this.room.subarray(0, at)], Math.max(2 * this.room.length, this.length));
    }
    this.room.writeUInt32LE(bytes, at);
    this.room.write(text, at + WORD_BYTES);
    return at;
  }

  clear(): void {
    this.length = 0;
  }
}
