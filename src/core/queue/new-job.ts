import { randomUUID } from 'node:crypto';
import type { JobEdit, NewJob, UploadJob } from '../../shared/job';
import type { UploadTarget } from '../../shared/upload';
import { uploadCall } from '../api/calls/endpoints';
import { parseApiAddress } from '../api/transport/address';
import { formFields } from '../api/transport/multipart';
import { splitIntoParts } from './split-into-parts';
import { ownAudienceFields } from './state/parts';
import { INITIAL_STATE } from './state/transition';

/**
 * Makes a job for a prepared file. Throws an `AppError` if its address or fields could never be sent, or the file is
 * gone.
 */
export async function makeJob(newJob: NewJob, filePath: string, now: Date): Promise<UploadJob> {
  const { api, target, linesPerPart = Number.POSITIVE_INFINITY } = newJob;
  // Field by field, as for the file below: the input may hold more than a job keeps. User types without lines are not
  // sent.
  const kinds = newJob.kinds
    .filter((kind) => kind.lines > 0)
    .map(({ userType, lines: lineCount, counts }) => ({ userType, lines: lineCount, counts }));
  assertSendable({ api, target }, kinds);
  const { lines, bytes, sha256, plainIds } = newJob.file;
  // Field by field: the path of the audience file would reveal something about this computer.
  const file = { lines, bytes, sha256, plainIds };
  const isSplit = kinds.length > 1 || lines > linesPerPart;
  return {
    id: randomUUID(),
    createdAt: now.toISOString(),
    api,
    target,
    kinds,
    file,
    state: INITIAL_STATE,
    ...(newJob.onlyNew === undefined ? {} : { onlyNew: newJob.onlyNew }),
    ...(isSplit ? { parts: await splitIntoParts({ ...file, path: filePath }, kinds, linesPerPart) } : {}),
    receipts: [],
  };
}

/** Throws where an address or fields could never be sent. */
export function assertSendable({ api, target }: JobEdit, kinds: NewJob['kinds']): void {
  if (kinds[0]?.userType !== target.fields.userType) throw new Error('the target is for another kind of identifier');
  uploadCall(parseApiAddress(api), target);
  for (const fields of targetsByUserType(target, kinds)) formFields(fields);
}

/** Every audience that the job may create, so that a name that is too long is reported before the first is created. */
function targetsByUserType(target: UploadTarget, kinds: NewJob['kinds']): readonly UploadTarget[] {
  if (target.kind !== 'new') return [target];
  const others = kinds.slice(1).map(({ userType }) => ownAudienceFields(target.fields, userType));
  return [target, ...others.map((fields) => ({ kind: 'new', fields }) as const)];
}
