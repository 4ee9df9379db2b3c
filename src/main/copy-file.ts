import { createReadStream } from 'node:fs';
import { createAtomicFile } from '../core/storage/atomic-file';

/** Copies a file to where a person wants it: whole, or not at all. */
export async function copyFileAtomically(from: string, to: string): Promise<void> {
  const target = await createAtomicFile(to);
  try {
    const source: AsyncIterable<Buffer> = createReadStream(from);
    for await (const chunk of source) await target.write(chunk);
    await target.commit();
  } finally {
    await target.discard();
  }
}
