import type { JobDecision } from '../../../shared/job';
import type { Message } from '../../../shared/messages/message';
import type { LookUp, UploadOutcome } from '../../../shared/upload';

/** What can happen to a job. */
export type JobEvent =
  | { readonly kind: 'attempt-started'; readonly bytesTotal: number; readonly at: string }
  | { readonly kind: 'progressed'; readonly bytesSent: number; readonly bytesTotal: number }
  /** The closing boundary is about to be sent: from now on the server may have the whole request. */
  | { readonly kind: 'handed-over' }
  | AttemptEnded
  /** The attempt was not made, or not completed: the file, the fields or the disk are unfit. */
  | { readonly kind: 'gave-up'; readonly message: Message }
  | LookUpEnded
  | { readonly kind: 'token-missing' }
  | { readonly kind: 'token-saved' }
  | { readonly kind: 'network-changed' }
  | {
      readonly kind: 'decided';
      readonly decision: Exclude<JobDecision, 'remove'>;
      readonly continuation?: Continuation | undefined;
    }
  /** It cannot be sent yet, for a temporary reason. */
  | { readonly kind: 'postponed'; readonly reason: Message; readonly at: Date; readonly random: number }
  /** The program started after an earlier run had ended while sending the job. */
  | { readonly kind: 'recovered'; readonly repeatable: boolean };

/**
 * What follows the part that is being sent; absent if nothing does. `blocked`: without the ID of the audience, which
 * only a response or the list gives, the others cannot be added.
 */
export type Continuation = 'continue' | 'blocked';

export interface AttemptEnded {
  readonly kind: 'ended';
  readonly outcome: UploadOutcome;
  /** How many attempts in a row had this outcome, this one included. */
  readonly attempts: number;
  /** Sending the request twice does no harm: people added twice are in the audience once. */
  readonly repeatable: boolean;
  readonly continuation?: Continuation | undefined;
  /** The marketer cancelled it; the outcome depends on how far it was. */
  readonly cancelled: boolean;
  readonly at: Date;
  /** 0 to 1, for the backoff. */
  readonly random: number;
}

export interface LookUpEnded {
  readonly kind: 'look-up-ended';
  /** The result of the lookup, with the number of lookups so far. */
  readonly lookUp: LookUp;
  readonly continuation?: Continuation | undefined;
  /** The list could not be read because the network was down. */
  readonly offline: boolean;
  readonly at: Date;
  /** 0 to 1, for the backoff. */
  readonly random: number;
}
