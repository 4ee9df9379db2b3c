import { createHash } from 'node:crypto';
import type { LineSink } from './write-audience-file';

/**
 * Passes an audience file on and computes its SHA-256 on the way, so that an upload can later check that the file is
 * unchanged.
 */
export class FingerprintSink implements LineSink {
  private readonly hash = createHash('sha256');
  private written = 0;

  constructor(private readonly sink: LineSink) {}

  async write(chunk: Uint8Array): Promise<void> {
    const writing = this.sink.write(chunk);
    this.hash.update(chunk);
    this.written += chunk.length;
    await writing;
  }

  get bytes(): number {
    return this.written;
  }

  /** Digest of everything written, in hex; may be called once. */
  sha256(): string {
    return this.hash.digest('hex');
  }
}
