import type { AudienceCounts, UserType } from './audience';
import { assertNever } from './errors';
import type { Words } from './messages/message';
import type { AudienceFile, LookUp, Receipt, UploadOutcome, UploadTarget } from './upload';

/** One upload from its creation on, as stored in its job folder and shown in the window. No raw value, no token. */
export interface UploadJob {
  readonly id: string;
  readonly createdAt: string;
  /** The address is fixed: a change of settings never sends a job, or the token, elsewhere. */
  readonly api: string;
  readonly target: UploadTarget;
  /** What the file holds, in its order; the first is the user type of the target. */
  readonly userTypes: readonly JobUserType[];
  readonly file: Omit<AudienceFile, 'path'>;
  readonly state: JobState;
  /** Only people whom an earlier file does not hold are in it, so that it is no measure for a later one. */
  readonly onlyNew?: true;
  /**
   * If it is sent in parts, one after another: the first makes the audience, later ones are added to it or make their
   * own.
   */
  readonly parts?: readonly UploadPart[];
  /** The ID by which the server takes the further parts, once it is known. */
  readonly addTo?: string;
  /** One for each attempt that ended, oldest first. */
  readonly receipts: readonly Receipt[];
}

/** The lines of one user type in the file of an upload. */
export interface JobUserType {
  readonly userType: UserType;
  readonly lines: number;
  readonly counts: AudienceCounts;
}

/** A run of lines of the file of an upload, all of one user type. */
export interface UploadPart {
  /** Absent: that of the target. */
  readonly userType?: UserType;
  /** The server adds nothing to audiences: its user type gets an audience of its own. */
  readonly ownAudience?: true;
  /** The first line, counted from 0. */
  readonly from: number;
  /** The line after the last one. */
  readonly to: number;
  readonly offset: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly state: 'waiting' | 'sent';
  /** How its latest attempt ended; null where there was none. */
  readonly outcome: UploadOutcome['kind'] | null;
}

/** The name of the audience, or its ID if the name is not known. */
export function audienceNameOf({ target }: UploadJob): string {
  return target.kind === 'new' ? target.fields.name : (target.audienceName ?? target.audienceId);
}

/** Whether some of an upload is with the server already, and the rest is not. */
export function isPartlySent({ parts = [] }: UploadJob): boolean {
  return parts.some(({ state }) => state === 'sent') && parts.some(({ state }) => state === 'waiting');
}

/** The IDs of the audiences that an upload is known to have made, in their order. */
export function createdAudienceIds({ state, receipts }: UploadJob): readonly string[] {
  const ids = receipts.flatMap(({ method, outcome, lookUp }) => {
    if (method === 'POST' && outcome.kind === 'created') return [outcome.audience.id];
    return lookUp?.verdict === 'found' ? [lookUp.seen[0]?.id ?? null] : [];
  });
  if (state.kind === 'done') ids.push(state.audienceId);
  return [...new Set(ids.filter((id) => id !== null))];
}

export type JobState =
  /**
   * Continues by itself, at once or no earlier than the given time. `reason` says why it waits; null if only for its
   * turn.
   */
  | {
      readonly kind: 'waiting';
      readonly reason: Words | null;
      readonly notBefore: string | null;
      readonly attempts: number;
    }
  /** Goes on once a token is saved for its origin. */
  | { readonly kind: 'needs-token' }
  /** `handedOver`: the closing boundary is out, so that from now on the outcome may be unknown. */
  | {
      readonly kind: 'sending';
      readonly bytesSent: number;
      readonly bytesTotal: number;
      readonly handedOver: boolean;
      /** Absent in jobs that an early version kept. */
      readonly startedAt?: string;
    }
  /** `confirmed`: by the response, by the server's list of audiences, or by the marketer. */
  | { readonly kind: 'done'; readonly audienceId: string | null; readonly confirmed: 'response' | 'lookup' | 'person' }
  | { readonly kind: 'refused'; readonly message: Words }
  /**
   * The audience may exist or not: the server's list of audiences is read, at once or no earlier than the given time.
   */
  | {
      readonly kind: 'reconciling';
      readonly cause: Words;
      /** How often the whole list was read without finding the audience. */
      readonly looks: number;
      readonly notBefore: string | null;
      /** How often in a row the list could not be read. */
      readonly attempts: number;
    }
  /** The audience may exist or not; only the marketer may decide to send it again. `lookUp`: the server's list. */
  | { readonly kind: 'unknown'; readonly cause: Words; readonly lookUp?: LookUp }
  | { readonly kind: 'failed'; readonly message: Words }
  | { readonly kind: 'cancelled' };

/** Decisions that the marketer can make about a job. */
export const JOB_DECISIONS = ['it-exists', 'send-again', 'look-again', 'retry', 'cancel', 'remove'] as const;

export type JobDecision = (typeof JOB_DECISIONS)[number];

/**
 * What the marketer may decide about a job, most helpful first. `cancel` of one that is being sent asks it to stop: how the
 * request then ends decides. Once everything has been handed over there is nothing left to stop.
 */
export function decisionsFor(state: JobState): readonly JobDecision[] {
  switch (state.kind) {
    case 'waiting':
    case 'needs-token':
      return ['retry', 'cancel', 'remove'];
    case 'sending':
      return state.handedOver ? [] : ['cancel'];
    case 'reconciling':
      return ['it-exists', 'send-again', 'remove'];
    case 'unknown':
      return mayLookAgain(state)
        ? ['look-again', 'it-exists', 'send-again', 'remove']
        : ['it-exists', 'send-again', 'remove'];
    case 'refused':
    case 'failed':
    case 'cancelled':
      return ['retry', 'remove'];
    case 'done':
      return ['remove'];
    default:
      return assertNever(state);
  }
}

/**
 * Whether its target can be corrected before it is sent again: it ended without success, and the server has nothing of
 * it.
 */
export function canBeEdited({ state, parts = [] }: UploadJob): boolean {
  const hasEnded = state.kind === 'refused' || state.kind === 'failed' || state.kind === 'cancelled';
  return hasEnded && parts.every((part) => part.state === 'waiting');
}

/** Whether an upload has reached the server, may have, or is on its way there. */
export function countsAsSent(job: UploadJob): boolean {
  const { kind } = job.state;
  return isPartlySent(job) || (kind !== 'refused' && kind !== 'failed' && kind !== 'cancelled');
}

function mayLookAgain({ lookUp }: Extract<JobState, { kind: 'unknown' }>): boolean {
  return lookUp !== undefined && lookUp.verdict !== 'not-offered';
}

/** What the marketer may correct of an upload that was refused. */
export type JobEdit = Pick<UploadJob, 'api' | 'target'>;

export type NewJob = Pick<UploadJob, 'api' | 'target' | 'userTypes' | 'file' | 'onlyNew'> & {
  /** The most lines of one request; absent: all go in one. */
  readonly linesPerPart?: number;
};
