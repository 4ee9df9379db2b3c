/** What may be wrong with the values of a column, judged by its first rows. Nothing is changed because of it. */
const HEALTH_KINDS = [
  'several-values',
  'scientific-notation',
  'other-hash',
  'no-country',
  'lost-zeros',
  'spreadsheet-number',
  'placeholder',
  'repeated-value',
  'role-address',
] as const;

export type HealthKind = (typeof HEALTH_KINDS)[number];

/** Hashes that the API does not accept, by their number of hex digits. */
export type UnsupportedHash = 'MD5' | 'SHA-1' | 'SHA-384' | 'SHA-512';

interface AffectedValues {
  /** 0-based position of the column. */
  readonly column: number;
  /** Values that are concerned. */
  readonly count: number;
  /** `count` as a share of the inspected values, 0 to 1. */
  readonly share: number;
  /** Numbers of the first affected rows, as a spreadsheet counts them; never a value. */
  readonly rows: readonly number[];
}

export type HealthFinding = AffectedValues &
  (
    | { readonly kind: 'other-hash'; readonly algorithm: UnsupportedHash }
    | { readonly kind: Exclude<HealthKind, 'other-hash'> }
  );
