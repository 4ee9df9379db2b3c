import type { AudienceCounts } from './audience';
import { assertNever } from './errors';
import type { AudienceFile, Receipt, UploadTarget } from './upload';

/** One upload from the moment it was asked for; what a job folder keeps, and what the window shows. No raw value, no token. */
export interface UploadJob {
  readonly id: string;
  readonly createdAt: string;
  /** The address is pinned: a change of settings never sends a job, or the token, elsewhere. */
  readonly api: string;
  readonly target: UploadTarget;
  readonly counts: AudienceCounts;
  readonly file: Omit<AudienceFile, 'path'>;
  readonly state: JobState;
  /** One for each attempt that ended, oldest first. */
  readonly receipts: readonly Receipt[];
}

export type JobState =
  /** Goes on by itself: at once, or not before the time given. `reason` says why it waits, null for its turn. */
  | {
      readonly kind: 'waiting';
      readonly reason: string | null;
      readonly notBefore: string | null;
      readonly attempts: number;
    }
  /** Goes on once a token is saved for its origin. */
  | { readonly kind: 'needs-token' }
  /** `handedOver`: the closing boundary is out, so that from now on the outcome may be unknown. */
  | { readonly kind: 'sending'; readonly bytesSent: number; readonly bytesTotal: number; readonly handedOver: boolean }
  /** `confirmed`: by the server's answer, by looking it up, or by the person. */
  | { readonly kind: 'done'; readonly audienceId: string | null; readonly confirmed: 'answer' | 'person' }
  | { readonly kind: 'refused'; readonly message: string }
  /** The audience may exist or not; only a person may decide to send again. */
  | { readonly kind: 'unknown'; readonly cause: string }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'cancelled' };

/** What a person may decide where a job waits for them. */
export type JobDecision = 'it-exists' | 'send-again' | 'retry' | 'cancel' | 'remove';

/**
 * What a person may decide about a job, most helpful first. `cancel` of one that is being sent asks it to stop: how the
 * request then ends decides. Once everything has been handed over there is nothing left to stop.
 */
export function decisionsFor(state: JobState): readonly JobDecision[] {
  switch (state.kind) {
    case 'waiting':
    case 'needs-token':
      return ['retry', 'cancel', 'remove'];
    case 'sending':
      return state.handedOver ? [] : ['cancel'];
    case 'unknown':
      return ['it-exists', 'send-again', 'remove'];
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

export interface Settings {
  readonly api: string;
  readonly adAccountId: string;
  readonly country: string | null;
  /** Keep the hashed file of a job after it was uploaded. */
  readonly keepFiles: boolean;
  readonly theme: 'system' | 'light' | 'dark';
}

export type NewJob = Pick<UploadJob, 'api' | 'target' | 'counts' | 'file'>;
