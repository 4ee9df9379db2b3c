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
  // Field by field, as for the file below: the input may hold more than a job keeps.
  const userTypes = newJob.userTypes
    .filter(({ lines }) => lines > 0)
    .map(({ userType, lines: lineCount, counts }) => ({ userType, lines: lineCount, counts }));
  assertSendable({ api, target }, userTypes);
  const { lines, bytes, sha256, plainIds } = newJob.file;
  // Field by field: the path of the audience file would reveal something about this computer.
  const file = { lines, bytes, sha256, plainIds };
  const isSplit = userTypes.length > 1 || lines > linesPerPart;
  return {
    id: randomUUID(),
    createdAt: now.toISOString(),
    api,
    target,
    userTypes,
    file,
    state: INITIAL_STATE,
    ...(newJob.onlyNew === undefined ? {} : { onlyNew: newJob.onlyNew }),
    ...(isSplit ? { parts: await splitIntoParts({ ...file, path: filePath }, userTypes, linesPerPart) } : {}),
    receipts: [],
  };
}

/** Throws where an address or fields could never be sent. */
export function assertSendable({ api, target }: JobEdit, userTypes: NewJob['userTypes']): void {
  if (userTypes[0]?.userType !== target.fields.userType) throw new Error('the target is for another user type');
  uploadCall(parseApiAddress(api), target);
  for (const fields of targetsByUserType(target, userTypes)) formFields(fields);
}

/** Every audience that the job may create, so that a name that is too long is reported before the first is created. */
function targetsByUserType(target: UploadTarget, userTypes: NewJob['userTypes']): readonly UploadTarget[] {
  if (target.kind !== 'new') return [target];
  const others = userTypes.slice(1).map(({ userType }) => ownAudienceFields(target.fields, userType));
  return [target, ...others.map((fields) => ({ kind: 'new', fields }) as const)];
}
