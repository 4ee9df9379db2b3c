/** The types of identifier that the Audience API accepts, by its own names. */
export const USER_TYPES = [
  'email_hash',
  'phone_hash',
  'mobile_advertiser_id',
  'custom_audience_third_party_id',
] as const;

export type UserType = (typeof USER_TYPES)[number];

export function isUserType(value: unknown): value is UserType {
  return USER_TYPES.some((type) => type === value);
}

/** The user types that may be sent unhashed, by explicit choice. */
type PlainIdUserType = 'mobile_advertiser_id' | 'custom_audience_third_party_id';

/** Whether values of this type may be sent unhashed. */
export function supportsPlainIds(type: UserType): type is PlainIdUserType {
  return type === 'mobile_advertiser_id' || type === 'custom_audience_third_party_id';
}

/** The user types of which one cell may hold several values; a customer ID may contain any character. */
export type MultiValueUserType = Exclude<UserType, 'custom_audience_third_party_id'>;

/** Whether a cell of this type may be split into several values. */
export function supportsMultiValue(type: UserType): type is MultiValueUserType {
  return type !== 'custom_audience_third_party_id';
}

/** Why a cell gives no line. One reason per rule, so that the marketer can correct the list. */
export const REJECT_REASONS = [
  'empty',
  'repeated-header',
  'undecodable',
  'too-long',
  'unsupported-hash',
  'base64-digest',
  'scientific-notation',
  'invalid-email',
  'no-such-domain',
  'report-note',
  'not-possible-for-country',
  'tel-uri',
  'several-values',
  'letters-in-number',
  'not-a-phone-number',
  'digits-behind-number',
  'fax-number',
  'no-digits',
  'invalid-length',
  'invalid-device-id',
  'zero-id',
  'invalid-third-party-id',
] as const;

export type RejectReason = (typeof REJECT_REASONS)[number];

/** A row that gave no line, or an unusable filled cell of a row that did. */
export interface Reject {
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  readonly reason: RejectReason;
  readonly value?: string;
}

/** The result of normalising one cell. */
export type Normalised =
  | {
      readonly kind: 'value';
      /** Ready for hashing. */
      readonly value: string;
      /** More than white space and letter case was changed. */
      readonly repaired: boolean;
      /** A phone number that fits no known numbering plan: it may match nobody. */
      readonly unverified: boolean;
    }
  /** The cell was a SHA-256 digest already: 64 lowercase hex digits. */
  | { readonly kind: 'digest'; readonly digest: string }
  | { readonly kind: 'rejected'; readonly reason: RejectReason };

/** The counts before the results of several lists are merged. */
export type RowCounts = Omit<AudienceCounts, 'unique' | 'duplicates' | 'suppressed'>;

/** What became of the rows of one list. */
export interface ListCounts {
  readonly title: string;
  readonly counts: RowCounts;
}

/** The rows of one list by what became of them; the last four add up to all. */
export interface ListRows {
  readonly title: string;
  readonly rows: number;
  readonly usable: number;
  readonly noConsent: number;
  readonly invalid: number;
  readonly empty: number;
}

/** What became of the rows of one list or several. Always: `hashed = unique + duplicates + suppressed`. */
export interface AudienceCounts {
  /** Data rows read; the header and wholly blank lines are no rows. */
  readonly rows: number;
  /** Usable values, each one line before duplicates are removed; includes `alreadyHashed`. */
  readonly hashed: number;
  /** Lines of the audience file. */
  readonly unique: number;
  readonly duplicates: number;
  /** People who were suppressed because a suppression list holds them, each counted once. */
  readonly suppressed: number;
  readonly repaired: number;
  readonly alreadyHashed: number;
  readonly unverified: number;
  /** Unusable filled cells, or values of a multi-value cell, of rows that still gave a line. */
  readonly ignoredCells: number;
  /** Rows, included in `rows`, that the `RowFilter` did not let through; absent without a filter. */
  readonly noConsent?: number;
  /** Rows that gave no line, by reason; reasons that did not occur are absent. */
  readonly rejected: Readonly<Partial<Record<RejectReason, number>>>;
}

/** What was rejected, over all reasons. */
export function countRejected(rejected: Readonly<Partial<Record<string, number>>>): number {
  return Object.values(rejected).reduce<number>((sum, count = 0) => sum + count, 0);
}
