import { basename, dirname, extname, join } from 'node:path';
import type { HashEngine } from '../../core/engine/engine';
import { compareFiles } from '../../core/person-file/compare-files';
import { AppError } from '../../shared/errors';
import { message } from '../../shared/messages/message';
import type { Difference } from '../../shared/person-file';
import type { Context } from '../context';
import { notify } from '../terminal/output';
import { t } from '../translate';

export interface DifferenceRequest {
  /** The earlier file, as given by --since. */
  readonly since: string;
  readonly current: readonly string[];
  readonly hasHeader: boolean;
  readonly engine: Pick<HashEngine, 'sortLines'>;
  readonly workFolder: string;
}

/** Where the added and the removed lines are written: beside the file itself. */
export function differencePaths(out: string): { readonly added: string; readonly gone: string } {
  const extension = extname(out);
  const named = (word: string) => join(dirname(out), `${basename(out, extension)}-${word}${extension}`);
  return { added: named('added'), gone: named('gone') };
}

/** Writes the lines added and removed since an earlier file: both files whole, or neither. */
export async function writeDifference(
  { since, current, hasHeader, engine, workFolder }: DifferenceRequest,
  out: string,
  { exportedFiles, stderr, signal }: Context,
): Promise<Difference> {
  const paths = differencePaths(out);
  const added = await exportedFiles.create(paths.added);
  try {
    const gone = await exportedFiles.create(paths.gone);
    try {
      const files = { earlier: since, current, hasHeader };
      const difference = await compareFiles(files, { added, gone }, engine, workFolder, signal);
      await added.commit();
      await gone.commit();
      await notify(stderr, describe(difference, since, paths));
      return difference;
    } finally {
      await gone.discard();
    }
  } finally {
    await added.discard();
  }
}

/** An earlier file can be compared with one new file only. */
export function refuseSeveralFiles(files: number): void {
  if (files === 1) return;
  throw new AppError('usage', message('cli.option.sinceOne', { files }));
}

function describe(
  { added, gone, unchanged }: Difference,
  since: string,
  paths: ReturnType<typeof differencePaths>,
): string {
  return [
    t('cli.since.same', { since, count: unchanged }),
    `  ${t('cli.since.added', { path: paths.added, count: added })}`,
    `  ${t('cli.since.gone', { path: paths.gone, count: gone })}`,
  ].join('\n');
}
