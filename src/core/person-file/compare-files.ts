import { join } from 'node:path';
import { AppError, throwIfCancelled } from '../../shared/errors';
import { message } from '../../shared/messages/message';
import type { Difference } from '../../shared/person-file';
import type { LineSink } from '../digests/write-audience-file';
import type { HashEngine } from '../engine/engine';
import { packLines } from '../engine/persons/lines';
import { LINE_PARTITIONS } from '../engine/persons/person-task';
import { PartitionedLines } from './partitioned-lines';
import { notHashed, readFileLines } from './read-file-lines';

export interface FilesToCompare {
  readonly earlier: string;
  /** What was made now, one part after the other. */
  readonly current: readonly string[];
  /** The first line of each file names its columns. */
  readonly hasHeader: boolean;
}

/**
 * Writes the lines that only the current file has, and those that only the earlier one had, each under the header of
 * both. In bounded memory: two files of any size. Throws `usage` where the earlier file has other columns.
 */
export async function compareFiles(
  { earlier, current, hasHeader }: FilesToCompare,
  sinks: { readonly added: LineSink; readonly gone: LineSink },
  engine: Pick<HashEngine, 'sortLines'>,
  workFolder: string,
  signal: AbortSignal,
): Promise<Difference> {
  const before = new PartitionedLines(join(workFolder, 'earlier.spill'));
  const now = new PartitionedLines(join(workFolder, 'current.spill'));
  try {
    const header = await addFile(now, current[0] ?? '', hasHeader, signal);
    for (const part of current.slice(1)) await addFile(now, part, hasHeader, signal);
    if ((await addFile(before, earlier, hasHeader, signal)) !== header) throw otherColumns(earlier);
    for (const sink of [sinks.added, sinks.gone]) if (header !== null) await sink.write(Buffer.from(`${header}\n`));
    let difference: Difference = { added: 0, gone: 0, unchanged: 0 };
    for (let partition = 0; partition < LINE_PARTITIONS; partition++) {
      throwIfCancelled(signal);
      const sorted = await Promise.all(
        [before, now].map(async (lines) => engine.sortLines(await lines.read(partition))),
      );
      const [old = [], fresh = []] = sorted.map(({ text }) => linesOf(text));
      const part = split(old, fresh);
      await writeLines(sinks.added, part.added);
      await writeLines(sinks.gone, part.gone);
      difference = {
        added: difference.added + part.added.length,
        gone: difference.gone + part.gone.length,
        unchanged: difference.unchanged + fresh.length - part.added.length,
      };
    }
    return difference;
  } finally {
    await before.close();
    await now.close();
  }
}

/** A digest in hex or Base64 alone, or an ID: a line of a file without a header. */
const SINGLE_VALUE = /^[\w+/=.:-]+$/;

/** The header; null where the file has none. */
async function addFile(
  lines: PartitionedLines,
  path: string,
  hasHeader: boolean,
  signal: AbortSignal,
): Promise<string | null> {
  let header: string | null = null;
  let isFirst = true;
  for await (const some of readFileLines(path, signal)) {
    const [first = '', ...others] = some;
    if (isFirst && hasHeader) header = first;
    if (isFirst && !hasHeader && first !== '' && !SINGLE_VALUE.test(first)) throw notHashed(path);
    const body = (isFirst && hasHeader ? others : some).filter((line) => line !== '');
    isFirst = false;
    const { text, partitionEnds } = packLines(body);
    await lines.add(text, partitionEnds);
  }
  return header;
}

/** Both sorted, each line once. */
function split(old: readonly string[], fresh: readonly string[]) {
  const before = new Set(old);
  const now = new Set(fresh);
  return { added: fresh.filter((line) => !before.has(line)), gone: old.filter((line) => !now.has(line)) };
}

function linesOf(text: Uint8Array): readonly string[] {
  return Buffer.from(text.buffer, text.byteOffset, text.length).toString().split('\n').slice(0, -1);
}

async function writeLines(sink: LineSink, lines: readonly string[]): Promise<void> {
  if (lines.length > 0) await sink.write(Buffer.from(`${lines.join('\n')}\n`));
}

function otherColumns(path: string): AppError {
  return new AppError('usage', message('platform.file.otherColumns', { path }));
}
