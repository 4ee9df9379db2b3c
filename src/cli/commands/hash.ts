import { countRejected } from '../../core/hash/counts';
import type { PreparedAudience } from '../../core/prepare-audience';
import { createAtomicFile } from '../../core/storage/atomic-file';
import { openWorkFolder } from '../../core/storage/work-folder';
import type { Context } from '../context';
import { EXIT, type ExitCode } from '../exit-codes';
import { hashLists } from '../hash-lists';
import type { HashOptions } from '../options';
import { describeCounts, print } from '../output';
import { streamSink } from '../stream-sink';

/** `hash`: lists in; digests to --out or standard output; counts in words or JSON. */
export async function hashCommand(lists: readonly string[], options: HashOptions, context: Context): Promise<ExitCode> {
  const work = await openWorkFolder(context.workRoot);
  try {
    const prepared = await hashToOutput(lists, options, context, work.path);
    if (options.json) await print(context.stdout, JSON.stringify({ ...prepared.counts, engine: prepared.enginePath }));
    else await print(context.stderr, describeCounts(prepared.counts));
    return hasTooManyRejects(prepared, options) ? EXIT.tooManyRejects : EXIT.done;
  } finally {
    await work.remove();
  }
}

export function hasTooManyRejects(prepared: PreparedAudience, { maxRejects }: HashOptions): boolean {
  return maxRejects !== undefined && countRejected(prepared.counts.rejected) > maxRejects;
}

/** With --json and no --out the digests go nowhere: standard output belongs to the one object. */
async function hashToOutput(
  lists: readonly string[],
  options: HashOptions,
  context: Context,
  workFolder: string,
): Promise<PreparedAudience> {
  if (options.out === undefined) {
    const sink = options.json ? { write: async () => {} } : streamSink(context.stdout);
    return hashLists(lists, options, context, sink, workFolder);
  }
  const file = await createAtomicFile(options.out);
  try {
    const prepared = await hashLists(lists, options, context, file, workFolder);
    await file.commit();
    return prepared;
  } catch (error) {
    await file.discard();
    throw error;
  }
}
