import { join } from 'node:path';
import { FingerprintSink } from '../../core/digests/fingerprint-sink';
import type { HashEngine } from '../../core/engine/engine';
import { createAtomicFile, writeTogether } from '../../core/fs/write/atomic-file';
import { compareFiles } from '../../core/person-file/existing-files/compare-files';
import type { Difference } from '../../shared/person-file';
import type { ValueForm } from '../../shared/platform';
import type { Context } from '../context';
import { notify } from '../terminal/output';
import { t } from '../translate';
import { differencePaths } from './output-path';

interface DifferenceRequest {
  /** The earlier file, as given by --since, and its further parts. */
  readonly since: readonly string[];
  readonly current: readonly string[];
  readonly hasHeader: boolean;
  readonly forms: readonly ValueForm[];
  readonly engine: Pick<HashEngine, 'sortLines'>;
  readonly workFolder: string;
}

/** Writes the lines added and removed since an earlier file: both files whole, or neither. */
export async function writeDifference(
  { since, current, hasHeader, forms, engine, workFolder }: DifferenceRequest,
  out: string,
  { exportedFiles, stderr, signal }: Context,
): Promise<Difference> {
  const paths = differencePaths(out);
  const difference = await exportedFiles.writeTogether(async (create) => {
    const added = await create(paths.added);
    const gone = await create(paths.gone);
    const files = { earlier: since, current, hasHeader, forms };
    return compareFiles(files, { added, gone }, engine, workFolder, signal);
  });
  const added = t('cli.since.added', { path: paths.added, count: difference.added });
  await notify(stderr, describe(difference, since, added, paths.gone));
  return difference;
}

/** People who are in a hashed file and were not in the earlier one. */
interface NewPeople {
  readonly difference: Difference;
  /** Holds them; in the work folder. */
  readonly file: { readonly path: string; readonly lines: number; readonly bytes: number; readonly sha256: string };
}

/** Writes the lines added since an earlier file to the work folder, and those that are gone beside `out`. */
export async function writeNewPeople(
  request: Omit<DifferenceRequest, 'hasHeader'>,
  out: string,
  { exportedFiles, stderr, signal }: Context,
): Promise<NewPeople> {
  const { since, current, forms, engine, workFolder } = request;
  const path = join(workFolder, 'added.txt');
  const paths = differencePaths(out);
  const { difference, sink } = await writeTogether(async (add) => {
    const added = new FingerprintSink(add(await createAtomicFile(path)));
    const gone = add(await exportedFiles.create(paths.gone));
    const files = { earlier: since, current, hasHeader: false, forms };
    return { difference: await compareFiles(files, { added, gone }, engine, workFolder, signal), sink: added };
  });
  await notify(stderr, describe(difference, since, t('cli.since.sent', { count: difference.added }), paths.gone));
  return { difference, file: { path, lines: difference.added, bytes: sink.bytes, sha256: sink.sha256() } };
}

/** `added`: what became of the lines that are new. */
function describe({ gone, unchanged }: Difference, since: readonly string[], added: string, path: string): string {
  return [
    t('cli.since.same', { since, count: unchanged }),
    `  ${added}`,
    `  ${t('cli.since.gone', { path, count: gone })}`,
  ].join('\n');
}
