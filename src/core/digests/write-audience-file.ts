import type { LineBlock } from './line-block';

/** Where the lines go: an atomic file, or standard output. */
export interface LineSink {
  write(chunk: Uint8Array): Promise<void>;
}

export interface WrittenLines {
  readonly lines: number;
  readonly bytes: number;
}

/**
 * Writes sorted lines, each followed by LF, without BOM or header. The same people give the same bytes, whatever the
 * order of the list or the number of threads.
 */
export async function writeAudienceFile(blocks: AsyncIterable<LineBlock>, sink: LineSink): Promise<WrittenLines> {
  let lines = 0;
  let bytes = 0;
  for await (const block of blocks) {
    await sink.write(block.text);
    lines += block.lines;
    bytes += block.text.length;
  }
  return { lines, bytes };
}
