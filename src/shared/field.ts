import type { Normalised, RejectReason, UserType } from './audience';

/** The personal fields that a list may have and a platform can match. */
export const FIELDS = [
  'email',
  'phone',
  'device-id',
  'customer-id',
  'first-name',
  'last-name',
  'initial',
  'city',
  'state',
  'postal-code',
  'country',
  'birth-date',
  'birth-year',
  'gender',
  'job-title',
  'company',
  'handle',
] as const;

export type Field = (typeof FIELDS)[number];

export function isField(value: unknown): value is Field {
  return FIELDS.some((field) => field === value);
}

/** Fields that identify one person. */
export const IDENTIFIERS: ReadonlySet<Field> = new Set<Field>(['email', 'phone', 'device-id', 'customer-id', 'handle']);

/** The fields of which one cell may hold several values. */
type MultiValueField = 'email' | 'phone' | 'device-id';

export function isMultiValueField(field: Field): field is MultiValueField {
  return field === 'email' || field === 'phone' || field === 'device-id';
}

/** The names that the Audience API has for the fields that it accepts. */
export const USER_TYPE_OF_FIELD = {
  email: 'email_hash',
  phone: 'phone_hash',
  'device-id': 'mobile_advertiser_id',
  'customer-id': 'custom_audience_third_party_id',
} as const satisfies Readonly<Partial<Record<Field, UserType>>>;

/** Null for a field that the Audience API does not accept. */
export function userTypeOf(field: Field): UserType | null {
  const types: Readonly<Partial<Record<Field, UserType>>> = USER_TYPE_OF_FIELD;
  return types[field] ?? null;
}

/** Why a cell gives no value for a platform, beyond the reasons shared by all identifiers. */
export const FIELD_REJECT_REASONS = [
  'invalid-name',
  'invalid-city',
  'invalid-state',
  'invalid-postal-code',
  'invalid-country',
  'invalid-date',
  'ambiguous-date',
  'invalid-year',
  'invalid-gender',
  'invalid-text',
  'invalid-handle',
  'hashed-already',
  'no-match-key',
] as const;

export type FieldRejectReason = RejectReason | (typeof FIELD_REJECT_REASONS)[number];

/** The result of a platform's rule for one cell. */
export type FieldValue =
  | Exclude<Normalised, { kind: 'rejected' }>
  | { readonly kind: 'rejected'; readonly reason: FieldRejectReason };

/** The order of day, month and year in dates such as 05/03/1990. */
export const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const;

export type DateOrder = (typeof DATE_ORDERS)[number];
