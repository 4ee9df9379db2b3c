/** In bytes. */
const ROOM = 64 * 1024;

/**
 * Small pieces of a file, to be written together: each write occupies a thread of Node's pool and a turn of the event
 * loop. A piece is copied, so its memory may be used again.
 */
export class GatheredPieces {
  private memory = new Uint8Array(0);
  private length = 0;

  /** False if there is no room for it. */
  add(piece: Uint8Array): boolean {
    if (this.length + piece.length > ROOM) return false;
    if (this.memory.length === 0) this.memory = new Uint8Array(ROOM);
    this.memory.set(piece, this.length);
    this.length += piece.length;
    return true;
  }

  /** Returns all of them, valid until the next one is added. */
  take(): Uint8Array {
    const pieces = this.memory.subarray(0, this.length);
    this.length = 0;
    return pieces;
  }
}
