import { z } from 'zod';
import { REJECT_REASONS } from '../../../shared/audience';
import { AppError } from '../../../shared/errors';
import type { JobState, UploadJob, UploadPart } from '../../../shared/job';
import { userType } from '../../../shared/schema/list';
import { audienceFields, fieldsOfExisting, uploadTarget } from '../../../shared/schema/upload';
import { words } from '../../../shared/schema/words';
import type { LookUp, Receipt, UploadOutcome, UserDecision } from '../../../shared/upload';
import { parseApiAddress } from '../../api/transport/address';
import { parseJson } from '../../fs/read/parse-json';
import { upgradeJob } from './upgrade-job';

/** Version of job files. Earlier ones are read too; later ones are left alone. */
const JOB_VERSION = 5;

const count = z.int().nonnegative();
const time = z.iso.datetime();

const file = z.object({
  lines: count,
  bytes: count,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  plainIds: z.boolean(),
});

const responseFacts = z.object({ status: z.int(), requestId: z.string().nullable(), etag: z.string().nullable() });

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
  z.object({ kind: z.literal('created'), audience, response: responseFacts }),
  z.object({ kind: z.literal('created-unread'), problem: words, response: responseFacts }),
  z.object({ kind: z.literal('refused'), message: words, response: responseFacts }),
  z.object({ kind: z.literal('refused-for-now'), retryAfterSeconds: z.number().nullable(), response: responseFacts }),
  z.object({ kind: z.literal('not-sent'), cause: z.string(), message: words, needsPerson: z.boolean() }),
  z.object({ kind: z.literal('incomplete'), cause: z.string(), bytesSent: count }),
  z.object({ kind: z.literal('unknown'), cause: z.string(), response: responseFacts.nullable() }),
]);

const lookUp: z.ZodType<LookUp> = z.object({
  verdict: z.enum(['found', 'nothing', 'several', 'undated', 'not-offered', 'failed']),
  looks: count,
  pages: count,
  lastAt: time,
  since: time.nullable(),
  problem: z.exactOptional(words),
  seen: z.array(z.object({ id: z.string(), fbId: z.string().nullable(), createdAt: time.nullable() })),
});

const decision: z.ZodType<UserDecision> = z.object({
  decision: z.enum(['it-exists', 'send-again', 'look-again']),
  at: time,
});

const receipt: z.ZodType<Receipt> = z.object({
  version: z.literal(2),
  origin: z.string(),
  method: z.enum(['POST', 'PUT']),
  path: z.string(),
  startedAt: time,
  finishedAt: time,
  fields: z.union([audienceFields, fieldsOfExisting]),
  file: file.extend({ name: z.string() }),
  suppressed: count.exactOptional(),
  part: z.object({ number: count, of: count }).exactOptional(),
  outcome,
  lookUp: lookUp.exactOptional(),
  decision: decision.exactOptional(),
});

const state: z.ZodType<JobState> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('waiting'),
    reason: z.nullable(words),
    notBefore: time.nullable(),
    attempts: count,
  }),
  z.object({ kind: z.literal('needs-token') }),
  z.object({
    kind: z.literal('sending'),
    bytesSent: count,
    bytesTotal: count,
    handedOver: z.boolean(),
    startedAt: time.exactOptional(),
  }),
  z.object({
    kind: z.literal('done'),
    audienceId: z.string().nullable(),
    confirmed: z.enum(['response', 'lookup', 'person']),
  }),
  z.object({ kind: z.literal('refused'), message: words }),
  z.object({
    kind: z.literal('reconciling'),
    cause: words,
    looks: count,
    notBefore: time.nullable(),
    attempts: count,
  }),
  z.object({ kind: z.literal('unknown'), cause: words, lookUp: lookUp.exactOptional() }),
  z.object({ kind: z.literal('failed'), message: words }),
  z.object({ kind: z.literal('cancelled') }),
]);

const part: z.ZodType<UploadPart> = z.object({
  userType: z.exactOptional(userType),
  ownAudience: z.literal(true).exactOptional(),
  from: count,
  to: count,
  offset: count,
  bytes: count,
  sha256: file.shape.sha256,
  state: z.enum(['waiting', 'sent']),
  outcome: z
    .enum(['created', 'created-unread', 'refused', 'refused-for-now', 'not-sent', 'incomplete', 'unknown'])
    .nullable(),
});

const counts = z.object({
  rows: count,
  hashed: count,
  unique: count,
  duplicates: count,
  suppressed: count.default(0),
  repaired: count,
  alreadyHashed: count,
  unverified: count,
  noConsent: count.exactOptional(),
  ignoredCells: count,
  rejected: z.partialRecord(z.enum(REJECT_REASONS), count),
});

const job: z.ZodType<UploadJob> = z
  .object({
    id: z.uuid(),
    createdAt: time,
    api: z.string().refine(isApiAddress),
    target: uploadTarget,
    userTypes: z.array(z.object({ userType, lines: count, counts })),
    file,
    state,
    onlyNew: z.literal(true).exactOptional(),
    parts: z.array(part).min(1).exactOptional(),
    addTo: z.string().exactOptional(),
    receipts: z.array(receipt),
  })
  .refine(
    ({ userTypes, target }) => userTypes[0]?.userType === target.fields.userType,
    'the file does not fit the target',
  );

const version = z.object({ version: z.int() });

/** What the text of a job file is. */
export type ParsedJob =
  | { readonly kind: 'job'; readonly job: UploadJob }
  /** Written by a later version of this program. */
  | { readonly kind: 'later' }
  | { readonly kind: 'damaged' };

/** The text of a job file, indented for people who read it. */
export function formatJob(job: UploadJob): string {
  return `${JSON.stringify({ version: JOB_VERSION, ...job }, null, 2)}\n`;
}

/** Checks everything: the file may have been edited, cut short or written by another program. */
export function parseJob(text: string): ParsedJob {
  const value = parseJson(text);
  const versioned = version.safeParse(value);
  if (!versioned.success || versioned.data.version < 1) return { kind: 'damaged' };
  if (versioned.data.version > JOB_VERSION) return { kind: 'later' };
  const parsed = job.safeParse(upgradeJob(value, versioned.data.version));
  return parsed.success ? { kind: 'job', job: parsed.data } : { kind: 'damaged' };
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
