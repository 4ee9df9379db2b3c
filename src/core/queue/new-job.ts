import { randomUUID } from 'node:crypto';
import type { NewJob, UploadJob } from '../../shared/job';
import { parseApiAddress } from '../api/address';
import { uploadCall } from '../api/calls';
import { textParts } from '../api/multipart';
import { cutIntoParts } from './parts';
import { FRESH } from './transition';

/** A job for a prepared file. An `AppError` where its address or its fields could never be sent, or the file is gone. */
export async function makeJob(wanted: NewJob, filePath: string, now: Date): Promise<UploadJob> {
  const { api, target, counts, linesPerPart } = wanted;
  uploadCall(parseApiAddress(api), target);
  textParts(target);
  const { lines, bytes, sha256, plainIds } = wanted.file;
  // By name: the path that an audience file also has would tell of this computer.
  const file = { lines, bytes, sha256, plainIds };
  const isCut = linesPerPart !== undefined && lines > linesPerPart;
  return {
    id: randomUUID(),
    createdAt: now.toISOString(),
    api,
    target,
    counts,
    file,
    state: FRESH,
    ...(isCut ? { parts: await cutIntoParts({ ...file, path: filePath }, linesPerPart) } : {}),
    receipts: [],
  };
}
