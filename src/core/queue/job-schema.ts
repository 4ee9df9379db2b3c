import { z } from 'zod';
import { REJECT_REASONS, USER_TYPES } from '../../shared/audience';
import { AppError } from '../../shared/errors';
import type { JobState, UploadJob } from '../../shared/job';
import type { Receipt, UploadOutcome, UploadTarget } from '../../shared/upload';
import { parseApiAddress } from '../api/address';

/** The version of what a job folder holds. A program that is older than a job leaves it alone. */
export const JOB_VERSION = 1;

const count = z.int().nonnegative();
const time = z.iso.datetime();

const fields = z.object({
  adAccountId: z.string(),
  name: z.string(),
  description: z.string().exactOptional(),
  optOutLink: z.string().exactOptional(),
  userType: z.enum(USER_TYPES),
});

const target: z.ZodType<UploadTarget> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('new'), fields }),
  z.object({
    kind: z.literal('existing'),
    audienceId: z.string(),
    fields: fields.pick({ adAccountId: true, userType: true }),
  }),
]);

const file = z.object({
  lines: count,
  bytes: count,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  plainIds: z.boolean(),
});

const answer = z.object({ status: z.int(), requestId: z.string().nullable(), etag: z.string().nullable() });

const audience = z.object({
  id: z.string().nullable(),
  name: z.string().nullable(),
  description: z.string().nullable(),
  optOutLink: z.string().nullable(),
  userType: z.string().nullable(),
  fbId: z.string().nullable(),
  raw: z.record(z.string(), z.unknown()),
});

const outcome: z.ZodType<UploadOutcome> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('created'), audience, answer }),
  z.object({ kind: z.literal('created-unread'), problem: z.string(), answer }),
  z.object({ kind: z.literal('refused'), message: z.string(), answer }),
  z.object({ kind: z.literal('refused-for-now'), retryAfterSeconds: z.number().nullable(), answer }),
  z.object({ kind: z.literal('not-sent'), cause: z.string(), message: z.string(), needsPerson: z.boolean() }),
  z.object({ kind: z.literal('incomplete'), cause: z.string(), bytesSent: count }),
  z.object({ kind: z.literal('unknown'), cause: z.string(), answer: answer.nullable() }),
]);

const receipt: z.ZodType<Receipt> = z.object({
  version: z.literal(1),
  origin: z.string(),
  method: z.enum(['POST', 'PUT']),
  path: z.string(),
  startedAt: time,
  finishedAt: time,
  fields,
  file: file.extend({ name: z.string() }),
  outcome,
});

const state: z.ZodType<JobState> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('waiting'),
    reason: z.string().nullable(),
    notBefore: time.nullable(),
    attempts: count,
  }),
  z.object({ kind: z.literal('needs-token') }),
  z.object({ kind: z.literal('sending'), bytesSent: count, bytesTotal: count, handedOver: z.boolean() }),
  z.object({ kind: z.literal('done'), audienceId: z.string().nullable(), confirmed: z.enum(['answer', 'person']) }),
  z.object({ kind: z.literal('refused'), message: z.string() }),
  z.object({ kind: z.literal('unknown'), cause: z.string() }),
  z.object({ kind: z.literal('failed'), message: z.string() }),
  z.object({ kind: z.literal('cancelled') }),
]);

const counts = z.object({
  rows: count,
  hashed: count,
  unique: count,
  duplicates: count,
  repaired: count,
  alreadyHashed: count,
  unverified: count,
  ignoredCells: count,
  rejected: z.partialRecord(z.enum(REJECT_REASONS), count),
});

const job: z.ZodType<UploadJob> = z.object({
  id: z.uuid(),
  createdAt: time,
  api: z.string().refine(isApiAddress),
  target,
  counts,
  file,
  state,
  receipts: z.array(receipt),
});

const version = z.object({ version: z.int() });

/** What the text of a job file is. */
export type JobText =
  | { readonly kind: 'job'; readonly job: UploadJob }
  /** Written by a later version of this program. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' };

/** Laid out for people. */
export function formatJob(job: UploadJob): string {
  return `${JSON.stringify({ version: JOB_VERSION, ...job }, null, 2)}\n`;
}

/** Believes nothing that is not checked: the file may have been edited, cut short or written by another program. */
export function parseJob(text: string): JobText {
  const value = parse(text);
  const marked = version.safeParse(value);
  if (!marked.success || marked.data.version < JOB_VERSION) return { kind: 'damaged' };
  if (marked.data.version > JOB_VERSION) return { kind: 'newer' };
  const read = job.safeParse(value);
  return read.success ? { kind: 'job', job: read.data } : { kind: 'damaged' };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isApiAddress(text: string): boolean {
  try {
    parseApiAddress(text);
    return true;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}
