import type { UserType } from '../../../shared/audience';
import type { UploadJob, UploadPart } from '../../../shared/job';
import type { AudienceFields, AudienceFile, UploadOutcome, UploadTarget } from '../../../shared/upload';
import type { Continuation } from './job-event';
import { AUDIENCE_SUFFIXES } from './messages';

/** The subject of a job's next request: the whole list, or the first unsent part. */
interface NextUpload {
  readonly target: UploadTarget;
  readonly file: Omit<AudienceFile, 'path'>;
  readonly part?: { readonly number: number; readonly of: number };
}

/** The target and the bytes of the next request of a job. */
export function nextUpload(job: UploadJob): NextUpload {
  const { target, file, parts } = job;
  const index = nextPartIndex(job);
  const part = parts?.[index];
  if (parts === undefined || part === undefined) return { target, file };
  return {
    target:
      isAddition(job) || target.kind !== 'new'
        ? targetOfAddition(job, part)
        : { kind: 'new', fields: fieldsOfNew(target.fields, part) },
    file: {
      lines: part.to - part.from,
      bytes: part.bytes,
      sha256: part.sha256,
      plainIds: file.plainIds,
      offset: part.offset,
    },
    part: { number: index + 1, of: parts.length },
  };
}

/** Whether the next request adds people to an audience, which may be repeated: a person added twice is in it once. */
export function isAddition(job: UploadJob): boolean {
  return job.target.kind === 'existing' || (nextPartIndex(job) > 0 && !beginsOwnAudience(job, nextPartIndex(job)));
}

/** Whether the audience exists, but the ID for adding parts is still missing. */
export function needsAudienceId(job: UploadJob): boolean {
  return job.target.kind === 'new' && job.addTo === undefined && isAddition(job);
}

/** The new audience that the next request makes or adds to; null if people are added to an existing one. */
export function newAudienceOf(job: UploadJob): AudienceFields | null {
  return job.target.kind === 'new' ? fieldsOfNew(job.target.fields, job.parts?.[nextPartIndex(job)]) : null;
}

/** All audiences that a job makes. */
export function newAudiencesOf({ target, parts = [] }: UploadJob): readonly AudienceFields[] {
  if (target.kind !== 'new') return [];
  return [target.fields, ...parts.map((part) => fieldsOfNew(target.fields, part))];
}

/** What to do once the next request has arrived. */
export function continuationAfterNext(job: UploadJob): Continuation | undefined {
  const index = nextPartIndex(job);
  const [next, after] = (job.parts ?? []).slice(index, index + 2);
  if (after === undefined) return undefined;
  // Another user type can have an audience of its own.
  return isAddition(job) || after.userType !== next?.userType ? 'continue' : 'blocked';
}

/** The job with the outcome of its next part. `fbId`: of the audience that the part made, if known. */
export function completePart(
  job: UploadJob,
  outcome: UploadOutcome['kind'] | null,
  arrived: boolean,
  fbId: string | null,
): UploadJob {
  const { parts } = job;
  if (parts === undefined) return job;
  const index = nextPartIndex(job);
  const previousId = beginsOwnAudience(job, index) ? null : (job.addTo ?? null);
  const changed = parts.map((part, at) =>
    at === index
      ? { ...part, outcome: outcome ?? part.outcome, state: arrived ? ('sent' as const) : part.state }
      : part,
  );
  const { addTo: pendingId, ...rest } = job;
  const addTo = arrived ? (previousId ?? fbId) : (pendingId ?? null);
  return { ...rest, parts: changed, ...(addTo === null ? {} : { addTo }) };
}

/** Statuses of a server that does not have a call. */
const NOT_OFFERED: readonly number[] = [404, 405, 501];

/** Whether a request failed because the server does not have the call. */
export function isNotOffered(outcome: UploadOutcome): boolean {
  return outcome.kind === 'refused' && NOT_OFFERED.includes(outcome.response.status);
}

/**
 * If nobody can be added to the audience of the first user type, each other type gets an audience of its own, named for
 * it. Null if the next part is none of these.
 */
export function withOwnAudiences(job: UploadJob): UploadJob | null {
  const { target, parts = [] } = job;
  const next = parts[nextPartIndex(job)];
  if (target.kind !== 'new' || next?.userType === undefined || next.ownAudience === true) return null;
  const isOther = ({ userType, state }: UploadPart) => userType !== undefined && state === 'waiting';
  return { ...job, parts: parts.map((part) => (isOther(part) ? { ...part, ownAudience: true } : part)) };
}

function beginsOwnAudience({ parts = [] }: UploadJob, index: number): boolean {
  const part = parts[index];
  return part?.ownAudience === true && parts[index - 1]?.userType !== part.userType;
}

function nextPartIndex({ parts = [] }: UploadJob): number {
  const index = parts.findIndex(({ state }) => state === 'waiting');
  return index < 0 ? parts.length : index;
}

function targetOfAddition({ target, addTo }: UploadJob, part: UploadPart): UploadTarget {
  const audienceId = target.kind === 'existing' ? target.audienceId : addTo;
  if (audienceId === undefined) throw new Error('a part was to be added to an audience without an ID');
  const { adAccountId, userType } = target.fields;
  return { kind: 'existing', audienceId, fields: { adAccountId, userType: part.userType ?? userType } };
}

function fieldsOfNew(fields: AudienceFields, part: UploadPart | undefined): AudienceFields {
  if (part?.ownAudience !== true || part.userType === undefined) return fields;
  return ownAudienceFields(fields, part.userType);
}

/** The fields of a separate audience for one user type. */
export function ownAudienceFields(fields: AudienceFields, userType: UserType): AudienceFields {
  return { ...fields, name: `${fields.name} (${AUDIENCE_SUFFIXES[userType]})`, userType };
}
