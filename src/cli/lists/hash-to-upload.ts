import { join } from 'node:path';
import { FingerprintSink } from '../../core/digests/fingerprint-sink';
import { totalWritten, withOffsets } from '../../core/digests/user-types-in-file';
import { createAtomicFile } from '../../core/fs/write/atomic-file';
import { type CreateFile, copyInto } from '../../core/fs/write/exported-files';
import type { PreparedAudience, PreparedUserType } from '../../core/prepare-audience';
import type { UserType } from '../../shared/audience';
import type { Difference } from '../../shared/person-file';
import type { AudienceFile } from '../../shared/upload';
import type { Context } from '../context';
import type { UploadOptions } from '../options';
import { checkHashPaths } from './check-paths';
import { hashLists } from './hash-lists';
import type { HashSession } from './hash-session';
import { outputPath, refuseSeveralFiles } from './output-path';
import { writeNewPeople } from './write-difference';

interface HashedFile {
  readonly prepared: PreparedAudience;
  readonly file: AudienceFile;
}

/**
 * Writes the digests to the work folder, one user type after the other, from where the upload takes them; and to --out,
 * where they stay.
 */
export function hashToFile(
  lists: readonly string[],
  options: UploadOptions,
  context: Context,
  session: HashSession,
): Promise<HashedFile> {
  const path = join(session.folder, 'audience.txt');
  return context.exportedFiles.writeTogether(async (create) => {
    const target = await createAtomicFile(path);
    try {
      const sink = new FingerprintSink(target);
      const openSinks = async (userTypes: readonly UserType[]) => {
        await checkHashPaths(lists, options, userTypes, context);
        return () => sink;
      };
      const prepared = await hashLists(lists, options, context, session, { create, openSinks });
      await target.commit();
      if (options.out !== undefined) await copyByUserType(prepared.byUserType, path, options.out, create);
      const written = totalWritten(prepared.byUserType);
      return { prepared, file: { path, ...written, sha256: sink.sha256(), plainIds: options.plainIds } };
    } finally {
      await target.discard();
    }
  });
}

async function copyByUserType(
  byUserType: readonly PreparedUserType[],
  from: string,
  out: string,
  create: CreateFile,
): Promise<void> {
  const userTypes = byUserType.map(({ userType }) => userType);
  for (const range of withOffsets(byUserType)) {
    await copyInto(await create(outputPath(out, range.userType, userTypes)), from, range);
  }
}

interface ToSend {
  readonly byUserType: readonly PreparedUserType[];
  readonly file: AudienceFile;
  /** Compared with the earlier file; null without one. */
  readonly difference: Difference | null;
}

/** With --since, of the hashed file only the lines that the earlier one does not have. */
export async function onlyNewPeople(
  byUserType: readonly PreparedUserType[],
  file: AudienceFile,
  { since, out }: UploadOptions,
  context: Context,
  { folder }: HashSession,
): Promise<ToSend> {
  if (since === undefined || out === undefined) return { byUserType, file, difference: null };
  refuseSeveralFiles(byUserType.length);
  // The threads that hashed have ended.
  const engine = await context.startEngine({ reference: true, small: false });
  try {
    const forms = [file.plainIds ? 'plain' : 'hex'] as const;
    const request = { since: [since], current: [file.path], forms, engine, workFolder: folder };
    const { difference, file: added } = await writeNewPeople(request, out, context);
    const { lines, bytes: size } = added;
    return {
      byUserType: byUserType.map((item) => ({ ...item, lines, bytes: size })),
      file: { ...file, ...added },
      difference,
    };
  } finally {
    engine.close();
  }
}
