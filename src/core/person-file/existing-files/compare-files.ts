import { join } from 'node:path';
import { AppError, throwIfCancelled } from '../../../shared/errors';
import { message } from '../../../shared/messages/message';
import type { Difference } from '../../../shared/person-file';
import type { ValueForm } from '../../../shared/platform';
import type { LineSink } from '../../digests/write-audience-file';
import { LINE_PARTITIONS } from '../../engine/abi/abi';
import type { HashEngine, SortedLines } from '../../engine/engine';
import { partitionLines } from '../../engine/persons/lines/partition-lines';
import { walkBoth } from '../write/merge-sorted';
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
      const [old, fresh] = [before, now].map((lines) => textsOf(lines.sorted(partition, engine)));
      if (old === undefined || fresh === undefined) break;
      let added: Buffer[] = [];
      let gone: Buffer[] = [];
      let unchanged = 0;
      const walk = walkBoth(old, fresh, (line, isOld, isFresh) => {
        if (isOld && isFresh) unchanged++;
        else (isOld ? gone : added).push(Buffer.from(line));
        return added.length + gone.length >= MAX_LINES_AT_ONCE;
      });
      for await (const _ of walk) {
        throwIfCancelled(signal);
        if (added.length > 0) await sinks.added.write(Buffer.concat(added));
        if (gone.length > 0) await sinks.gone.write(Buffer.concat(gone));
        difference = {
          added: difference.added + added.length,
          gone: difference.gone + gone.length,
          unchanged: difference.unchanged + unchanged,
        };
        [added, gone, unchanged] = [[], [], 0];
      }
    }
    return difference;
  } finally {
    await before.close();
    await now.close();
  }
}

/** Lines that are gathered before they are written. */
const MAX_LINES_AT_ONCE = 4096;

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
    const { text, partitionEnds } = partitionLines(body);
    await lines.add(text, partitionEnds);
  }
  return found;
}

async function* textsOf(pieces: AsyncIterable<SortedLines>): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const { text } of pieces) yield text;
}

function otherColumns(path: string): AppError {
  return new AppError('usage', message('platform.file.otherColumns', { path }));
}
