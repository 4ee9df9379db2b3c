import { createReadStream } from 'node:fs';
import { createAtomicFile } from './atomic-file';

/** A part of a file. */
export interface ByteRange {
  readonly offset: number;
  readonly bytes: number;
}

/** Copies a file, or a part of it, to where a person wants it: whole, or not at all. */
export async function copyFileAtomically(from: string, to: string, range?: ByteRange): Promise<void> {
  const target = await createAtomicFile(to);
  try {
    if (range?.bytes !== 0) {
      const part = range === undefined ? {} : { start: range.offset, end: range.offset + range.bytes - 1 };
      const source: AsyncIterable<Buffer> = createReadStream(from, part);
      for await (const chunk of source) await target.write(chunk);
    }
    await target.commit();
  } finally {
    await target.discard();
  }
}
