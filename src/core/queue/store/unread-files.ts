import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { foldersIn } from '../../fs/read/names-in';
import { systemCode } from '../../fs/write-failure';
import { AUDIENCE_FILE, DAMAGED, JOB_FOLDER } from './file-job-store';

/** The hashed files of kept uploads that this program cannot read as jobs. */
export interface UnreadFiles {
  readonly files: readonly { readonly folder: string; readonly path: string }[];
  /** Uploads whose file is not where this version keeps it: a later one may keep it elsewhere. */
  readonly withoutFile: number;
}

/**
 * Of damaged uploads, those that an earlier start has set aside included, and of those of a later version.
 * @param known IDs of the uploads that can be read
 */
export async function findUnreadFiles(root: string, known: ReadonlySet<string>): Promise<UnreadFiles> {
  const files: { folder: string; path: string }[] = [];
  let withoutFile = 0;
  for (const folder of await foldersIn(root)) {
    const isDamaged = folder.endsWith(DAMAGED);
    const id = isDamaged ? folder.slice(0, -DAMAGED.length) : folder;
    if (!JOB_FOLDER.test(id) || (known.has(id) && !isDamaged)) continue;
    const path = join(root, folder, AUDIENCE_FILE);
    if (await mayBeThere(path)) files.push({ folder, path });
    else if (!isDamaged) withoutFile += 1;
  }
  return { files, withoutFile };
}

/** False only if there is certainly no file: one that cannot be reached is no file without people. */
async function mayBeThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    return systemCode(error) !== 'ENOENT';
  }
}
