import { createHash } from 'node:crypto';
import type { LineBlock } from '../hash/engine';

/** Where the lines go: an atomic file, or standard output. */
export interface LineSink {
  write(chunk: Uint8Array): Promise<void>;
}

export interface WrittenLines {
  readonly lines: number;
  readonly bytes: number;
  /** Of all bytes written, in hex. */
  readonly sha256: string;
}

/**
 * Writes sorted lines, LF after each, no BOM, no header. The same set of people gives the same bytes, whatever
 * the order of the list or the number of threads.
 */
export async function writeAudienceFile(blocks: AsyncIterable<LineBlock>, sink: LineSink): Promise<WrittenLines> {
  const sha256 = createHash('sha256');
  let lines = 0;
  let bytes = 0;
  for await (const block of blocks) {
    const writing = sink.write(block.text);
    sha256.update(block.text);
    await writing;
    lines += block.lines;
    bytes += block.text.length;
  }
  return { lines, bytes, sha256: sha256.digest('hex') };
}
