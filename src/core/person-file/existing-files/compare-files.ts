import { join } from 'node:path';
import { AppError, throwIfCancelled } from '../../../shared/errors';
import { message } from '../../../shared/messages/message';
import type { Difference } from '../../../shared/person-file';
import type { ValueForm } from '../../../shared/platform';
import type { LineSink } from '../../digests/write-audience-file';
import { LINE_PARTITIONS } from '../../engine/abi/abi';
import type { HashEngine } from '../../engine/engine';
import { partLines } from '../../engine/persons/lines/part-lines';
import { PartitionedLines } from '../write/partitioned-lines';
import { linePattern } from './line-pattern';
import { notHashed, readFileLines } from './read-file-lines';

export interface FilesToCompare {
  /** Its parts. */
  readonly earlier: readonly string[];
  /** The parts of the file made now. */
  readonly current: readonly string[];
  /** The first line of each file names its columns. */
  readonly hasHeader: boolean;
  /** The form of each column, which both files must have. */
  readonly forms: readonly ValueForm[];
}

/**
 * Writes the lines that only the current file has, and those that only the earlier one has, each under the common
 * header, in bounded memory. Throws `usage` if the earlier file has other columns or raw values, none of which is
 * written anywhere.
 */
export async function compareFiles(
  { earlier, current, hasHeader, forms }: FilesToCompare,
  sinks: { readonly added: LineSink; readonly gone: LineSink },
  engine: Pick<HashEngine, 'sortLines'>,
  workFolder: string,
  signal: AbortSignal,
): Promise<Difference> {
  const before = new PartitionedLines(join(workFolder, 'earlier.spill'));
  const now = new PartitionedLines(join(workFolder, 'current.spill'));
  try {
    const add = (lines: PartitionedLines, path: string, header: string | null) =>
      addFile(lines, path, { hasHeader, pattern: linePattern(forms, hasHeader), header }, signal);
    const header = await add(now, current[0] ?? '', null);
    for (const part of current.slice(1)) await add(now, part, header);
    for (const part of earlier) await add(before, part, header);
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

interface LineForm {
  readonly hasHeader: boolean;
  readonly pattern: RegExp;
  /** The required header; null if there is none, or if any will do. */
  readonly header: string | null;
}

/** Adds the lines of a file; returns its header, or null if it has none. Throws before it keeps an unexpected line. */
async function addFile(
  lines: PartitionedLines,
  path: string,
  { hasHeader, pattern, header }: LineForm,
  signal: AbortSignal,
): Promise<string | null> {
  let found: string | null = null;
  for await (const batch of readFileLines(path, signal)) {
    const isHead = hasHeader && found === null;
    if (isHead) found = batch[0] ?? '';
    if (isHead && header !== null && found !== header) throw otherColumns(path);
    const body = (isHead ? batch.slice(1) : batch).filter((line) => line !== '');
    if (!body.every((line) => pattern.test(line))) throw notHashed(path);
    const { text, partitionEnds } = partLines(body);
    await lines.add(text, partitionEnds);
  }
  return found;
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
