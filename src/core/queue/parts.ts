import { createHash, type Hash } from 'node:crypto';
import type { UploadJob, UploadPart } from '../../shared/job';
import type { AudienceFile, UploadOutcome, UploadTarget } from '../../shared/upload';
import { readAudienceFile } from '../api/audience-file';
import type { Rest } from './transition';

const NEWLINE = 0x0a;

/** Cuts an audience file after every so many lines, in constant memory. Throws an `AppError` where it cannot be read. */
export async function cutIntoParts(file: AudienceFile, linesPerPart: number): Promise<readonly UploadPart[]> {
  const parts: UploadPart[] = [];
  let open: OpenPart = beginPart(0, 0);
  for await (const chunk of readAudienceFile(file)) {
    let rest = chunk;
    for (let end = rest.indexOf(NEWLINE); end >= 0; end = rest.indexOf(NEWLINE)) {
      take(open, rest.subarray(0, end + 1), 1);
      rest = rest.subarray(end + 1);
      if (open.lines < linesPerPart) continue;
      parts.push(endPart(open));
      open = beginPart(open.from + open.lines, open.offset + open.bytes);
    }
    take(open, rest, 0);
  }
  return open.bytes === 0 ? parts : [...parts, endPart(open)];
}

interface OpenPart {
  readonly from: number;
  readonly offset: number;
  readonly digest: Hash;
  lines: number;
  bytes: number;
}

function beginPart(from: number, offset: number): OpenPart {
  return { from, offset, digest: createHash('sha256'), lines: 0, bytes: 0 };
}

function take(part: OpenPart, bytes: Uint8Array, lines: number): void {
  part.digest.update(bytes);
  part.bytes += bytes.length;
  part.lines += lines;
}

function endPart({ from, offset, digest, lines, bytes }: OpenPart): UploadPart {
  return { from, to: from + lines, offset, bytes, sha256: digest.digest('hex'), state: 'waiting', outcome: null };
}

/** What the next request of a job is about: all of its list, or the first part that was not sent. */
export interface Sendable {
  readonly target: UploadTarget;
  readonly file: Omit<AudienceFile, 'path'>;
  readonly part?: { readonly number: number; readonly of: number };
}

export function nextSendable(job: UploadJob): Sendable {
  const { target, file, parts } = job;
  const index = nextPart(job);
  const part = parts?.[index];
  if (parts === undefined || part === undefined) return { target, file };
  return {
    target: isAddition(job) ? additionTo(job) : target,
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

/** Whether the next request adds people to an audience, which may be repeated: who is added twice is in it once. */
export function isAddition(job: UploadJob): boolean {
  return job.target.kind === 'existing' || nextPart(job) > 0;
}

/** Whether the audience is there, and only the ID by which parts are added to it is missing. */
export function lacksAddress(job: UploadJob): boolean {
  return job.target.kind === 'new' && job.addTo === undefined && nextPart(job) > 0;
}

/** What follows when the next request has arrived. */
export function restAfterNext(job: UploadJob): Rest | undefined {
  const { parts } = job;
  if (parts === undefined || nextPart(job) >= parts.length - 1) return undefined;
  return isAddition(job) ? 'goes-on' : 'stuck';
}

/** The job with what became of its next part. `audience`: the one that the first part made. */
export function withPartEnded(
  job: UploadJob,
  outcome: UploadOutcome['kind'] | null,
  arrived: boolean,
  fbId: string | null,
): UploadJob {
  const { parts } = job;
  if (parts === undefined) return job;
  const index = nextPart(job);
  const changed = parts.map((part, at) =>
    at === index
      ? { ...part, outcome: outcome ?? part.outcome, state: arrived ? ('sent' as const) : part.state }
      : part,
  );
  const addTo = job.addTo ?? fbId;
  return { ...job, parts: changed, ...(arrived && addTo !== null ? { addTo } : {}) };
}

function nextPart({ parts = [] }: UploadJob): number {
  const index = parts.findIndex(({ state }) => state === 'waiting');
  return index < 0 ? parts.length : index;
}

function additionTo({ target, addTo }: UploadJob): UploadTarget {
  if (target.kind === 'existing') return target;
  if (addTo === undefined) throw new Error('a part was to be added to an audience without an ID');
  const { adAccountId, userType } = target.fields;
  return { kind: 'existing', audienceId: addTo, fields: { adAccountId, userType } };
}
