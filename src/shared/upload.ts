import type { UserType } from './audience';
import type { Words } from './messages/message';

/** What goes with the file; empty optional fields are not sent. */
export interface AudienceFields {
  readonly adAccountId: string;
  readonly name: string;
  readonly description?: string;
  readonly optOutLink?: string;
  readonly userType: UserType;
}

/** What one upload is for: a new audience (POST), or people added to one that exists (PUT, by its Facebook ID). */
export type UploadTarget =
  | { readonly kind: 'new'; readonly fields: AudienceFields }
  | {
      readonly kind: 'existing';
      readonly audienceId: string;
      /** As the list of audiences named it; not sent. */
      readonly audienceName?: string;
      readonly fields: Pick<AudienceFields, 'adAccountId' | 'userType'>;
    };

/** An audience as the API returns it. Unknown fields are kept in `raw`; missing ones are null. */
export interface Audience {
  readonly id: string | null;
  readonly name: string | null;
  readonly description: string | null;
  readonly optOutLink: string | null;
  readonly userType: string | null;
  readonly fbId: string | null;
  readonly raw: Readonly<Record<string, unknown>>;
}

/** An audience in the list of the server, as the marketer is shown it. */
export interface ListedAudience extends Omit<Audience, 'raw'> {
  /** Number of people, if the server gives it. */
  readonly size: number | null;
  readonly createdAt: string | null;
}

/** Of the list of audiences; at 10 a page, far more than an ad account can hold. */
export const MAX_AUDIENCE_PAGES = 500;

/** How a request to delete an audience ended. It is never repeated by itself. */
export type RemovalOutcome =
  | { readonly kind: 'removed' }
  /** The server does not know it, or does not know how to delete: both look alike. */
  | { readonly kind: 'not-there' }
  | { readonly kind: 'not-offered' }
  | { readonly kind: 'refused'; readonly message: Words }
  /** The server asked to come back later. */
  | { readonly kind: 'busy' }
  /** Nothing reached the server. */
  | { readonly kind: 'not-sent'; readonly message: Words }
  /** It may be deleted or not. */
  | { readonly kind: 'unknown' };

export interface AdAccount {
  readonly id: string | null;
  readonly name: string | null;
  readonly currency: string | null;
  /** The value of `adAccountId`. */
  readonly fbId: string | null;
}

/** The file that leaves this computer. */
export interface AudienceFile {
  readonly path: string;
  readonly lines: number;
  readonly bytes: number;
  /** Where it begins in the file on disk, in bytes: it is one part of a larger file. */
  readonly offset?: number;
  /** Digest of the whole file; checked again before sending. */
  readonly sha256: string;
  /** IDs were written unhashed, by explicit choice. */
  readonly plainIds: boolean;
}

/**
 * How a request that changes something ended. Only `not-sent`, `incomplete` and `refused-for-now` may be repeated
 * without asking: in every other case the server has, or may have, the whole request.
 */
export type UploadOutcome =
  | { readonly kind: 'created'; readonly audience: Audience; readonly response: ResponseFacts }
  /** The server accepted it, but its response could not be read. */
  | { readonly kind: 'created-unread'; readonly problem: Words; readonly response: ResponseFacts }
  | { readonly kind: 'refused'; readonly message: Words; readonly response: ResponseFacts }
  | { readonly kind: 'refused-for-now'; readonly retryAfterSeconds: number | null; readonly response: ResponseFacts }
  /** Not a byte of the request reached the server. `needsPerson`: repeating will not help by itself (certificate, proxy sign-in). */
  | { readonly kind: 'not-sent'; readonly cause: string; readonly message: Words; readonly needsPerson: boolean }
  /** The closing boundary was never handed over, so the server cannot hold a whole request. */
  | { readonly kind: 'incomplete'; readonly cause: string; readonly bytesSent: number }
  | { readonly kind: 'unknown'; readonly cause: string; readonly response: ResponseFacts | null };

export interface ResponseFacts {
  readonly status: number;
  readonly requestId: string | null;
  readonly etag: string | null;
}

/** Exactly what left this computer, and what came back. No raw value, no token. */
export interface Receipt {
  readonly version: 2;
  readonly origin: string;
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly fields: UploadTarget['fields'];
  readonly file: {
    readonly name: string;
    readonly lines: number;
    readonly bytes: number;
    readonly sha256: string;
    readonly plainIds: boolean;
  };
  /** People of its user type who were suppressed, because a suppression list holds them; absent if there were none. */
  readonly suppressed?: number;
  /** Of a list that is sent in parts: which part this was, from 1. */
  readonly part?: { readonly number: number; readonly of: number };
  readonly outcome: UploadOutcome;
  /** What the server's own list says about an attempt with an uncertain outcome. */
  readonly lookUp?: LookUp;
  /** What the marketer decided about such an attempt. */
  readonly decision?: UserDecision;
}

/** What the server's list of audiences says about an upload with an uncertain outcome. */
export interface LookUp {
  readonly verdict: LookUpVerdict;
  /** How often the whole list was read. */
  readonly looks: number;
  /** Pages of the list that the last of them read. */
  readonly pages: number;
  readonly lastAt: string;
  /** Audiences created before this moment, by the server's clock, were ruled out; null if no lookup succeeded. */
  readonly since: string | null;
  /** Why the list could not be read. */
  readonly problem?: Words;
  /** Audiences of the same name that may be the one. */
  readonly seen: readonly Candidate[];
}

export type LookUpVerdict =
  /** One created since, which no other upload of this computer can have made. */
  | 'found'
  | 'nothing'
  /** More than one, or one that another upload may have created as well. */
  | 'several'
  /** The server gives no creation times, so an audience of this name may be an old one. */
  | 'undated'
  | 'not-offered'
  /** The list could not be read. */
  | 'failed';

/** An audience of the name that was looked for. */
export interface Candidate {
  readonly id: string;
  readonly fbId: string | null;
  readonly createdAt: string | null;
}

export interface UserDecision {
  readonly decision: 'it-exists' | 'send-again' | 'look-again';
  readonly at: string;
}
