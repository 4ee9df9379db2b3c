import { createHash } from 'node:crypto';
import type { LineSink } from './write-audience-file';

/** Passes an audience file on and computes its SHA-256 on the way: an upload must be able to tell that it is still the same. */
export class FingerprintSink implements LineSink {
  private readonly hash = createHash('sha256');

  constructor(private readonly sink: LineSink) {}

  async write(chunk: Uint8Array): Promise<void> {
    const writing = this.sink.write(chunk);
    this.hash.update(chunk);
    await writing;
  }

  /** Of all that was written, in hex; to be asked for once. */
  sha256(): string {
    return this.hash.digest('hex');
  }
}
